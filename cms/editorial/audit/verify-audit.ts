import type { Payload } from 'payload'
import {
  chainStart,
  verifyChain,
  type BrokenChain,
  type ChainedAct,
  type ChainHead,
} from '../../domain/audit-chain.ts'
import { auditSlug, notedHead } from './append-act.ts'

export interface AuditVerdict {
  /** Rows that follow from the beginning. */
  readonly rows: number
  readonly head: ChainHead
  /** Null when nothing was changed or taken away. */
  readonly broken: BrokenChain | null
  /** Acts that were stored and are still to be chained; MongoDB only. */
  readonly waiting: number
}

const page = 1_000

/** Reads the whole audit log, in parts, and says where it stops being what was written. */
export async function verifyAudit(payload: Payload): Promise<AuditVerdict> {
  const noted = await notedHead(payload)
  let head = chainStart
  let broken: BrokenChain | null = null
  let atNoted: string | null = null
  for (let isMore = true; isMore && !broken;) {
    const { docs } = await payload.db.find<ChainedAct & { id: string }>({
      collection: auditSlug,
      limit: page,
      pagination: false,
      sort: 'sequence',
      where: { sequence: { greater_than: head.sequence } },
    })
    atNoted ??= docs.find(({ sequence }) => Number(sequence) === noted.sequence)?.digest ?? null
    const rows = docs.filter(({ sequence }) => sequence > 0)
    ;({ broken, head } = verifyChain(rows, head))
    isMore = docs.length === page
  }
  const { totalDocs: waiting } = await payload.db.count({
    collection: auditSlug,
    where: { sequence: { less_than: 0 } },
  })
  return { rows: head.sequence, head, broken: broken ?? endOf(head, noted, atNoted), waiting }
}

/** Rows that were there when the head was last noted, and are not any more. */
function endOf(head: ChainHead, noted: ChainHead, atNoted: string | null): BrokenChain | null {
  if (noted.sequence === 0 || atNoted === noted.digest) return null
  if (noted.sequence > head.sequence) return { sequence: head.sequence + 1, fault: 'missing' }
  return { sequence: noted.sequence, fault: 'changed' }
}
