import { soundOf } from '../../analysis/sound.ts'
import type { SynonymFinder } from '../../analysis/synonyms.ts'
import { termsOf } from '../../analysis/terms.ts'
import type { Term } from '../../analysis/terms.ts'
import type { SearchDocument } from '../../port.ts'
import type { Heads } from '../../ranking.ts'
import { columns } from './storage.ts'
import type { Column } from './storage.ts'

/** A stem is kept beside the surface form, under a mark no surface form can have. */
export const stemTerm = (stem: string): string => `_${stem}`

export type IndexedWord = readonly [
  folded: string,
  surface: string,
  stem: string | null,
  sound: string,
]

/** A document as the tables hold it. */
export interface IndexedText {
  readonly columns: readonly string[]
  readonly words: readonly IndexedWord[]
  readonly heads: Heads
}

/** The one term a word always stands under, wherever it was written. */
const surest = ({ folded, stem }: Term): string => (stem === undefined ? folded : stemTerm(stem))

/** Names, keywords and summary also keep the words as written, for beginnings and exact matches. */
const asWritten = (terms: readonly Term[]): string =>
  terms
    .flatMap((term) => (term.stem === undefined ? [term.folded] : [term.folded, surest(term)]))
    .join(' ')

/** A body is stems alone: half the index, and no word begun is looked for in running text. */
const asStems = (terms: readonly Term[]): string => terms.map(surest).join(' ')

export function indexText(document: SearchDocument, synonymsOf: SynonymFinder): IndexedText {
  const { locale, title, alternativeNames, keywords, summary, body, code } = document
  const terms = (texts: readonly string[]) => texts.flatMap((text) => termsOf(text, locale))
  const named = [title, ...alternativeNames, ...keywords, summary]
  const texts: Record<Column, Term[]> = {
    title: terms([title]),
    names: terms(alternativeNames),
    keywords: terms([...keywords, code]),
    synonyms: terms(synonymsOf(named, locale)),
    summary: terms([summary]),
    body: terms([body]),
  }
  const words = new Map<string, IndexedWord>()
  for (const term of columns.flatMap(([column]) => texts[column])) {
    if (words.has(term.surface)) continue
    const { folded, surface, stem } = term
    words.set(surface, [folded, surface, stem ?? null, soundOf(surface)])
  }
  return {
    columns: columns.map(([column]) =>
      column === 'body' ? asStems(texts.body) : asWritten(texts[column]),
    ),
    words: [...words.values()],
    heads: [title, ...alternativeNames].map((name) =>
      termsOf(name, locale)
        .filter((term) => !term.joined)
        .map((term) => [term.folded, term.stem ?? null] as const),
    ),
  }
}
