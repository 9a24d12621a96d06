/** How many words a text has, as translators count them: a figure is a word, a dash is none. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
