import { readFue, type FueSheet } from '../../import/fue-document.ts'
import { kindOfSection } from '../../import/fue-sections.ts'
import { lineOf, plainOf } from '../../import/imported-text.ts'
import { InventoryRefused } from '../inventory-refused.ts'
import type { Table } from './table.ts'

const headers = ['codiTramit', 'nomTramit', 'text', 'URLTramitAssociat', 'unitat']

/** A catalogue of the FUE as rows of an inventory: its texts one after another, in its first language. */
export function readFueRows(bytes: Uint8Array): Table {
  const { sheets } = readFue(bytes)
  if (sheets.length === 0) throw new InventoryRefused('no-rows')
  const rows = sheets.map((sheet) => ({
    line: sheet.line,
    cells: {
      codiTramit: sheet.sourceId,
      nomTramit: lineOf(sheet.name),
      text: textOf(sheet),
      URLTramitAssociat: URL.canParse(sheet.url) ? sheet.url : '',
      unitat: unitOf(sheet),
    },
  }))
  return { format: 'fue', headers, rows }
}

const inFirstLanguage = ({ sections }: FueSheet) =>
  sections.filter(({ language }) => language === sections[0]?.language)

const textOf = (sheet: FueSheet): string =>
  inFirstLanguage(sheet)
    .map(({ name, content }) => ({ name, text: plainOf(content) }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${name}: ${text}`)
    .join('\n\n')
    .slice(0, 50_000)

const unitOf = (sheet: FueSheet): string => {
  const unit = inFirstLanguage(sheet).find((section) => kindOfSection(section) === 'unit')
  return unit ? lineOf(unit.content) : ''
}
