/** A text by its words alone, so that a name is known however it is capitalised and accented. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/l[·.•]l|ŀl/g, 'll')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
