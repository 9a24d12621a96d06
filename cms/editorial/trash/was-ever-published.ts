import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Whether the public could ever read a record: it is live, or one of its versions was. */
export async function wasEverPublished(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const { db } = req.payload
  const live: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const { totalDocs } = await db.count({ collection, req, where: live })
  if (totalDocs > 0) return true
  const versions = await db.countVersions({
    collection,
    req,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return versions.totalDocs > 0
}
