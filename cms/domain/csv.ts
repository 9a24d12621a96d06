/** What a cell of a table holds; numbers stay numbers. */
export type Cell = string | number | null

/** How a spreadsheet of the reader's country reads a file. */
export interface CsvStyle {
  readonly separator: ';' | ','
  readonly decimal: ',' | '.'
}

/** So that it opens well with a double click: spreadsheets take the mark for UTF-8. */
export const csvMark = '\ufeff'

export const csvLine = (cells: readonly Cell[], { separator, decimal }: CsvStyle): string =>
  `${cells.map((one) => csvCell(one, decimal)).join(separator)}\r\n`

function csvCell(value: Cell, decimal: string): string {
  if (typeof value === 'number') return String(value).replace('.', decimal)
  const text = harmless(value ?? '')
  return /[";,\r\n\t']/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** A cell that begins as a formula would be run by whoever opens the file: it is made a text. */
export const harmless = (text: string): string =>
  /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r]/.test(text)
    ? `'${text}`
    : text
