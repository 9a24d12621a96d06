import { locales, type Localized } from '../../domain/locale.ts'
import type {
  Day,
  Instant,
  LegalReference,
  Reference,
  Rich,
  Text,
} from '../../domain/published/published.ts'
import { legalRanks } from '../../domain/vocabularies/evidence.ts'
import type { Vocabulary } from '../../domain/vocabularies/vocabulary.ts'
import type { RenderedText, RichText } from '../../domain/rich-text.ts'
import { renderRichText } from '../../richtext/render.ts'

/*
 * The one border between stored records and domain records. A stored record is read in all
 * languages (`locale: 'all'`), so a localized value is `{ca, es, en}`; relations are loaded.
 * What is not as expected fails loudly here instead of leaving half a record further on.
 */

export type Stored = Readonly<Record<string, unknown>>

/** A relation that should have been loaded was not, or a code is not of its vocabulary. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord'
  readonly code = 'unreadable-record'
}

export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fields = (value: unknown): Stored => (isStored(value) ? value : {})

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const rows = (value: unknown): readonly Stored[] =>
  Array.isArray(value) ? value.filter(isStored) : []

export function text(value: unknown): Text {
  return localized(value, (one) => (typeof one === 'string' && one.trim() ? one.trim() : null))
}

/** Rendered once, for every channel: where its shared values were said, or here. */
export function rich(value: unknown): Rich {
  return localized(value, (one) =>
    Array.isArray(one) ? renderRichText(one as RichText) : isRendered(one) ? one : null,
  )
}

const isRendered = (value: unknown): value is RenderedText =>
  isStored(value) && typeof value.html === 'string' && typeof value.plain === 'string'

function localized<T>(value: unknown, read: (one: unknown) => T | null): Localized<T> {
  const byLocale = fields(value)
  const found = locales.flatMap((locale) => {
    const one = read(byLocale[locale])
    return one === null ? [] : [[locale, one] as const]
  })
  return Object.fromEntries(found)
}

export const plain = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null

export const flag = (value: unknown): boolean => value === true

export const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

export const instant = (value: unknown): Instant | null => {
  const at = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : null
}

/** The day picker stores an instant; the day is the one people in Madrid chose. */
export const day = (value: unknown): Day | null => {
  const at = instant(value)
  return at && new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid' }).format(new Date(at))
}

export function oneOf<Code extends string>(
  vocabulary: Vocabulary<Code>,
  value: unknown,
): Code | null {
  if (value === null || value === undefined || value === '') return null
  if (vocabulary.has(value)) return value
  throw new UnreadableRecord(`"${String(value)}" is not in its vocabulary.`)
}

export const someOf = <Code extends string>(
  vocabulary: Vocabulary<Code>,
  value: unknown,
): readonly Code[] => asList(value).flatMap((one) => oneOf(vocabulary, one) ?? [])

/**
 * Another record, loaded; null where there is none or where it was switched off. The name is
 * whatever that kind of record is called by.
 */
export function related(value: unknown): Stored | null {
  if (value === null || value === undefined) return null
  if (!isStored(value)) throw new UnreadableRecord(`Relation ${String(value)} was not loaded.`)
  return value.active === false ? null : value
}

export const relatedAll = (value: unknown): readonly Stored[] =>
  asList(value).flatMap((one): readonly Stored[] => {
    const record = related(one)
    return record ? [record] : []
  })

export function reference(value: unknown): Reference | null {
  const record = related(value)
  if (!record) return null
  return { code: codeOf(record), name: text(record.name ?? record.title ?? record.question) }
}

export const references = (value: unknown): readonly Reference[] =>
  asList(value).flatMap((one) => reference(one) ?? [])

/** Only what is itself published: naming a draft would tell that it exists. */
export const publishedReferences = (value: unknown): readonly Reference[] =>
  references(relatedAll(value).filter((one) => one._status === 'published'))

export const publishedReference = (value: unknown): Reference | null => {
  const record = related(value)
  return record?._status === 'published' ? reference(record) : null
}

export function legalReference(value: unknown, article: unknown = null): LegalReference | null {
  const record = related(value)
  if (!record) return null
  return {
    code: codeOf(record),
    name: text(record.name),
    rank: oneOf(legalRanks, record.rank) ?? 'agreement',
    number: plain(record.number),
    publishedOn: day(record.publishedOn),
    url: plain(record.url),
    inForce: flag(record.inForce),
    article: plain(article),
  }
}

/** Rows whose text is a field of theirs: `[{text: {ca, es}}]`. */
export const texts = (value: unknown, name: string): readonly Text[] =>
  rows(value)
    .map((row) => text(row[name]))
    .filter((one) => Object.keys(one).length > 0)

export function codeOf(record: Stored): string {
  const code = plain(record.code)
  if (code) return code
  throw new UnreadableRecord(`Record ${String(record.id)} has no code.`)
}

export const updatedAt = (record: Stored): Instant => instant(record.updatedAt) ?? ''
