import { importProblem, type ImportProblemCode } from '../../labels/import-problems.ts'

export interface Place {
  /** From 1. */
  readonly line: number
  readonly column: number
}

/** A file that is not taken in at all: where it is wrong, and why. Nothing of it was stored. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  constructor(
    readonly code: ImportProblemCode,
    readonly place: Place | null = null,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(importProblem(code, 'en', values))
  }

  /** The reason in the reader's language, without the place. */
  reason(language: string): string {
    return importProblem(this.code, language, this.values)
  }
}
