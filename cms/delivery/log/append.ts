import type { CollectionSlug, Payload } from 'payload'
import { recordKey, type Publication } from '../../domain/published/publication.ts'
import { appendByClaim, claimsOf } from './append-by-claim.ts'
import { contentOver, type Appended, type NewPublication } from './new-publication.ts'
import { keepReplaced } from './keep-replaced.ts'
import { publicationsSlug, type PublicationRow } from './row.ts'

export { StalePublication, type Appended, type NewPublication } from './new-publication.ts'

const collection = publicationsSlug as CollectionSlug

/**
 * Writes what is published of a record under the next revision of the catalogue. What the log
 * says already is not written again.
 *
 * Whatever publishes at the same time, here or in another process, revisions become visible in
 * order: no reader steps over one that comes late.
 *
 * @throws StalePublication when the record was published by somebody else since it was read.
 */
export function appendPublication(payload: Payload, next: NewPublication): Promise<Appended> {
  const claims = claimsOf(payload)
  return claims ? appendByClaim(claims, next) : appendInTransaction(payload, next)
}

/** The revision at which a record stands in the log: ask before reading the record. */
export async function revisionOf(
  payload: Payload,
  kind: Publication['kind'],
  code: string,
): Promise<number | null> {
  const where = { key: { equals: recordKey(kind, code) } }
  const row = await payload.db.findOne<PublicationRow & { id: string }>({
    collection,
    where,
    select: { revision: true },
  })
  return row ? Number(row.revision) : null
}

/** One writer at a time: the highest revision cannot move between reading and writing it. */
async function appendInTransaction(payload: Payload, next: NewPublication): Promise<Appended> {
  const { db } = payload
  const transactionID = await db.beginTransaction()
  if (!transactionID) throw new Error('Publishing needs a database with transactions.')
  const req = { transactionID }
  try {
    const where = { key: { equals: recordKey(next.kind, next.code) } }
    const stored = await db.findOne<PublicationRow & { id: string }>({ collection, where, req })
    const content = contentOver(stored, next)
    if (!content) {
      await db.rollbackTransaction(transactionID)
      return { revision: Number(stored?.revision), changed: false }
    }
    const last = await db.find<PublicationRow & { id: string }>({
      collection,
      limit: 1,
      pagination: false,
      req,
      select: { revision: true },
      sort: '-revision',
    })
    const revision = Number(last.docs[0]?.revision ?? 0) + 1
    const data = { ...content, revision, publishedAt: new Date().toISOString() }
    if (stored) {
      await keepReplaced(payload, stored, content.key, { transactionID })
      await db.updateOne({ collection, id: stored.id, data, req, returning: false })
    } else await db.create({ collection, data, req, returning: false })
    await db.commitTransaction(transactionID)
    return { revision, changed: true }
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}
