import { createHash } from 'node:crypto'
import { fueSectionIds, fueSectionNames, type SectionKind } from '../domain/fue-sections.ts'
import type { Locale } from '../domain/locale.ts'
import { quantityInWords } from '../domain/quantity.ts'
import { channels } from '../domain/vocabularies/attention.ts'
import { paymentMeans } from '../domain/vocabularies/evidence.ts'
import { appealKinds, periodicities, silences } from '../domain/vocabularies/procedure.ts'
import { chunkWords } from './chunk-headings.ts'
import { inLocale } from './localised.ts'
import { startUrl } from './procedure-url.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'
import { feeLines } from './fee-lines.ts'
import { toWhatToBring } from './what-to-bring.ts'

/** One `fitxa` of a FUE Local file, as it is read and written. */
export interface FueFitxa {
  readonly sourceId: string
  readonly name: string
  readonly isOnline: boolean
  readonly url: string
  readonly category: string
  readonly sections: readonly FueSeccio[]
  /** Elements the format does not have, by name. */
  readonly others: readonly { readonly name: string; readonly text: string }[]
}

export interface FueSeccio {
  readonly id: string
  readonly name: string
  readonly language: string
  readonly content: string
}

/** Languages of the format that the catalogue has too. */
export const fueLanguages = { ca: 'ca_ES', es: 'es_ES' } as const
type FueLocale = keyof typeof fueLanguages

/** A sheet as the single business window reads it: what everybody may read, section by section. */
export function toFueFitxa(sheet: PublicProcedureDocument, publicUrl: string): FueFitxa {
  const [topic] = sheet.topics
  return {
    sourceId: fueCodeOf(sheet.code),
    name: sheet.officialName.ca ?? sheet.title.ca ?? sheet.code,
    isOnline: sheet.channels.some(({ actions }) => actions.includes('filing')),
    url: startUrl(sheet, publicUrl) ?? '',
    category: topic ? (inLocale(topic.name, 'ca') ?? '') : '',
    sections: (['ca', 'es'] as const)
      .filter((locale) => sheet.title[locale])
      .flatMap((locale) => sectionsIn(sheet, locale)),
    others: [],
  }
}

/** Thirty-two letters, as the format asks, and always the same for one sheet. */
export const fueCodeOf = (code: string): string =>
  createHash('sha256').update(code).digest('hex').slice(0, 32)

const sectionsIn = (sheet: PublicProcedureDocument, locale: FueLocale): FueSeccio[] =>
  (Object.keys(fueSectionNames) as SectionKind[]).flatMap((kind) => {
    const content = writers[kind]?.(sheet, locale)?.trim()
    if (!content) return []
    const [id] = fueSectionIds[kind]
    return [{ id, name: fueSectionNames[kind], language: fueLanguages[locale], content }]
  })

type Writer = (sheet: PublicProcedureDocument, locale: FueLocale) => string | null | undefined

const lines = (all: readonly (string | null | undefined)[]): string =>
  all.filter(Boolean).join('\n')

const inWords = (
  { value, unit }: { value: number; unit: Parameters<typeof quantityInWords>[1] },
  locale: Locale,
) => quantityInWords(value, unit, locale)

/** A section of which the catalogue says nothing is not written. */
const writers: Partial<Record<SectionKind, Writer>> = {
  title: (sheet, locale) => sheet.officialName[locale] ?? sheet.title[locale],
  description: (sheet, locale) => sheet.description[locale]?.html,
  resolvingBody: (sheet, locale) => sheet.resolvingBody[locale],
  unit: ({ processingUnit }, locale) => processingUnit && inLocale(processingUnit.name, locale),
  topics: (sheet, locale) => sheet.topics.map(({ name }) => inLocale(name, locale)).join(', '),
  whoCanApply: (sheet, locale) => sheet.whoCanApply[locale]?.html,
  channels: (sheet, locale) =>
    lines(sheet.channels.map(({ channel }) => channels.label(channel, locale))),
  period: ({ periodicity }, locale) =>
    periodicity === 'continuous' ? null : periodicities.label(periodicity, locale),
  deadline: (sheet, locale) => sheet.applicationDeadline[locale],
  requirements: (sheet, locale) => lines(sheet.requirements.map(({ text }) => text[locale])),
  price: (sheet, locale) =>
    sheet.feeRequired ? lines(feeLines(sheet, locale)) : chunkWords.free[locale],
  payment: ({ payment }, locale) =>
    lines((payment?.means ?? []).map((one) => paymentMeans.label(one, locale))),
  evidence: (sheet, locale) =>
    sheet.noEvidenceNeeded ? chunkWords.noEvidence[locale] : lines(toWhatToBring(sheet, locale)),
  norms: (sheet, locale) =>
    lines(
      sheet.legalResources.map(({ name, article }) =>
        [inLocale(name, locale), article].filter(Boolean).join(', '),
      ),
    ),
  resolutionTerm: ({ resolutionTerm }, locale) => resolutionTerm && inWords(resolutionTerm, locale),
  silence: ({ silence }, locale) => silence.onRequest && silences.label(silence.onRequest, locale),
  silenceNorm: ({ silence }, locale) =>
    silence.legalResource && inLocale(silence.legalResource.name, locale),
  appeals: (sheet, locale) =>
    lines(sheet.appeals.map(({ kind }) => appealKinds.label(kind, locale))),
  related: (sheet, locale) =>
    lines(sheet.related.map(({ procedure }) => inLocale(procedure.name, locale))),
  otherInformation: (sheet, locale) => sheet.otherInformation[locale]?.html,
  codification: (sheet, locale) => (locale === 'ca' ? sheet.siaCode : null),
  keywords: (sheet, locale) => lines(sheet.alternativeNames.map((name) => name[locale])),
  steps: (sheet, locale) => lines(sheet.steps.map(({ title }) => title[locale])),
}
