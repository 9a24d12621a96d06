import { buildDeliverySchema } from '../../cms/delivery/graphql/schema.ts'
import { noHistory } from '../../cms/delivery/log/history.ts'
import type { DeliveryContext } from '../../cms/delivery/graphql/context.ts'
import { createReadModel } from '../../cms/delivery/read-model.ts'
import { loadSnapshot } from '../../cms/delivery/snapshot.ts'

/** Our schema and resolvers over the objects of a snapshot: only the server around them differs. */
export async function sameCatalogue() {
  const readModel = createReadModel()
  readModel.apply(
    await loadSnapshot(String(process.env['SNAPSHOT']), (_, message) => {
      throw new Error(message)
    }),
  )
  const nothing = () => Promise.reject(new Error('The peers do not search.'))
  const context: DeliveryContext = {
    readModel,
    search: { search: nothing, suggest: nothing },
    audience: 'public',
    history: noHistory,
    publicUrl: String(process.env['SITE']),
    now: () => new Date(),
  }
  return { schema: buildDeliverySchema('public'), context }
}
