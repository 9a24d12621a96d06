import { rowsInForce } from './in-force.ts'
import type { FeeBracket } from './published/sheet-parts.ts'
import type { Day } from './published/published.ts'

/** What a bracket is about: the same condition and unit in two years are one amount that changes. */
const subjectOf = ({ condition, unit, percent }: FeeBracket): string =>
  JSON.stringify([plain(condition.ca), plain(unit.ca), percent !== null])

const plain = (words = ''): string => words.trim().replace(/\s+/g, ' ').toLowerCase()

/** The brackets of a fee that hold on a day. */
export const bracketsInForce = (brackets: readonly FeeBracket[], day: Day): readonly FeeBracket[] =>
  rowsInForce(brackets, day, subjectOf)
