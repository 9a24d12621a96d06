import { InventoryRefused } from '../inventory-refused.ts'
import { readCsv } from './read-csv.ts'
import { readFueRows } from './read-fue.ts'
import { readJson } from './read-json.ts'
import { readXlsx } from './read-xlsx.ts'
import { most, type Table } from './table.ts'

/**
 * A file of an inventory as a table, whatever its kind: CSV, XLSX, JSON or FUE XML, known by what is
 * in it and not by its name.
 *
 * @throws InventoryRefused for what is no table, or too large, or not safe to open
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new InventoryRefused('empty-file')
  if (bytes.length > most.megabytes * 1024 * 1024) {
    throw new InventoryRefused('too-large', { most: most.megabytes })
  }
  const begins = (...known: number[]) => known.every((byte, at) => bytes[at] === byte)
  if (begins(0x50, 0x4b)) return readXlsx(bytes)
  // The container of old workbooks, and of new ones with a password.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new InventoryRefused('old-or-locked-workbook')
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new InventoryRefused('not-a-table')
  const first = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()[0]
  if (first === undefined) throw new InventoryRefused('empty-file')
  if (first === '<') return readFueRows(bytes)
  if (first === '{' || first === '[') return readJson(bytes)
  return readCsv(bytes)
}
