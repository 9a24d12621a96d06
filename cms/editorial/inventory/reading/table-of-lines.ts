import { headLine } from '../../../domain/inventory/column-mapping.ts'
import { InventoryRefused } from '../inventory-refused.ts'
import { most, type Table, type TableRow } from './table.ts'

export interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** Finds the heads among the first lines and reads the rest by them. Blank lines are no rows. */
export function tableOfLines(format: Table['format'], lines: readonly Line[]): Table {
  if (lines.length === 0) throw new InventoryRefused('no-rows')
  const at = headLine(lines.slice(0, 15).map(({ cells }) => cells))
  const headers = namesOf(lines[at]?.cells ?? [])
  const rows = lines.slice(at + 1).flatMap(({ line, cells }): TableRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return []
    return [{ line, cells: Object.fromEntries(headers.map((head, n) => [head, cells[n] ?? ''])) }]
  })
  if (rows.length === 0) throw new InventoryRefused('no-rows')
  if (rows.length > most.rows) throw new InventoryRefused('too-many-rows', { most: most.rows })
  return { format, headers, rows }
}

/** Each column by a name of its own; one without a head by its letter. */
function namesOf(cells: readonly string[]): string[] {
  const used = new Set<string>()
  return cells.slice(0, most.columns).map((cell, n) => {
    const said = cell.replace(/\s+/g, ' ').trim().slice(0, 100) || letterOf(n)
    let name = said
    for (let times = 2; used.has(name); times += 1) name = `${said} (${times})`
    used.add(name)
    return name
  })
}

const letterOf = (n: number): string =>
  (n >= 26 ? letterOf(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26))
