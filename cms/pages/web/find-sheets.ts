import type { SearchIndex } from '../../../search/port.ts'
import type { Locale } from '../../domain/locale.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'

/** What somebody looks for, as it stands in the address. */
export interface Looking {
  readonly words: string
  readonly topic: string | null
  readonly lifeEvent: string | null
}

export interface Found {
  /** Codes, best first. */
  readonly codes: readonly string[]
  /** What was understood, where the words were taken for a misspelling. */
  readonly understood: string | null
}

export type FindSheets = (words: string, locale: Locale) => Promise<Found>

const most = 50

/** Finds as every channel does, through the index of the public. */
export const findSheets =
  (search: Pick<SearchIndex, 'search'>): FindSheets =>
  async (words, locale) => {
    const { hits, correctedQuery } = await search.search({
      text: words,
      locale,
      audience: 'public',
      kinds: ['procedure'],
      limit: most,
      offset: 0,
    })
    return { codes: hits.map(({ code }) => code), understood: correctedQuery ?? null }
  }

/** With no index to ask, the sheets whose names have all the words. */
export function findByName(
  words: string,
  sheets: readonly PublicProcedureDocument[],
  locale: Locale,
): Found {
  const asked = folded(words).split(/\s+/).filter(Boolean)
  const isAsked = (sheet: PublicProcedureDocument) => {
    const names = [sheet.title, ...sheet.alternativeNames].map((name) => name[locale] ?? name.ca)
    const text = folded(names.join(' '))
    return asked.every((word) => text.includes(word))
  }
  return { codes: sheets.filter(isAsked).map(({ code }) => code), understood: null }
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
