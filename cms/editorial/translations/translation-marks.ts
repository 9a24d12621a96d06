import type { CollectionSlug, FlattenedField, PayloadRequest, RequestContext } from 'payload'

import { differences } from '../../domain/differences.ts'
import { sourceLocale, type Locale } from '../../domain/locale.ts'
import { mattersToOthers } from '../../domain/significance.ts'
import {
  afterSourceChange,
  afterWriting,
  translationLocales,
  type TranslationLocale,
  type TranslationMarks,
} from '../../domain/translations.ts'
import {
  significances,
  translationStates,
  type EditorialState,
} from '../../domain/vocabularies/editorial.ts'
import { fields as fieldsOf, instant, type Stored } from '../published/read.ts'
import { localizedTexts } from './localized-texts.ts'
import { saysOtherwise, sourceAt } from './source-at.ts'

const confirmation = 'catalegConfirmsTranslation'

/** Says that the words of a language still hold, in the context of the write that follows. */
export const confirming = (locale: TranslationLocale, context: RequestContext = {}) => ({
  ...context,
  [confirmation]: locale,
})

/** The steps by which a change of the source reaches people. */
const towardsThePublic: readonly EditorialState[] = [
  'in-review',
  'legal-review',
  'approved',
  'scheduled',
  'published',
]

export interface Write {
  readonly collection: {
    readonly slug: CollectionSlug
    readonly flattenedFields: readonly FlattenedField[]
    readonly titleField: string
  }
  /** The record as it will be stored, and as it was; in the language of the request. */
  readonly data: Stored
  readonly before: Stored
  /** True where the write is a transition of ours. */
  readonly isTransition: boolean
  readonly req: PayloadRequest
  readonly now: Date
}

/** How the translations of a record stand after a write of it. */
export async function marksAfter(write: Write): Promise<TranslationMarks> {
  const { data, before, req, now } = write
  const at = now.toISOString()
  let marks = before.id ? marksOf(before.translations) : nothingYet(at)
  const edition = Number(data.edition ?? 0)
  for (const locale of translationLocales) {
    const isAddressed = req.locale === locale || req.locale === 'all'
    if (!isAddressed) continue
    if (!isRewritten(write, locale) && req.context[confirmation] !== locale) continue
    const title = inLanguage(write, data[write.collection.titleField], locale)
    marks = afterWriting(marks, { locale, edition, at }, Boolean(title))
  }
  if (!leavesTranslationsBehind(write)) return marks
  const changed = await Promise.all(
    translationLocales.map(async (locale) =>
      (await isSourceChangedSince(write, marks[locale].basedOn)) ? locale : null,
    ),
  )
  return afterSourceChange(marks, (locale) => changed.includes(locale), at)
}

/** A record that is made waits for its translations since that moment. */
function nothingYet(since: string): TranslationMarks {
  const missing = { state: 'missing', basedOn: null, since } as const
  return { es: missing, en: missing }
}

/** The stored marks of a record. */
export function marksOf(value: unknown): TranslationMarks {
  const mark = (locale: TranslationLocale) => {
    const { state, basedOn, since } = fieldsOf(fieldsOf(value)[locale])
    return {
      state: translationStates.has(state) ? state : ('missing' as const),
      basedOn: typeof basedOn === 'number' ? basedOn : null,
      since: instant(since),
    }
  }
  return { es: mark('es'), en: mark('en') }
}

function isRewritten(write: Write, locale: Locale): boolean {
  const { flattenedFields } = write.collection
  const [now, then] = [write.data, write.before].map((record) =>
    Object.fromEntries(
      localizedTexts(flattenedFields, record).map(({ key, value }) => [
        key,
        inLanguage(write, value, locale),
      ]),
    ),
  )
  return differences(now ?? {}, then ?? {}, []).length > 0
}

/** A write of all languages at once carries each text by language. */
const inLanguage = ({ req }: Write, value: unknown, locale: Locale): unknown =>
  req.locale === 'all' ? (fieldsOf(value)[locale] ?? null) : value

function leavesTranslationsBehind({ data, before, isTransition, req }: Write): boolean {
  if (!isTransition || (req.locale ?? sourceLocale) !== sourceLocale) return false
  // Nothing stands beside the live version: it is being verified, not changed.
  if (before._status === 'published') return false
  const significance = significances.has(data.significance) ? data.significance : null
  return towardsThePublic.some((state) => state === data.state) && mattersToOthers(significance)
}

/** Whether the source says something else than in the edition a translation was made from. */
async function isSourceChangedSince(write: Write, edition: number | null): Promise<boolean> {
  if (edition === null) return true
  const { collection, before, req } = write
  const record = { collection: collection.slug, id: String(before.id) }
  const then = await sourceAt(req.payload, record, edition, req)
  // Nobody can say what the translation was made from.
  if (!then) return true
  return saysOtherwise(collection.flattenedFields, write.data, then)
}
