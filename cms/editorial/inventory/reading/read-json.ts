import { InventoryRefused } from '../inventory-refused.ts'
import { decodeTable } from './read-csv.ts'
import { most, type Table } from './table.ts'

/** A list of objects, or an object with one: each is a row, whose line is its number in the list. */
export function readJson(bytes: Uint8Array): Table {
  const list = listIn(parsed(decodeTable(bytes)))
  if (!list) throw new InventoryRefused('not-a-table')
  if (list.length === 0) throw new InventoryRefused('no-rows')
  if (list.length > most.rows) throw new InventoryRefused('too-many-rows', { most: most.rows })
  const headers = [...new Set(list.flatMap((row) => Object.keys(row)))].slice(0, most.columns)
  const rows = list.map((row, at) => ({
    line: at + 1,
    cells: Object.fromEntries(headers.map((head) => [head, textOf(row[head])])),
  }))
  return { format: 'json', headers, rows }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0)
    const line = text.slice(0, at).split('\n').length
    throw new InventoryRefused('broken-table', { line })
  }
}

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listIn(value: unknown): readonly Row[] | null {
  if (Array.isArray(value)) return value.every(isRow) ? value : null
  if (!isRow(value)) return null
  return (
    Object.values(value)
      .map(listIn)
      .find((list) => list && list.length > 0) ?? null
  )
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
