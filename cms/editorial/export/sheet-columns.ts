import { procedureUrl } from '../../channels/procedure-url.ts'
import { inLocale } from '../../channels/localised.ts'
import { publicFields, type PublicProcedureDocument } from '../../channels/public-procedure.ts'
import { toWhatToBring } from '../../channels/what-to-bring.ts'
import type { Cell } from '../../domain/csv.ts'
import type { Locale } from '../../domain/locale.ts'
import type { PublishedProcedure } from '../../domain/published/procedure.ts'
import type { Reference } from '../../domain/published/published.ts'
import { quantityInWords } from '../../domain/quantity.ts'
import { channels } from '../../domain/vocabularies/attention.ts'
import { editorialStates, type EditorialState } from '../../domain/vocabularies/editorial.ts'
import {
  procedureKinds,
  regimes,
  silences,
  type ProcedureKind,
  type Regime,
} from '../../domain/vocabularies/procedure.ts'
import { exportWords } from '../../labels/export.ts'
import { fieldLabel } from '../../labels/fields.ts'
import type { Label } from '../../labels/words.ts'

/** A sheet as an export knows it: what it says, and where it stands. */
export interface ExportedSheet {
  readonly sheet: PublishedProcedure
  readonly state: EditorialState
  /** Null where nobody has said it yet: what is published then has a default. */
  readonly kind: ProcedureKind | null
  readonly regime: Regime | null
}

interface Column {
  /** The name in JSON. */
  readonly name: string
  readonly label: Label
  /** For people, in their language. */
  readonly readable: (exported: ExportedSheet, locale: Locale, publicUrl: string) => Cell
  /** For programs: codes, and every language. */
  readonly coded: (exported: ExportedSheet, publicUrl: string) => unknown
}

type Sheet = PublicProcedureDocument

const column = (
  name: string,
  readable: (sheet: Sheet, locale: Locale) => Cell,
  coded: (sheet: Sheet) => unknown,
  label: Label = fieldLabel(name),
): Column => ({
  name,
  label,
  readable: ({ sheet }, locale) => readable(publicFields(sheet), locale),
  coded: ({ sheet }) => coded(publicFields(sheet)),
})

const nameOf = (one: Reference | null, locale: Locale) => one && inLocale(one.name, locale)
const namesOf = (all: readonly Reference[], locale: Locale) =>
  all.map((one) => nameOf(one, locale) ?? one.code).join(', ')
const codesOf = (all: readonly Reference[]) => all.map(({ code }) => code)
const day = (instant: string | null) => instant?.slice(0, 10) ?? null

/** The columns of the catalogue, in the order people read a sheet. */
export const sheetColumns: readonly Column[] = [
  column(
    'code',
    (sheet) => sheet.code,
    (sheet) => sheet.code,
  ),
  column(
    'title',
    (sheet, locale) => inLocale(sheet.title, locale),
    (sheet) => sheet.title,
  ),
  column(
    'summary',
    (sheet, locale) => inLocale(sheet.summary, locale),
    (sheet) => sheet.summary,
  ),
  {
    name: 'state',
    label: fieldLabel('state'),
    readable: ({ state }, locale) => editorialStates.label(state, locale),
    coded: ({ state }) => state,
  },
  column(
    'department',
    (sheet, locale) => nameOf(sheet.department, locale),
    (sheet) => sheet.department.code || null,
  ),
  column(
    'family',
    (sheet, locale) => nameOf(sheet.family, locale),
    (sheet) => sheet.family?.code ?? null,
  ),
  column(
    'topics',
    (sheet, locale) => namesOf(sheet.topics, locale),
    (sheet) => codesOf(sheet.topics),
  ),
  column(
    'lifeEvents',
    (sheet, locale) => namesOf(sheet.lifeEvents, locale),
    (sheet) => codesOf(sheet.lifeEvents),
  ),
  {
    name: 'kind',
    label: fieldLabel('kind'),
    readable: ({ kind }, locale) => kind && procedureKinds.label(kind, locale),
    coded: ({ kind }) => kind,
  },
  {
    name: 'regime',
    label: fieldLabel('regime'),
    readable: ({ regime }, locale) => regime && regimes.label(regime, locale),
    coded: ({ regime }) => regime,
  },
  column(
    'channels',
    (sheet, locale) => sheet.channels.map((one) => channels.label(one.channel, locale)).join(', '),
    (sheet) => sheet.channels.map(({ channel }) => channel),
  ),
  column(
    'evidence',
    (sheet, locale) => toWhatToBring(sheet, locale).join('; '),
    (sheet) => codesOf(sheet.evidence),
    exportWords.bring,
  ),
  column(
    'resolutionTerm',
    (sheet, locale) =>
      sheet.resolutionTerm &&
      quantityInWords(sheet.resolutionTerm.value, sheet.resolutionTerm.unit, locale),
    (sheet) => sheet.resolutionTerm,
  ),
  column(
    'silence',
    (sheet, locale) => sheet.silence.onRequest && silences.label(sheet.silence.onRequest, locale),
    (sheet) => sheet.silence.onRequest,
    exportWords.silence,
  ),
  column(
    'fees',
    (sheet, locale) => namesOf(sheet.fees, locale),
    (sheet) => codesOf(sheet.fees),
  ),
  column(
    'attentionMinutes',
    (sheet) => sheet.attentionMinutes,
    (sheet) => sheet.attentionMinutes,
  ),
  column(
    'siaCode',
    (sheet) => sheet.siaCode,
    (sheet) => sheet.siaCode,
    exportWords.siaCode,
  ),
  {
    name: 'url',
    label: exportWords.address,
    readable: ({ sheet }, _locale, publicUrl) => procedureUrl(publicFields(sheet), publicUrl),
    coded: ({ sheet }, publicUrl) => procedureUrl(publicFields(sheet), publicUrl),
  },
  column(
    'verifiedAt',
    (sheet) => day(sheet.verifiedAt),
    (sheet) => sheet.verifiedAt,
  ),
  column(
    'reviewOn',
    (sheet) => sheet.reviewOn,
    (sheet) => sheet.reviewOn,
  ),
  column(
    'updatedAt',
    (sheet) => day(sheet.updatedAt),
    (sheet) => sheet.updatedAt,
    exportWords.updated,
  ),
]
