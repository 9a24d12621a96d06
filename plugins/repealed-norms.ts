import type { CollectionAfterChangeHook, Config, TypeWithID } from 'payload'
import type { Stored } from '../cms/editorial/published/read.ts'
import { askToMend, isRepealedNow } from '../cms/editorial/repealed-norms/ask-to-mend.ts'

const openTasks: CollectionAfterChangeHook<TypeWithID & Stored> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && isRepealedNow(previousDoc, doc)) {
    await askToMend(req.payload, doc, req)
  }
  return doc
}

/** When a norm is repealed, whoever keeps what cites it is asked to mend it. */
export const repealedNorms = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'legal-resources'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            afterChange: [...(collection.hooks?.afterChange ?? []), openTasks],
          },
        }
      : collection,
  ),
})
