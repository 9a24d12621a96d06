import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** One act as the audit log keeps it, before it has its place in the chain. */
export interface AuditAct {
  /** When, as an instant of ISO 8601. */
  readonly at: string
  /** Id of the account; null for an act of the system itself. */
  readonly actor: string | null
  readonly actorName: string | null
  /** The roles the account had then, joined by a comma. */
  readonly actorRoles: string | null
  readonly action: string
  readonly recordCollection: string
  readonly record: string
  readonly recordCode: string | null
  readonly changes: readonly AuditChange[] | null
  readonly reason: string | null
}

/** One field, from what to what. A text too long to keep is told by an excerpt and its digest. */
export interface AuditChange {
  readonly path: string
  /** Language of a text; absent for what has none. */
  readonly locale?: string
  readonly from: AuditValue
  readonly to: AuditValue
}

export type AuditValue = string | number | boolean | null | LongText

export interface LongText {
  readonly excerpt: string
  readonly length: number
  readonly digest: string
}

export interface ChainedAct extends AuditAct {
  readonly sequence: number
  readonly previousDigest: string
  readonly digest: string
}

/** What the next row is chained to. */
export type ChainHead = Pick<ChainedAct, 'sequence' | 'digest'>

/** Before the first row. */
export const chainStart: ChainHead = { sequence: 0, digest: '' }

/** The act in its place: its digest is made of everything it says and of the digest before it. */
export function chainRow(head: ChainHead, act: AuditAct): ChainedAct {
  const sequence = head.sequence + 1
  const row = { ...act, sequence, previousDigest: head.digest }
  return { ...row, digest: digestOfRow(row) }
}

function digestOfRow(row: Omit<ChainedAct, 'digest'>): string {
  // Each field by name: what a database adds to a row of its own is not part of what it says.
  const said = [
    row.sequence,
    row.at,
    row.actor || null,
    row.actorName || null,
    row.actorRoles || null,
    row.action,
    row.recordCollection,
    row.record,
    row.recordCode || null,
    row.changes ?? null,
    row.reason || null,
  ]
  return createHash('sha256')
    .update(`${row.previousDigest ?? ''}\n${canonicalJson(said)}`)
    .digest('hex')
}

export type ChainFault = 'changed' | 'missing' | 'not-following'

/** Where a chain breaks first. */
export interface BrokenChain {
  readonly sequence: number
  readonly fault: ChainFault
}

/**
 * The first row that is not what was written, or that is not there any more; null when all follow
 * from `head` on. Give rows in the order of their sequence, in as many parts as you like.
 */
export function verifyChain(
  rows: Iterable<ChainedAct>,
  head: ChainHead = chainStart,
): { readonly broken: BrokenChain | null; readonly head: ChainHead } {
  let last = head
  for (const row of rows) {
    const expected = last.sequence + 1
    if (row.sequence !== expected) {
      return { broken: { sequence: expected, fault: 'missing' }, head: last }
    }
    if ((row.previousDigest ?? '') !== last.digest) {
      return { broken: { sequence: expected, fault: 'not-following' }, head: last }
    }
    if (digestOfRow(row) !== row.digest) {
      return { broken: { sequence: expected, fault: 'changed' }, head: last }
    }
    last = { sequence: row.sequence, digest: row.digest }
  }
  return { broken: null, head: last }
}
