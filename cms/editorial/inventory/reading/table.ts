/** A file as a table: heads, and rows by head. */
export interface Table {
  readonly format: 'csv' | 'xlsx' | 'json' | 'fue'
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export const most = { megabytes: 20, unpackedMegabytes: 60, rows: 20_000, columns: 200 } as const
