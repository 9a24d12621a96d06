import type { CollectionSlug, Payload } from 'payload'
import type { Collection } from 'mongodb'
import { historySlug, isKept } from './history.ts'
import { documentsOf, type PublicationRow } from './row.ts'

type Stored = PublicationRow & { readonly key?: string }

const contentOf = (stored: Stored, key: string) => ({
  key,
  revision: Number(stored.revision),
  live: Boolean(stored.live),
  digest: stored.digest,
  publishedAt: stored.publishedAt,
})

/** Keeps the row that is about to be replaced, in the transaction that replaces it. */
export async function keepReplaced(
  payload: Payload,
  stored: Stored,
  key: string,
  req: { readonly transactionID: number | string },
): Promise<void> {
  if (!isKept(stored.kind)) return
  const data = { ...contentOf(stored, key), documents: documentsOf(stored.documents) }
  const collection = historySlug as CollectionSlug
  await payload.db.create({ collection, data, req, returning: false })
}

/**
 * The same where nothing spans two documents: before the row is replaced, and the same again should
 * the replacing fail and be tried anew.
 */
export async function keepReplacedByClaim(
  history: Collection<KeptRow>,
  stored: Stored,
  key: string,
): Promise<void> {
  if (!isKept(stored.kind)) return
  const now = new Date()
  const documents = JSON.stringify(documentsOf(stored.documents))
  const row = { ...contentOf(stored, key), documents, createdAt: now, updatedAt: now }
  await history.updateOne({ revision: row.revision }, { $setOnInsert: row }, { upsert: true })
}

export interface KeptRow {
  readonly key: string
  readonly revision: number
  readonly live: boolean
  readonly digest: string
  readonly documents: string
  readonly publishedAt: unknown
}
