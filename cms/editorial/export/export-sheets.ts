import { Readable } from 'node:stream'
import writeExcelFile from 'write-excel-file/node'
import { csvLine, csvMark, harmless, type Cell, type CsvStyle } from '../../domain/csv.ts'
import type { Locale } from '../../domain/locale.ts'
import { sheetColumns, type ExportedSheet } from './sheet-columns.ts'

export const tableFormats = ['csv', 'xlsx', 'json'] as const
export type TableFormat = (typeof tableFormats)[number]

interface Options {
  readonly locale: Locale
  readonly publicUrl: string
}

/** The sheets in one of the formats, as bytes to be sent on while they are made. */
export function exportTable(
  format: TableFormat,
  sheets: AsyncIterable<ExportedSheet>,
  options: Options,
): Promise<Readable> {
  if (format === 'xlsx') return excelOf(sheets, options)
  const pieces = format === 'csv' ? csvOf(sheets, options) : jsonOf(sheets, options)
  return Promise.resolve(Readable.from(pieces, { objectMode: false }))
}

const rowOf = (exported: ExportedSheet, { locale, publicUrl }: Options): Cell[] =>
  sheetColumns.map(({ readable }) => readable(exported, locale, publicUrl))

/** Where a comma is the decimal sign, spreadsheets take it for no separator. */
const styleOf = (locale: Locale): CsvStyle =>
  locale === 'en' ? { separator: ',', decimal: '.' } : { separator: ';', decimal: ',' }

async function* csvOf(sheets: AsyncIterable<ExportedSheet>, options: Options) {
  const style = styleOf(options.locale)
  const names = sheetColumns.map(({ label }) => label[options.locale])
  yield csvMark + csvLine(names, style)
  for await (const one of sheets) yield csvLine(rowOf(one, options), style)
}

async function* jsonOf(sheets: AsyncIterable<ExportedSheet>, { publicUrl }: Options) {
  let before = '[\n'
  for await (const one of sheets) {
    const coded = sheetColumns.map(({ name, coded }) => [name, coded(one, publicUrl) ?? null])
    yield `${before}${JSON.stringify(Object.fromEntries(coded))}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** A workbook keeps its cells until it is written; texts of sheets do not come into it, only these. */
async function excelOf(sheets: AsyncIterable<ExportedSheet>, options: Options): Promise<Readable> {
  const header = sheetColumns.map(({ label }) => ({
    value: label[options.locale],
    fontWeight: 'bold' as const,
  }))
  const rows: ({ value: string; fontWeight: 'bold' } | Cell)[][] = [header]
  for await (const one of sheets) {
    rows.push(
      rowOf(one, options).map((value) => (typeof value === 'string' ? harmless(value) : value)),
    )
  }
  const columns = sheetColumns.map(({ name }) => ({ width: widths[name] ?? 18 }))
  const file = writeExcelFile(rows, { columns, stickyRowsCount: 1 })
  return Readable.from([await file.toBuffer()])
}

const widths: Readonly<Record<string, number>> = { code: 24, title: 44, summary: 60, evidence: 44 }
