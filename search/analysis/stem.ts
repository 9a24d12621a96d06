import { newStemmer } from 'snowball-stemmers'
import type { Locale } from '../../cms/domain/locale.ts'
import { fold } from './fold.ts'

const stemmers = {
  ca: newStemmer('catalan'),
  es: newStemmer('spanish'),
  en: newStemmer('english'),
} as const

/** Stemming is most of the cost of indexing and a language repeats its words. */
const cacheLimit = 200_000
const cache: Record<Locale, Map<string, string>> = { ca: new Map(), es: new Map(), en: new Map() }

/**
 * The stem of a lower-case word, folded.
 *
 * The accents must still be there: Snowball's Catalan finds `-ció` and `-cions` by them,
 * so `ocupació` and `ocupacions` meet only when accents go after the ending.
 */
export function stem(surface: string, locale: Locale): string {
  const known = cache[locale].get(surface)
  if (known !== undefined) return known
  const taken = fold(stemmers[locale].stem(surface.replaceAll('·', '')))
  const result = locale === 'ca' ? evenOut(taken) : taken
  if (cache[locale].size >= cacheLimit) cache[locale].clear()
  cache[locale].set(surface, result)
  return result
}

/**
 * What Snowball's Catalan leaves apart: `queixa` and `queixes`, `beca` and `beques`, `platja` and
 * `platges`, `gos` and `gossos`, where the spelling changes before the ending and not the sound.
 */
const evenOut = (stem: string): string =>
  stem
    .replace(/(?<=...)[aeo]$/, '')
    .replace(/(?<=..)qu$/, 'c')
    .replace(/(?<=..)gu$/, 'g')
    .replace(/(?<=..)j$/, 'g')
    .replace(/(?<=..)(.)\1$/, '$1')
