/** The words of a text without accents, capitals or signs; `l·l` counts as `ll`, elisions as words. */
export const wordsIn = (text: string): string[] => folded(text).match(/[a-z0-9]+/g) ?? []

/** A word, and whether it was written with a full stop behind it, as abbreviations are. */
export interface WrittenWord {
  readonly word: string
  readonly isCutShort: boolean
}

export const writtenWords = (text: string): WrittenWord[] =>
  [...folded(text).matchAll(/([a-z0-9]+)(\.(?=\s|$|[a-z]))?/g)].map(([, word = '', stop]) => ({
    word,
    isCutShort: stop !== undefined,
  }))

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/l[·.•]l|ŀl/g, 'll')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
