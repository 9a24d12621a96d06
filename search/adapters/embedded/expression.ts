import { stemTerm } from './indexed-text.ts'
import type { UnderstoodWord } from './understanding.ts'

/** Terms are letters and digits only; the quotes make sure that none is ever read as an operator. */
const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`

/** A beginning this short stands in nearly every text: it is looked for in names alone. */
const shortBeginning = 2

const beginning = (start: string): string =>
  start.length <= shortBeginning ? `{title names} : ${quoted(start)} *` : `${quoted(start)} *`

/** FTS5 for one word: as typed, or one of its stems, or its beginning. */
export function expressionFor({ surfaces, stems, beginnings }: UnderstoodWord): string {
  const alternatives = [
    ...[...surfaces].map(quoted),
    ...[...stems].map((stem) => quoted(stemTerm(stem))),
    ...beginnings.map(beginning),
  ]
  return `(${alternatives.join(' OR ')})`
}

/** FTS5 for all of the words together. */
export const allOf = (words: readonly UnderstoodWord[]): string =>
  words.map(expressionFor).join(' AND ')

export const inNames = (expression: string): string => `{title names} : (${expression})`
