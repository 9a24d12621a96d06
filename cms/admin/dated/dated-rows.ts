import { bracketsInForce } from '../../domain/fee-brackets.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import { amountInWords } from '../../domain/day-in-words.ts'
import { rowsInForce, type Dated } from '../../domain/in-force.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Day } from '../../domain/published/published.ts'

/** A row of a fee or of a shared value, as the form holds it. */
export type FormRow = Readonly<Record<string, unknown>>

/** The two lists that change by date, by the name of their field. */
export type DatedList = 'brackets' | 'values'

export interface DatedRow extends Dated {
  readonly id: unknown
  /** What it says: an amount or a value. */
  readonly words: string
}

/** The rows that hold on a day, as publication would read them. */
export function holdingOn(
  list: DatedList,
  rows: readonly FormRow[],
  day: Day,
  locale: Locale,
): readonly DatedRow[] {
  if (list === 'values') {
    const values = rows.map((row) => ({ ...daysOf(row), id: row.id, words: text(row.value) }))
    return rowsInForce(values, day, () => '').slice(-1)
  }
  const brackets = rows.map((row) => ({ ...bracketOf(row), id: row.id }))
  const holding = new Set<object>(bracketsInForce(brackets, day))
  return brackets
    .filter((bracket) => holding.has(bracket))
    .map((bracket) => ({ ...bracket, words: bracketWords(bracket, locale) }))
}

/** What one row says, without its days. */
export const wordsOfRow = (list: DatedList, row: FormRow, locale: Locale): string =>
  list === 'values' ? text(row.value) : bracketWords(bracketOf(row), locale)

type Bracket = Parameters<typeof bracketsInForce>[0][number]

/** The form holds one language; what goes with what is told by it. */
const bracketOf = (row: FormRow): Bracket => ({
  ...daysOf(row),
  condition: { ca: text(row.condition) },
  unit: { ca: text(row.unit) },
  amount: typeof row.amount === 'number' ? row.amount : null,
  percent: typeof row.percent === 'number' ? row.percent : null,
})

const bracketWords = (bracket: Bracket, locale: Locale): string =>
  [
    amountInWords(bracket, locale),
    bracket.unit.ca,
    bracket.condition.ca && `(${bracket.condition.ca})`,
  ]
    .filter(Boolean)
    .join(' ')

export const daysOf = (row: FormRow): { validFrom: Day | null; validUntil: Day | null } => ({
  validFrom: dayOf(row.validFrom),
  validUntil: dayOf(row.validUntil),
})

/** The picker keeps an instant; the day is the one that people in Madrid chose. */
const dayOf = (value: unknown): Day | null => {
  const at = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return at && !Number.isNaN(at.getTime()) ? todayInMadrid(at) : null
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
