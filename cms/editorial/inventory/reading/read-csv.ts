import { CsvError, parse } from 'csv-parse/sync'
import { InventoryRefused } from '../inventory-refused.ts'
import { tableOfLines, type Line } from './table-of-lines.ts'
import type { Table } from './table.ts'

/** Comma, semicolon, tab or bar, as the file has it; quoted cells may hold any of them, and lines. */
export function readCsv(bytes: Uint8Array): Table {
  const text = decodeTable(bytes)
  if (text.includes('\u0000')) throw new InventoryRefused('not-a-table')
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      max_record_size: 1_000_000,
      relax_column_count: true,
      skip_empty_lines: true,
    })
    return tableOfLines('csv', linesOf(records))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new InventoryRefused('broken-table', { line: Number(error.lines ?? 1) })
  }
}

/** With `info`, each record comes with the line on which it ends. */
function linesOf(records: unknown): Line[] {
  const list = records as readonly {
    readonly record: readonly string[]
    readonly info: { readonly lines: number }
  }[]
  return list.map(({ record, info }) => {
    const inside = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    return { line: info.lines - inside, cells: record }
  })
}

/** The encoding of the mark, UTF-8 where the bytes are that, else what Windows writes here. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InventoryRefused('empty-file')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows(bytes)
  }
}

/** Windows-1252 from 80 to 9F, where Node 20 reads Latin-1 whatever it is asked for. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)

const delimiters = [';', ',', '\t', '|'] as const

/** The sign that divides the first lines into most columns, outside quotes. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '""')
  const lines = head
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  const scores = delimiters.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1)
    const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    return usual * counts.filter((count) => count === usual).length
  })
  const best = Math.max(...scores)
  return best > 0 ? delimiters[scores.indexOf(best)]! : ';'
}
