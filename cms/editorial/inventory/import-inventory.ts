import type { Payload } from 'payload'
import { guessMapping, readMapping } from '../../domain/inventory/column-mapping.ts'
import { isFault, readRow, type SourceRow } from '../../domain/inventory/staged-row.ts'
import { inventoryProblem } from '../../labels/inventory-problems.ts'
import type { InventoryProgress, InventoryReport, RefusedRow } from './import-report.ts'
import { InventoryRefused } from './inventory-refused.ts'
import { kindOfSource, knownSource, rememberSource, sourceName } from './known-source.ts'
import { readTable } from './reading/read-table.ts'
import type { Table } from './reading/table.ts'
import { digestOfRow, keyOfRow } from './row-identity.ts'
import { stageRows, type RowToStage } from './stage-rows.ts'

export interface InventoryImport {
  /** Where the file comes from: rows are known by this and their code. */
  readonly source: string
  readonly kind?: unknown
  /** Which column says what; else as the last time, else by their heads. */
  readonly mapping?: unknown
  readonly fileName?: string
  /** Says what would be done, and stores nothing. */
  readonly dryRun?: boolean
  readonly language?: string
  readonly onProgress?: InventoryProgress
}

/**
 * Stages the rows of an old inventory. Decisions that people took are never touched: of a row that
 * is there already only what the source says of it is brought up to date.
 *
 * Rows are stored some hundred at a time, each batch whole or not at all; a run that is cut short is
 * finished by running it again, and the same file twice changes nothing.
 *
 * @throws InventoryRefused for a file that is no table, too large, or without a title column
 */
export function importInventory(
  payload: Payload,
  file: Uint8Array,
  options: InventoryImport,
): Promise<InventoryReport> {
  const mine = turn.then(() => run(payload, file, options))
  turn = mine.catch(() => undefined)
  return mine
}

/** Two at once would compare each with what the other has not stored yet. */
let turn: Promise<unknown> = Promise.resolve()

async function run(
  payload: Payload,
  file: Uint8Array,
  options: InventoryImport,
): Promise<InventoryReport> {
  const source = sourceName(options.source)
  const { dryRun = false, language = 'ca' } = options
  const table = await readTable(file)
  const { headers, rows, format } = table
  const known = await knownSource(payload, source)
  const remembered = readMapping(known?.mapping, headers)
  const isRemembered = !options.mapping && Boolean(remembered?.title)
  const guessed = isRemembered && remembered ? remembered : guessMapping(headers)
  const mapping = readMapping(options.mapping, headers) ?? guessed
  const kind = kindOfSource(options.kind ?? known?.kind, source, format)
  const facts = { source, kind, format, dryRun, headers, mapping, isRemembered }
  const report = {
    ...facts,
    sample: rows.slice(0, 3).map(({ cells }) => cells),
    total: rows.length,
  }

  if (mapping.title === null) {
    // A trial says which columns there are, so that somebody can choose.
    if (dryRun) return { ...report, created: 0, changed: 0, unchanged: 0, refused: [] }
    throw new InventoryRefused('no-title-column', { headers: headers.join(', ').slice(0, 500) })
  }
  const { good, refused } = sort(table, { source, mapping, language })
  const onStaged = (done: number) =>
    options.onProgress?.({ phase: 'staging', done, total: good.length })
  const counts = await stageRows(payload, good, { source, kind, dryRun, onStaged })
  if (!dryRun) {
    const { fileName: lastFile = null } = options
    const told = { ...counts, refused: refused.length }
    await rememberSource(payload, known, { name: source, kind, mapping, lastFile, counts: told })
  }
  return { ...report, ...counts, refused }
}

interface Reading {
  readonly source: string
  readonly mapping: Parameters<typeof readRow>[1]
  readonly language: string
}

function sort({ rows }: Table, { source, mapping, language }: Reading) {
  const good: RowToStage[] = []
  const refused: RefusedRow[] = []
  const lines = new Map<string, number>()
  for (const { line, cells } of rows) {
    const row = readRow(cells, mapping)
    if (isFault(row)) {
      const values = 'values' in row ? row.values : {}
      refused.push({ line, reason: inventoryProblem(row.code, language, values) })
      continue
    }
    const key = keyOfRow(source, row)
    const first = lines.get(key)
    if (first !== undefined) {
      refused.push({ line, reason: twice(row, first, language) })
      continue
    }
    lines.set(key, line)
    good.push({ key, digest: digestOfRow(row), row })
  }
  return { good, refused }
}

const twice = ({ sourceId: id }: SourceRow, first: number, language: string): string =>
  id
    ? inventoryProblem('row-twice', language, { id, first })
    : inventoryProblem('same-row-twice', language, { first })
