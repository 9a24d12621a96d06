import { toFueFitxa, type FueFitxa, type FueSeccio } from '../../channels/fue-sheet.ts'
import { publicFields } from '../../channels/public-procedure.ts'
import type { SectionKind } from '../../domain/fue-sections.ts'
import { sheetFromFue } from '../import/fue-sheet.ts'
import { kindOfSection } from '../import/fue-sections.ts'
import type { KnownRecords } from '../import/known-records.ts'
import { noFacts, noRows, noTexts } from '../import/sheet-data.ts'
import type { SheetDraft } from '../import/sheet-draft.ts'
import { toPublishedProcedure } from '../published/procedure.ts'
import { fields, isStored, plain, rows, type Stored } from '../published/read.ts'
import { stillSays } from './still-says.ts'

type FueLocale = 'ca' | 'es'

/** The fields that a section is about. */
const toldBy: Readonly<
  Partial<Record<SectionKind, { facts?: readonly string[]; texts?: readonly string[] }>>
> = {
  title: { texts: ['title', 'officialName'] },
  description: { texts: ['description'] },
  resolvingBody: { texts: ['resolvingBody'] },
  unit: { facts: ['processingUnit'] },
  topics: { facts: ['topics'] },
  whoCanApply: { texts: ['whoCanApply'] },
  channels: { facts: ['channels'] },
  period: { facts: ['periodicity'] },
  deadline: { texts: ['applicationDeadline'] },
  requirements: { texts: ['requirements'] },
  price: { facts: ['feeRequired', 'fees'] },
  payment: { facts: ['payment'] },
  evidence: { facts: ['noEvidenceNeeded', 'evidence'] },
  norms: { facts: ['legalResources'] },
  resolutionTerm: { facts: ['resolutionTerm'] },
  silence: { facts: ['silence'] },
  silenceNorm: { facts: ['silence'] },
  appeals: { facts: ['appeals'] },
  related: { facts: ['related'] },
  otherInformation: { texts: ['otherInformation'] },
  keywords: { texts: ['alternativeNames'] },
  steps: { texts: ['steps'] },
  remarks: { facts: ['remarks'] },
}

/**
 * A stored sheet for a FUE Local file. What came from such a file and still says the same leaves as
 * it came, byte for byte; everything else is written from the fields of the sheet.
 */
export function fueFitxaOf(stored: Stored, known: KnownRecords, publicUrl: string): FueFitxa {
  const written = toFueFitxa(publicFields(toPublishedProcedure(stored)), publicUrl)
  const imported = fields(stored.imported)
  const sourceId = plain(imported.sourceId) ?? written.sourceId
  const original = originalOf(imported.original)
  if (!original) return { ...written, sourceId }

  const draft = sheetFromFue({ ...original, sourceId, line: 0 }, known)
  const has = (kind: SectionKind, locale: FueLocale) => hasChanged(kind, locale, draft, stored)
  const facts = (name: string) => stillSays(draft.facts[name] ?? noFacts[name], stored[name])
  const kept = original.sections.flatMap((section) => {
    const kind = kindOfSection(section)
    const locale = localeOf(section)
    if (!kind || !locale || !has(kind, locale)) return [section]
    const now = written.sections.find((one) => isOf(one, kind, locale))
    if (now) return [{ ...section, content: now.content }]
    return isLeftOver(section, stored) ? [section] : []
  })
  const added = written.sections.filter((section) => {
    const kind = kindOfSection(section)
    const locale = localeOf(section)
    if (!kind || !locale || !has(kind, locale)) return false
    return !original.sections.some((one) => isOf(one, kind, locale))
  })
  const isAddressKept = facts('channels')
  return {
    sourceId,
    name: has('title', 'ca') ? written.name : original.name,
    isOnline: isAddressKept ? original.isOnline : written.isOnline,
    url: isAddressKept ? original.url : written.url,
    category: facts('topics') ? original.category : written.category,
    sections: [...kept, ...added],
    others: original.others,
  }
}

function hasChanged(
  kind: SectionKind,
  locale: FueLocale,
  draft: SheetDraft,
  stored: Stored,
): boolean {
  const { facts = [], texts = [] } = toldBy[kind] ?? {}
  const said = draft.texts[locale]
  return !(
    facts.every((name) => stillSays(draft.facts[name] ?? noFacts[name], stored[name])) &&
    texts.every((name) =>
      stillSays(said[name] ?? noTexts[name] ?? noRows[name], stored[name], locale),
    )
  )
}

/** What a section said beyond its fields still stands in sight of the editor. */
const isLeftOver = ({ id, name }: FueSeccio, stored: Stored): boolean =>
  rows(fields(stored.imported).leftovers).some(({ section }) => section === (name || id))

const isOf = (section: FueSeccio, kind: SectionKind, locale: FueLocale): boolean =>
  kindOfSection(section) === kind && localeOf(section) === locale

function localeOf({ language }: FueSeccio): FueLocale | null {
  const said = language.toLowerCase().split(/[_-]/)[0] || 'ca'
  return said === 'ca' || said === 'es' ? said : null
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the source said, kept by the import; null where there was none. */
function originalOf(value: unknown): Omit<FueFitxa, 'sourceId'> | null {
  if (!isStored(value) || !Array.isArray(value.sections)) return null
  return {
    name: text(value.name),
    isOnline: value.isOnline === true,
    url: text(value.url),
    category: text(value.category),
    sections: rows(value.sections).map(({ id, name, language, content }) => ({
      id: text(id),
      name: text(name),
      language: text(language),
      content: text(content),
    })),
    others: rows(value.others).map((one) => ({ name: text(one.name), text: text(one.text) })),
  }
}
