import type { FlattenedField } from 'payload'

import { differences } from '../../domain/differences.ts'
import { sourceLocale } from '../../domain/locale.ts'
import type { TranslationLocale } from '../../domain/translations.ts'
import { wordCount } from '../../domain/word-count.ts'
import { richTextToPlainText } from '../../richtext/to-plain-text.ts'
import { fields as byLocale, type Stored } from '../published/read.ts'
import { localizedTexts, type LocalizedText } from './localized-texts.ts'

/** One text of a record, in the source and in one translation. */
export interface TextToTranslate extends Omit<LocalizedText, 'value'> {
  readonly source: unknown
  readonly target: unknown
  /** The source from which the translation was made, where it said something else. */
  readonly sourceThen: unknown
  /** What is to be done with it; null where it is done. */
  readonly work: 'missing' | 'changed' | null
}

export interface Translated {
  /** The record in all its languages. */
  readonly record: Stored
  /** Its source as it was when the translation was made; null where nothing has to be compared. */
  readonly then: Stored | null
}

/** Every text that the source has, with what is left to do of it in a language. */
export function workLeft(
  fields: readonly FlattenedField[],
  { record, then }: Translated,
  locale: TranslationLocale,
): readonly TextToTranslate[] {
  const before = new Map(
    (then ? localizedTexts(fields, then) : []).map(({ key, value }) => [key, value]),
  )
  return localizedTexts(fields, record).flatMap(({ value, ...place }) => {
    const texts = byLocale(value)
    const source = texts[sourceLocale] ?? null
    const target = texts[locale] ?? null
    if (plainOf(source) === '' && plainOf(target) === '') return []
    const sourceThen = before.get(place.key) ?? null
    const isChanged =
      then !== null && differences({ text: source }, { text: sourceThen }, []).length > 0
    const work =
      plainOf(source) === ''
        ? null
        : plainOf(target) === ''
          ? 'missing'
          : isChanged
            ? 'changed'
            : null
    return [{ ...place, source, target, sourceThen: isChanged ? sourceThen : null, work }]
  })
}

/** Words of the source that a translator has before them. */
export const wordsLeft = (texts: readonly TextToTranslate[]): number =>
  texts.reduce((sum, { work, source }) => sum + (work ? wordCount(plainOf(source)) : 0), 0)

export const plainOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : Array.isArray(value) ? richTextToPlainText(value) : ''
