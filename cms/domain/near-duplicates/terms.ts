import { wordsIn, writtenWords } from './fold.ts'
import { commonWord, emptyWords, joiningWords, shortNames } from './office-words.ts'

/** What a title is about: its telling words, alike in both languages, singular and plural. */
export interface Term {
  readonly stem: string
  /** Written short: it may stand for any word that begins so. */
  readonly isCutShort: boolean
}

/** The telling words of a title, each once; all of its words where none of them tells anything. */
export function termsOf(title: string): Term[] {
  const telling = tellingWords(title)
  const found = telling.length > 0 ? telling : plainTerms(title)
  return found.filter(({ stem }, at) => found.findIndex((one) => one.stem === stem) === at)
}

function tellingWords(title: string): Term[] {
  return writtenWords(withShortNames(title)).flatMap(({ word, isCutShort }) => {
    const isJoining = joiningWords.has(word)
    if (isJoining || emptyWords.has(word)) return []
    const short = isCutShort && word.length <= 6
    if (short && isShortForEmpty(word)) return []
    return [{ stem: short ? stemOf(word, false) : stemOf(word), isCutShort: short }]
  })
}

const plainTerms = (title: string): Term[] =>
  wordsIn(title).map((word) => ({ stem: word, isCutShort: false }))

function withShortNames(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/l[·.•]l|ŀl/g, 'll')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'`´]/g, ' ')
  return shortNames.reduce((text, [said, short]) => text.replace(said, ` ${short} `), plain)
}

/** `sol.` for `sol·licitud`, `tram.` for `tràmit`. */
const isShortForEmpty = (word: string): boolean =>
  word.length >= 3 && [...emptyWords].some((empty) => empty.startsWith(word))

const endings: readonly (readonly [ending: RegExp, kept: string])[] = [
  [/(c|s)(iones|ions|ion)$/, '$1io'],
  [/(mientos|miento|ments)$/, 'ment'],
  [/(dades|dad|tats)$/, 'tat'],
  [/(ncias|ncies|nzas|nza|nces|nca|nques)$/, 'ncia'],
]

/** The word without what number, gender and language put at its end. */
export function stemOf(word: string, isWhole = true): string {
  if (/\d/.test(word)) return word
  const common = commonWord.get(word) ?? word
  if (common.length < 4 || !isWhole) return squeezed(common)
  const named = endings.find(([ending]) => ending.test(common))
  if (named) return squeezed(common.replace(named[0], named[1]))
  const singular = common.replace(/s$/, '')
  const known = commonWord.get(singular) ?? singular
  return squeezed(known.length >= 5 ? known.replace(/[aeo]$/, '') : known)
}

/** Doubled letters and `ny`, in which the two languages, and hurried hands, differ. */
const squeezed = (word: string): string => word.replace(/ny/g, 'n').replace(/(.)\1+/g, '$1')
