import type { Localized } from '../../domain/locale.ts'
import type { RecordData } from '../localized-write.ts'
import type { FueSheet } from './fue-document.ts'
import type { SheetDraft } from './sheet-draft.ts'

/** Every fact an import may set, as it is where the source says nothing: a source may also forget. */
export const noFacts: RecordData = {
  kind: null,
  regime: null,
  audiences: [],
  topics: [],
  channels: [],
  processingUnit: null,
  noEvidenceNeeded: false,
  periodicity: 'continuous',
  initiation: [],
  resolutionTerm: { value: null, unit: null },
  silence: { onRequest: null, legalResource: null },
  appeals: [],
  feeRequired: false,
  payment: { means: [] },
  legalResources: [],
  remarks: [],
}

export const noTexts: RecordData = {
  officialName: null,
  description: null,
  whoCanApply: null,
  otherInformation: null,
  resolvingBody: null,
  applicationDeadline: null,
}

export const noRows: RecordData = { requirements: [], alternativeNames: [], steps: [] }

export interface Provenance {
  readonly source: string
  readonly sourceId: string
  readonly importedAt: string
  readonly digest: string
  /** The source as it came, for the day it has to go back. */
  readonly original: Omit<FueSheet, 'line' | 'sourceId'>
}

/**
 * What to write of a sheet, per language. The digest of the source goes in with the last language:
 * a record that lacks it was cut short, and is written again.
 */
export function dataOfSheet(
  draft: SheetDraft,
  { digest, ...provenance }: Provenance,
  own: RecordData,
  wasInSpanish: boolean,
): Localized<RecordData> {
  const { ca, es } = draft.texts
  const inSpanish = Object.keys(es).length > 0
  const hasSecond = inSpanish || wasInSpanish
  const imported = { ...provenance, leftovers: draft.leftovers }
  const first = {
    ...own,
    ...noFacts,
    ...draft.facts,
    ...noTexts,
    ...noRows,
    // Rows are the same in every language: those that only Spanish has are made here too.
    ...Object.fromEntries(Object.keys(noRows).map((name) => [name, blankRows(es[name])])),
    ...ca,
    translations: { es: { state: es.title ? 'translated' : 'missing' } },
    state: 'draft',
    imported: { ...imported, digest: hasSecond ? null : digest },
  }
  const second = { title: null, ...noTexts, ...es, imported: { ...imported, digest } }
  return hasSecond ? { ca: first, es: second } : { ca: first }
}

const blankRows = (rows: unknown): readonly object[] =>
  Array.isArray(rows) ? rows.map(() => ({})) : []
