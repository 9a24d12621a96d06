import type { ColumnMapping } from '../../domain/inventory/column-mapping.ts'
import type { InventorySource } from '../../domain/vocabularies/governance.ts'

export interface RefusedRow {
  /** Line of the file, or row of the sheet. */
  readonly line: number
  /** In the reader's language. */
  readonly reason: string
}

/** What an import of the inventory did, or would do. */
export interface InventoryReport {
  readonly source: string
  readonly kind: InventorySource
  readonly format: string
  readonly dryRun: boolean
  readonly headers: readonly string[]
  readonly mapping: ColumnMapping
  /** The columns are those of the last import of this source, and not guessed by their heads. */
  readonly isRemembered: boolean
  /** The first rows, as the file has them. */
  readonly sample: readonly Readonly<Record<string, string>>[]
  readonly total: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: readonly RefusedRow[]
}

export type InventoryProgress = (progress: {
  readonly phase: 'staging' | 'comparing'
  readonly done: number
  readonly total: number
}) => void
