import type { Locale } from './locale.ts'
import type { TranslationState } from './vocabularies/editorial.ts'

/*
 * How the translations of a record stand against its Catalan source. The system keeps the marks:
 * nobody has to remember to.
 */

/** Languages that are made from the source. */
export const translationLocales = ['es', 'en'] as const satisfies readonly Locale[]
export type TranslationLocale = (typeof translationLocales)[number]

export const isTranslationLocale = (value: unknown): value is TranslationLocale =>
  value === 'es' || value === 'en'

export interface TranslationMark {
  readonly state: TranslationState
  /** The edition of the record from whose source the translation was made. */
  readonly basedOn: number | null
  /** Since when it is in this state. */
  readonly since: string | null
}

export type TranslationMarks = Readonly<Record<TranslationLocale, TranslationMark>>

/** Somebody wrote in one language: it now follows the source of this edition. */
export const afterWriting = (
  marks: TranslationMarks,
  written: { readonly locale: TranslationLocale; readonly edition: number; readonly at: string },
  hasText: boolean,
): TranslationMarks => ({
  ...marks,
  [written.locale]: hasText
    ? { state: 'translated', basedOn: written.edition, since: written.at }
    : { state: 'missing', basedOn: null, since: written.at },
})

/**
 * The source takes a step towards the public with a change that matters: what was translated from
 * a source that said something else stays behind, since now. What was behind already stays as it is.
 */
export function afterSourceChange(
  marks: TranslationMarks,
  changed: (locale: TranslationLocale) => boolean,
  at: string,
): TranslationMarks {
  const next = (locale: TranslationLocale): TranslationMark =>
    marks[locale].state === 'translated' && changed(locale)
      ? { ...marks[locale], state: 'outdated', since: at }
      : marks[locale]
  return { es: next('es'), en: next('en') }
}
