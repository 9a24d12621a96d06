import type { Locale } from '../../cms/domain/locale.ts'
import { stem } from './stem.ts'
import { isAskingWord, isStopWord } from './stop-words.ts'
import { toTerm } from './terms.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** One word of a question, with the readings it has in the languages people mix. */
export interface QueryWord {
  readonly token: Token
  readonly folded: string
  readonly stems: readonly string[]
  /** A word of asking (`vull`, `tramitar`): it may help to rank, it is not required. */
  readonly optional: boolean
  /** The last word, with nothing typed after it: it may not be finished. */
  readonly last: boolean
}

export interface ReadQuery {
  readonly text: string
  readonly words: readonly QueryWord[]
}

const maxText = 400
const maxWords = 12

/** In a Catalan town hall a Catalan question has Spanish words in it, and the other way round. */
const secondLanguage: Partial<Record<Locale, Locale>> = { ca: 'es', es: 'ca' }

/** Reads what a person typed. Any text is a question; none is a command. */
export function readQuery(raw: string, locale: Locale): ReadQuery {
  const text = raw.slice(0, maxText)
  const tokens = tokenize(text).filter((token) => !token.joined)
  const other = secondLanguage[locale]
  const telling = tokens.filter((token) => token.acronym || !isStopWord(token.folded, locale))
  const content =
    other === undefined
      ? telling
      : orAll(telling, (token) => token.acronym || !isStopWord(token.folded, other))
  const chosen = content.length > 0 ? content : tokens.slice(-1)
  const allAsking = chosen.every((token) => isAskingWord(token.folded, locale))
  const end = tokens[tokens.length - 1]
  const words = unique(chosen)
    .slice(0, maxWords)
    .map((token) => ({
      token,
      folded: token.folded,
      stems: stemsOf(token, locale, other),
      optional: !allAsking && isAskingWord(token.folded, locale),
      last: token === end && token.end === text.trimEnd().length && text.trimEnd() === text,
    }))
  return { text, words }
}

/** The readings of a lone word, as `readQuery` gives them. */
function stemsOf(token: Token, locale: Locale, other: Locale | undefined): string[] {
  const own = toTerm(token, locale).stem
  if (own === undefined) return []
  return [...new Set(other === undefined ? [own] : [own, stem(token.surface, other)])]
}

const orAll = (tokens: Token[], keep: (token: Token) => boolean): Token[] => {
  const kept = tokens.filter(keep)
  return kept.length > 0 ? kept : tokens
}

/** A word said twice weighs once; the later one is kept, as it may be unfinished. */
const unique = (tokens: readonly Token[]): Token[] => [
  ...new Map(tokens.map((token) => [token.folded, token])).values(),
]
