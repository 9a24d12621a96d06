import type { FueSection, FueSheet } from './fue-document.ts'
import { regimeIn } from './fue-facts.ts'
import { kindOfSection } from './fue-sections.ts'
import { lineOf } from './imported-text.ts'
import type { KnownRecords } from './known-records.ts'
import { wordsOf } from './same-words.ts'
import { nameWithoutPrefix, sectionRules } from './section-rules.ts'
import { SheetDraft, type ImportLocale } from './sheet-draft.ts'

/**
 * A FUE sheet as a draft of the catalogue: each section in the field it is about, and what has no
 * field left in sight. Nothing is made up, and nothing of the source is lost.
 */
export function sheetFromFue(sheet: FueSheet, known: KnownRecords): SheetDraft {
  const draft = new SheetDraft()
  const sections = joined(sheet.sections)
  for (const locale of ['ca', 'es'] as const) {
    for (const section of sections) {
      if (localeOf(section) === locale) place({ ...section, locale }, draft, known)
    }
  }
  for (const section of sections) {
    // Remarks have no language, and are never left where everybody reads.
    if (localeOf(section)) continue
    if (kindOfSection(section) === 'remarks') place({ ...section, locale: 'ca' }, draft, known)
    else leave(draft, section.name, section.content, languageOf(section))
  }
  name(sheet, draft)
  address(sheet, draft)
  category(sheet, draft, known)
  for (const { name: element, text } of sheet.others) leave(draft, element, text)
  return draft
}

function place(
  section: FueSection & { locale: ImportLocale },
  draft: SheetDraft,
  known: KnownRecords,
): void {
  const { content, locale } = section
  if (content.trim() === '') return
  const source = { section: section.name || section.id, locale, content }
  const kind = kindOfSection(section)
  if (kind) sectionRules[kind](source, draft, known)
  else draft.leave(source)
}

/** A section that comes twice in one language is one section. */
function joined(sections: readonly FueSection[]): readonly FueSection[] {
  const byKey = new Map<string, FueSection>()
  for (const section of sections) {
    const kind = kindOfSection(section) ?? section.name
    const key = `${section.language} ${kind}`
    const before = byKey.get(key)
    const isSame = before?.content.trim() === section.content.trim()
    const content = before && !isSame ? `${before.content}\n\n${section.content}` : section.content
    byKey.set(key, before ? { ...before, content } : section)
  }
  return [...byKey.values()]
}

/** What is written in no language is in Catalan; Aranese has no place in the catalogue yet. */
function localeOf(section: FueSection): ImportLocale | null {
  const language = languageOf(section)
  return language === 'ca' || language === 'es' ? language : null
}

const languageOf = ({ language }: FueSection): string =>
  language.toLowerCase().split(/[_-]/)[0] || 'ca'

function name(sheet: FueSheet, draft: SheetDraft): void {
  const { title, officialName } = draft.texts.ca
  if (!title) {
    sectionRules.title({ section: 'nomTramit', locale: 'ca', content: sheet.name }, draft, {
      department: () => null,
      topic: () => null,
      norms: () => [],
    })
  } else if (wordsOf(String(officialName ?? title)) !== wordsOf(nameWithoutPrefix(sheet.name))) {
    leave(draft, 'nomTramit', sheet.name)
  }
  draft.fact('regime', regimeIn(String(draft.texts.ca.title)))
}

function address({ url, isOnline }: FueSheet, draft: SheetDraft): void {
  const isAddress = url.length <= 2000 && /^https?:\/\//i.test(url) && URL.canParse(url)
  if (url && !isAddress) leave(draft, 'URLTramitAssociat', url)
  if (!isAddress && !isOnline) return
  const actions = [isOnline ? 'filing' : 'information']
  draft.facts.channels = [{ channel: 'seu', actions, url: isAddress ? url : null }]
}

function category(sheet: FueSheet, draft: SheetDraft, known: KnownRecords): void {
  if (!sheet.category) return
  const topic = known.topic(lineOf(sheet.category))
  if (!topic) return leave(draft, 'categoria', sheet.category)
  const topics = Array.isArray(draft.facts.topics) ? (draft.facts.topics as unknown[]) : []
  draft.facts.topics = [...new Set([...topics, topic])]
}

const leave = (draft: SheetDraft, section: string, content: string, locale = 'ca'): void =>
  draft.leave({ section, locale, content })
