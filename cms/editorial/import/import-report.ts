/** What became of one sheet. */
export interface SheetOutcome {
  /** Null for a sheet that would be made, in a trial run. */
  readonly id: string | null
  readonly code: string
  readonly title: string
  readonly sourceId: string
  /** Texts without a field, waiting for the editor. */
  readonly leftovers: number
}

export interface RefusedSheet {
  readonly sheet: string
  /** Line of the file where the sheet begins. */
  readonly line: number
  /** In the reader's language. */
  readonly reason: string
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly source: string
  readonly dryRun: boolean
  readonly total: number
  readonly created: readonly SheetOutcome[]
  readonly changed: readonly SheetOutcome[]
  readonly unchanged: readonly SheetOutcome[]
  /** Changed at the source, and by an editor here too: left as the editor has it. */
  readonly kept: readonly SheetOutcome[]
  readonly refused: readonly RefusedSheet[]
}

export type OutcomeKind = 'created' | 'changed' | 'unchanged' | 'kept'
