import { sourceLocale, type Locale, type Localized } from '../domain/locale.ts'
import type { Text, Translations } from '../domain/published/published.ts'

/** How the text of the asked language came to be. */
export type LocaleState = 'ORIGINAL' | 'TRANSLATED' | 'OUTDATED' | 'FALLBACK' | 'MISSING'

export interface LocaleInfo {
  readonly asked: Locale
  readonly served: Locale
  readonly state: LocaleState
}

export interface LocalisedValue<T> {
  readonly value: T | null
  readonly served: Locale
  readonly state: LocaleState
}

/** The words in the asked language, else in the source language, else nothing. Never the reverse. */
export const inLocale = <T>(text: Localized<T>, locale: Locale): T | null =>
  text[locale] || text[sourceLocale] || null

/** The words of the asked language and the truth about where they come from. */
export function localised<T>(
  text: Localized<T>,
  locale: Locale,
  translations?: Translations,
): LocalisedValue<T> {
  const asked = text[locale]
  if (asked) return { value: asked, served: locale, state: stateOf(locale, translations) }
  const source = text[sourceLocale]
  if (source) return { value: source, served: sourceLocale, state: 'FALLBACK' }
  return { value: null, served: sourceLocale, state: 'MISSING' }
}

/** The truth about a whole record, judged by the text that names it. */
export function localeInfo(name: Text, locale: Locale, translations?: Translations): LocaleInfo {
  const { served, state } = localised(name, locale, translations)
  return { asked: locale, served, state }
}

/** Text that nobody says is a finished translation is not to be taken for one. */
function stateOf(locale: Locale, translations: Translations | undefined): LocaleState {
  const said = translations?.[locale]
  if (locale === sourceLocale || said === 'original') return 'ORIGINAL'
  return !translations || said === 'translated' ? 'TRANSLATED' : 'OUTDATED'
}
