import type { CollectionAfterChangeHook, Config, TypeWithID } from 'payload'
import { noteRecords } from '../cms/editorial/publishing/notes.ts'
import { publishedKinds } from '../cms/editorial/publishing/kinds.ts'
import { shownCollections } from '../cms/editorial/publishing/shown-in.ts'

/**
 * Leaves a note in the same transaction that a record changed, and nothing else: what it means
 * for the public is found out after the commit, by reading again.
 */
const noteChange: CollectionAfterChangeHook<TypeWithID> = async ({ collection, doc, req }) => {
  await noteRecords(req.payload, [{ collection: collection.slug, id: String(doc.id) }], req)
  return doc
}

/** Everything that channels read, or that is shown inside what they read, notes its changes. */
export const publication = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug in publishedKinds || shownCollections.some((slug) => slug === collection.slug)
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            afterChange: [...(collection.hooks?.afterChange ?? []), noteChange],
          },
        }
      : collection,
  ),
})
