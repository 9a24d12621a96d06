import { csvLine, csvMark } from '../domain/csv.ts'
import type { PublicProcedureDocument } from '../channels/public-procedure.ts'
import { procedureUrl } from '../channels/procedure-url.ts'
import type { Localized } from '../domain/locale.ts'
import type { PublishedDocument } from '../domain/published/publication.ts'

/* Sheets for a spreadsheet. Semicolons, and a mark that it is UTF-8, as the ones here expect. */

const columns: readonly (readonly [
  name: string,
  value: (sheet: PublicProcedureDocument, publicUrl: string) => string | null | undefined,
])[] = [
  ['codi', ({ code }) => code],
  ['titol_ca', ({ title }) => title.ca],
  ['titol_es', ({ title }) => title.es],
  ['titol_en', ({ title }) => title.en],
  ['resum_ca', ({ summary }) => summary.ca],
  ['resum_es', ({ summary }) => summary.es],
  ['departament', ({ department }) => inCatalan(department?.name)],
  ['tipus', ({ kind }) => kind],
  ['regim', ({ regime }) => regime],
  ['codi_sia', ({ siaCode }) => siaCode],
  ['canals', ({ channels }) => channels.map(({ channel }) => channel).join(', ')],
  ['adreca', (sheet, publicUrl) => procedureUrl(sheet, publicUrl)],
  ['actualitzat', ({ updatedAt }) => updatedAt],
]

const inCatalan = (text: Localized<string> | undefined) => text?.ca ?? text?.es

const style = { separator: ';', decimal: ',' } as const

export const csvHeader =
  csvMark +
  csvLine(
    columns.map(([name]) => name),
    style,
  )

export function csvLineOf(document: PublishedDocument, publicUrl: string): string {
  // The log keeps documents without their kind's type; the caller has looked at the kind.
  const sheet = document as unknown as PublicProcedureDocument
  return csvLine(
    columns.map(([, value]) => value(sheet, publicUrl) ?? null),
    style,
  )
}
