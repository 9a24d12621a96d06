import type { Text, Translations } from '../../domain/published/published.ts'
import { translationStates } from '../../domain/vocabularies/editorial.ts'
import * as read from './read.ts'

/**
 * How each language stands. A language nobody wrote in is missing whatever the editor marked;
 * one that was written counts as translated unless it was marked outdated.
 */
export function translationsOf(value: unknown, title: Text): Translations {
  const marked = read.fields(value)
  const state = (locale: 'es' | 'en') => {
    if (!title[locale]) return 'missing' as const
    return read.oneOf(translationStates, read.fields(marked[locale]).state) === 'outdated'
      ? ('outdated' as const)
      : ('translated' as const)
  }
  return { ca: title.ca ? 'original' : 'missing', es: state('es'), en: state('en') }
}
