import type { Collection, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { chainRow, chainStart, type AuditAct, type ChainHead } from '../../domain/audit-chain.ts'
import { auditSlug } from './append-act.ts'

interface Row extends AuditAct {
  readonly _id: ObjectId
  readonly sequence: number
  readonly previousDigest: string
  readonly digest: string
}

const durable = { writeConcern: { w: 'majority', j: true } } as const

/** As much of Payload's MongoDB adapter as is used; it gives collections names of its own. */
interface MongoAdapter {
  readonly connection: {
    readonly db: {
      collection<T extends object>(name: string, options: typeof durable): Collection<T>
    }
  }
  readonly collections: Readonly<
    Record<string, { readonly collection: { readonly collectionName: string } }>
  >
}

const underWay = new WeakMap<Payload, Promise<number>>()
const notBegun = new WeakMap<Payload, Promise<number>>()

/**
 * Chains the acts that wait; in one process, one call after the other. Answers how many.
 *
 * A call that has not begun sees what is stored until it does, so it serves whoever calls
 * meanwhile: a database slower than its commits does not pile calls up.
 */
export function chainWaitingActs(payload: Payload): Promise<number> {
  const next = notBegun.get(payload)
  if (next) return next
  const before = underWay.get(payload) ?? Promise.resolve(0)
  const turn = before
    .catch(() => 0)
    .then(() => {
      notBegun.delete(payload)
      return chainActs(payload)
    })
  underWay.set(payload, turn)
  notBegun.set(payload, turn)
  return turn
}

/**
 * Gives every committed act that waits its place in the chain; MongoDB only.
 *
 * A place is taken by one write of one row, and the unique index of `sequence` lets one row in: of
 * two processes that chain at once, the later one reads the head again. A row in its place is
 * never moved, so there are no gaps.
 */
export async function chainActs(payload: Payload): Promise<number> {
  if (payload.db.name !== 'mongoose') return 0
  // Payload types the adapter it was given as any adapter; the name says which one it is.
  const { collections, connection } = payload.db as unknown as MongoAdapter
  const name = collections[auditSlug]?.collection.collectionName ?? auditSlug
  const rows = connection.db.collection<Row>(name, durable)
  const waiting = await rows.find({ sequence: { $lt: 0 } }, { sort: { at: 1 } }).toArray()
  let head: ChainHead | null = null
  let chained = 0
  for (const row of waiting) {
    head = await chain(rows, row, head)
    if (head) chained += 1
  }
  return chained
}

/** The new head; null when another process has chained the row first. */
async function chain(
  rows: Collection<Row>,
  row: Row,
  known: ChainHead | null,
): Promise<ChainHead | null> {
  for (let head = known; ; head = null) {
    head ??=
      (await rows.findOne({ sequence: { $gt: 0 } }, { sort: { sequence: -1 } })) ?? chainStart
    const { sequence, previousDigest, digest } = chainRow(head, row)
    try {
      const place = { $set: { sequence, previousDigest, digest } }
      const { matchedCount } = await rows.updateOne({ _id: row._id, sequence: row.sequence }, place)
      return matchedCount === 1 ? { sequence, digest } : null
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
}

/** Two rows wanted one place. FerretDB says it in the words of the database below it. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 11000) || /unique constraint/i.test(error.message))
