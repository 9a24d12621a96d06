import type { Collection } from 'mongodb'
import type { Payload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import { announceCommit } from '../../config/database/commit-hint.ts'
import type { RecordKind } from '../../domain/record-kind.ts'
import { recordKey } from '../../domain/published/publication.ts'
import { digestOf } from './digest.ts'
import { historySlug } from './history.ts'
import { keepReplacedByClaim, type KeptRow } from './keep-replaced.ts'
import {
  contentOver,
  type Appended,
  type NewPublication,
  type PublicationContent,
} from './new-publication.ts'
import { publicationsSlug, type PublicationRow } from './row.ts'

/*
 * Publishing where several may write at once and nothing spans two documents.
 *
 * A unique index on `revision` is not enough: a record that is published twice frees its first
 * number, and a publisher that had read the head before that could still write under it, below
 * what readers have seen. So every number is claimed first, once and for ever, and only when the
 * claim before it is settled, that is, visible in the log. While a claim is open nobody else
 * moves any row. A claim whose publisher died is settled by the next one: it gives the record's
 * row, as it stands, the claimed number; should the publisher come back, its write finds the row
 * moved and fails.
 */

interface Row extends Omit<PublicationRow, 'documents'> {
  readonly key: string
  readonly documents: string
  readonly publishedAt: Date
  readonly createdAt: Date
  readonly updatedAt: Date
}

interface Claim {
  readonly _id: number
  readonly kind: RecordKind
  readonly code: string
}

export interface Claims {
  readonly rows: Collection<Row>
  readonly claims: Collection<Claim>
  readonly history: Collection<KeptRow>
  /** How long a claim may stay open before its publisher is taken for dead. */
  readonly patienceMs?: number
}

/** Null where the database is not MongoDB. */
export function claimsOf(payload: Payload): Claims | null {
  if (payload.db.name !== 'mongoose') return null
  // Payload types the adapter it was given as any adapter; the name says which one it is.
  const { connection } = payload.db as unknown as { connection: { db: MongoDatabase } }
  return {
    rows: connection.db.collection<Row>(publicationsSlug, durable),
    claims: connection.db.collection<Claim>('publication_claims', durable),
    history: connection.db.collection<KeptRow>(historySlug, durable),
  }
}

interface MongoDatabase {
  collection<T extends object>(name: string, options: typeof durable): Collection<T>
}

const durable = { writeConcern: { w: 'majority', j: true } } as const

export async function appendByClaim(claims: Claims, next: NewPublication): Promise<Appended> {
  const key = recordKey(next.kind, next.code)
  for (;;) {
    const stored = await claims.rows.findOne({ key })
    const content = contentOver(stored, next)
    if (!content) return { revision: Number(stored?.revision), changed: false }
    const revision = (await settledHead(claims)) + 1
    const claim = { _id: revision, kind: next.kind, code: next.code }
    if (!(await done(claims.claims.insertOne(claim)))) continue
    if (stored) await keepReplacedByClaim(claims.history, stored, key)
    if (await write(claims.rows, content, next.basedOn, revision)) {
      announceCommit()
      return { revision, changed: true }
    }
    await settle(claims, claim)
  }
}

/** The highest revision, once it can be read. */
async function settledHead(claims: Claims): Promise<number> {
  let watched = { revision: 0, since: 0 }
  for (;;) {
    const claim = await claims.claims.findOne({}, { sort: { _id: -1 } })
    const row = await claims.rows.findOne(
      {},
      { sort: { revision: -1 }, projection: { revision: 1 } },
    )
    const head = Number(row?.revision ?? 0)
    if (!claim || head >= claim._id) return head
    if (watched.revision !== claim._id) watched = { revision: claim._id, since: Date.now() }
    if (Date.now() - watched.since > (claims.patienceMs ?? 2_000)) await settle(claims, claim)
    else await sleep(20)
  }
}

/** Makes the claimed revision visible with what the log says of the record anyway. */
async function settle({ rows }: Claims, { _id: revision, kind, code }: Claim): Promise<void> {
  const key = recordKey(kind, code)
  for (;;) {
    const row = await rows.findOne({ key }, { projection: { revision: 1 } })
    if (row && row.revision >= revision) return
    const updatedAt = new Date()
    if (row)
      await rows.updateOne({ key, revision: row.revision }, { $set: { revision, updatedAt } })
    else {
      const nothing = { kind, code, key, live: false, digest: digestOf({}), documents: {} }
      await write(rows, nothing, null, revision)
    }
  }
}

/** False when the row is no longer what the publisher had seen. */
async function write(
  rows: Collection<Row>,
  { documents, ...content }: PublicationContent,
  basedOn: number | null,
  revision: number,
): Promise<boolean> {
  const now = new Date()
  // As text: keys such as `$ref` are not for every server.
  const text = JSON.stringify(documents)
  const row = { ...content, documents: text, revision, publishedAt: now, updatedAt: now }
  if (basedOn === null) {
    if (await rows.findOne({ key: content.key }, { projection: { key: 1 } })) return false
    return done(rows.insertOne({ ...row, createdAt: now }))
  }
  const moved = await rows.updateOne({ key: content.key, revision: basedOn }, { $set: row })
  return moved.matchedCount === 1
}

/** False when another document has that key already. */
async function done(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11000) return false
    throw error
  }
}
