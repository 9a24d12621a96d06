import type { Locale } from '../../cms/domain/locale.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A word worth indexing: its folded surface form and, unless it is a code or acronym, its stem. */
export interface Term extends Token {
  readonly stem?: string
}

/** Numbers, codes and acronyms have no endings to take off. */
const hasEnding = (token: Token): boolean => !token.acronym && !/\d/.test(token.folded)

export const toTerm = (token: Token, locale: Locale): Term =>
  hasEnding(token) ? { ...token, stem: stem(token.surface, locale) } : token

/** What a text of the catalogue is found by, stop words left out. */
export const termsOf = (text: string, locale: Locale): Term[] =>
  tokenize(text)
    .filter((token) => token.acronym || !isStopWord(token.folded, locale))
    .map((token) => toTerm(token, locale))
