import type { CollectionSlug, PayloadRequest } from 'payload'
import { isStored, type Stored } from '../published/read.ts'
import { recordsShowing } from '../publishing/shown-in.ts'
import type { Act } from './write.ts'

/** A record that names the one that is moved. */
export interface Dependent {
  readonly collection: CollectionSlug
  readonly record: Stored & { readonly id: string }
}

/** Every record that names one and has not ended itself: found before the act, as it reads many. */
export async function dependentsOf(
  req: PayloadRequest,
  subject: Act['subject'],
): Promise<readonly Dependent[]> {
  const showers = await recordsShowing(req.payload, subject)
  const found = await Promise.all(
    showers
      .filter(({ id }) => id !== subject.id)
      .map(async ({ collection, id }): Promise<Dependent[]> => {
        const record: unknown = await req.payload.findByID({
          collection,
          id,
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
        })
        const isThere = isStored(record) && record.state !== 'retired' && record.active !== false
        return isThere ? [{ collection, record: { ...record, id } }] : []
      }),
  )
  return found.flat()
}
