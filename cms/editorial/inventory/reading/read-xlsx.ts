import { Unzip, UnzipInflate } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { InventoryRefused } from '../inventory-refused.ts'
import { tableOfLines } from './table-of-lines.ts'
import { most, type Table } from './table.ts'

/** The largest sheet of a workbook. Formulas are read as the values they had when it was saved. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  refuseBombs(bytes)
  const sheets = await readWorkbook(Buffer.from(bytes)).catch((error: unknown) => {
    throw error instanceof RangeError ? error : new InventoryRefused('not-a-table')
  })
  const largest = sheets.reduce((best, sheet) =>
    sheet.data.length > best.data.length ? sheet : best,
  )
  return tableOfLines(
    'xlsx',
    largest.data.map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) })),
  )
}

// The library types dates as the constructor of dates.
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}

/**
 * Unpacks a few kilobytes at a time and keeps nothing: what a file says of its own size is only a
 * promise. Stops at the limit, at macros, and at what is no workbook.
 */
function refuseBombs(bytes: Uint8Array): void {
  let unpacked = 0
  let isWorkbook = false
  const unzip = new Unzip((file) => {
    if (/vbaproject\.bin$|macrosheets\//i.test(file.name)) throw new InventoryRefused('macros')
    if (file.name === 'xl/workbook.xml') isWorkbook = true
    file.ondata = (error, chunk) => {
      // What is thrown here comes back here as an error of the unpacking.
      if (error instanceof InventoryRefused) throw error
      if (error) throw new InventoryRefused('not-a-table')
      unpacked += chunk.length
      if (unpacked > most.unpackedMegabytes * 1024 * 1024) {
        throw new InventoryRefused('swells-too-much', { most: most.unpackedMegabytes })
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += 16_384) {
      unzip.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length)
    }
  } catch (error) {
    throw error instanceof InventoryRefused ? error : new InventoryRefused('not-a-table')
  }
  if (!isWorkbook) throw new InventoryRefused('not-a-table')
}
