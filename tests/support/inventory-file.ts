import { strToU8, zipSync } from 'fflate'
import type { SampleRow } from './inventory-sample.ts'

/*
 * Inventories as files: what spreadsheets write, made by hand so that a test says what is in them.
 */

export const inventoryHeads = ['Codi', 'Títol', 'Descripció', 'Departament', 'Enllaç', 'Visites']

export const cellsOf = (row: SampleRow): string[] => [
  row.id,
  row.title,
  row.text,
  row.department,
  row.url,
  String(row.visits),
]

export function csvOf(rows: readonly (readonly string[])[], delimiter = ';'): string {
  const cell = (text: string) => (/["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((cells) => cells.map(cell).join(delimiter)).join('\r\n')
}

export const sampleCsv = (rows: readonly SampleRow[]): Uint8Array =>
  strToU8(csvOf([inventoryHeads, ...rows.map(cellsOf)]))

export type XlsxCell = string | number | { readonly formula: string; readonly value: string }

/** A workbook with one sheet, and whatever other files a test wants in it. */
export function xlsxOf(
  rows: readonly (readonly XlsxCell[])[],
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const office = 'http://schemas.openxmlformats.org'
  const main = `xmlns="${office}/spreadsheetml/2006/main"`
  const sheet = rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((one, n) => cellXml(one, n, at)).join('')}</row>`,
    )
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Full1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...others,
  })
}

function cellXml(cell: XlsxCell, column: number, row: number): string {
  const place = `${String.fromCharCode(65 + column)}${row + 1}`
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  }
  return `<c r="${place}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
