import { randomInt } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { chainRow, chainStart, type AuditAct, type ChainHead } from '../../domain/audit-chain.ts'

export const auditSlug = 'audit-log'

/** A row as the database gives it. */
export interface StoredAct {
  readonly id: string
  readonly sequence: number
  readonly digest: string
}

/** How many acts lie between two notes of the head of the chain. */
const anchorEvery = 50

/**
 * Appends one act in the transaction of the request: it is stored with what it tells of, or
 * neither is.
 *
 * SQLite has one writer, so the row takes its place in the chain here. On MongoDB two transactions
 * that wanted the same place would fail one another: the row waits there without one (a number
 * below zero) and is chained after the commit (`chainWaitingActs`).
 */
export async function appendAct(
  payload: Payload,
  act: AuditAct,
  req?: Partial<PayloadRequest>,
): Promise<void> {
  if (payload.db.name === 'mongoose') return create(payload, waiting(act), req)
  const transaction = await req?.transactionID
  if (transaction && payload.db.sessions?.[transaction]) {
    return inLine(transaction, () =>
      appendChained(payload, act, { ...req, transactionID: transaction }),
    )
  }
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID) throw new Error('The audit log needs a database with transactions.')
  try {
    await appendChained(payload, act, { transactionID })
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

const waiting = (act: AuditAct) => ({
  ...act,
  sequence: -randomInt(1, 2 ** 47),
  previousDigest: '',
  digest: '',
})

async function appendChained(
  payload: Payload,
  act: AuditAct,
  req: Partial<PayloadRequest>,
): Promise<void> {
  const row = chainRow(await headOfChain(payload, req), act)
  await create(payload, row, req)
  if (row.sequence % anchorEvery === 0) await noteHead(payload, row, req)
}

async function create(
  payload: Payload,
  row: object,
  req: Partial<PayloadRequest> | undefined,
): Promise<void> {
  await payload.db.create({
    collection: auditSlug,
    data: { ...row },
    returning: false,
    ...(req ? { req } : {}),
  })
}

/** The last row of the chain. */
export async function headOfChain(
  payload: Payload,
  req?: Partial<PayloadRequest>,
): Promise<ChainHead> {
  const { docs } = await payload.db.find<StoredAct>({
    collection: auditSlug,
    limit: 1,
    pagination: false,
    select: { sequence: true, digest: true },
    sort: '-sequence',
    where: { sequence: { greater_than: 0 } },
    ...(req ? { req } : {}),
  })
  const [last] = docs
  return last ? { sequence: Number(last.sequence), digest: last.digest } : chainStart
}

const anchorJob = 'audit-chain'

interface Anchor {
  readonly id: string
  readonly cursor?: string | null
}

/**
 * Notes the head of the chain beside it: rows taken away from the end leave a chain that follows,
 * and only this tells that it was longer.
 */
export async function noteHead(
  payload: Payload,
  { sequence, digest }: ChainHead,
  req?: Partial<PayloadRequest>,
): Promise<void> {
  const now = new Date().toISOString()
  const data = {
    job: anchorJob,
    lastRunAt: now,
    lastSuccessAt: now,
    cursor: `${sequence} ${digest}`,
  }
  const where = { job: { equals: anchorJob } }
  const common = { collection: 'heartbeats' as const, ...(req ? { req } : {}) }
  const known = await payload.db.findOne<Anchor>({ ...common, where })
  if (known) await payload.db.updateOne({ ...common, id: known.id, data, returning: false })
  else await payload.db.create({ ...common, data, returning: false })
}

/** The head as it was last noted. */
export async function notedHead(payload: Payload): Promise<ChainHead> {
  const where = { job: { equals: anchorJob } }
  const known = await payload.db.findOne<Anchor>({ collection: 'heartbeats', where })
  const [sequence = '0', digest = ''] = (known?.cursor ?? '').split(' ')
  return { sequence: Number(sequence), digest }
}

const lines = new Map<number | string, Promise<void>>()

/** Hooks of one transaction may run side by side: one row after the other all the same. */
function inLine(transaction: number | string, work: () => Promise<void>): Promise<void> {
  const turn = (lines.get(transaction) ?? Promise.resolve()).catch(() => undefined).then(work)
  lines.set(transaction, turn)
  return turn.finally(() => {
    if (lines.get(transaction) === turn) lines.delete(transaction)
  })
}
