import type { Effect } from '../../domain/inventory/decisions.ts'
import type { InventoryProblemCode } from '../../labels/inventory-problems.ts'

/** What became of one row in an act on many. */
export interface RowOutcome {
  readonly id: string
  readonly title: string | null
  readonly ok: boolean
  /** What was done, or will be when it is carried out. */
  readonly effect?: Effect
  readonly code?: InventoryProblemCode
  /** In the reader's language. */
  readonly reason?: string
}

/** One act is for as many rows as this; the panel sends more in several. */
export const mostRows = 1_000
