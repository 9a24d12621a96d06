import { addDays } from './calendar.ts'
import type { Day } from './published/published.ts'

/*
 * What holds on a day. Days are `YYYY-MM-DD` of the town hall and compare as text. Both ends are
 * inside; an end that nobody wrote is open.
 */

export interface Dated {
  readonly validFrom: Day | null
  /** Absent where a thing holds until the next one of its row begins. */
  readonly validUntil?: Day | null
}

export const holdsOn = ({ validFrom, validUntil = null }: Dated, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil)

/** Before any day that somebody writes. */
const since = (validFrom: Day | null): Day => validFrom ?? ''

/**
 * The rows in force on a day, in their order. Rows with the same `key` are one thing that changes:
 * of those that hold, the ones that began last; so next year's amount needs no end written on this
 * year's. Rows of one key that begin together both stand, for nobody said which replaces which.
 */
export function rowsInForce<Row extends Dated>(
  rows: readonly Row[],
  day: Day,
  key: (row: Row) => string,
): readonly Row[] {
  const began = new Map<string, Day>()
  const holding = rows.filter((row) => holdsOn(row, day))
  for (const row of holding) {
    const known = began.get(key(row))
    const own = since(row.validFrom)
    if (known === undefined || own > known) began.set(key(row), own)
  }
  return holding.filter((row) => since(row.validFrom) === began.get(key(row)))
}

/** The one value in force on a day: of those that began last, the one written last. None: null. */
export const valueInForce = <Row extends Dated>(rows: readonly Row[], day: Day): Row | null =>
  rowsInForce(rows, day, () => '').at(-1) ?? null

/** The days on which something changes, in order: a row begins, or its last day is over. */
export function daysOfChange(rows: readonly Dated[]): readonly Day[] {
  const days = rows.flatMap(({ validFrom, validUntil }) => [
    ...(validFrom ? [validFrom] : []),
    ...(validUntil ? [addDays(validUntil, 1)] : []),
  ])
  return [...new Set(days)].sort()
}

/** The first day after this one on which something changes; null when nothing is announced. */
export const nextChange = (rows: readonly Dated[], day: Day): Day | null =>
  daysOfChange(rows).find((one) => one > day) ?? null

/** True when something changes after the day `after` (null: ever before) and not later than `until`. */
export const changesBetween = (rows: readonly Dated[], after: Day | null, until: Day): boolean =>
  daysOfChange(rows).some((day) => (after === null || day > after) && day <= until)

/** By the day they begin, the oldest first; those without a day before all, equals as they were. */
export const byBeginning = (
  one: Pick<Dated, 'validFrom'>,
  other: Pick<Dated, 'validFrom'>,
): number => since(one.validFrom).localeCompare(since(other.validFrom), 'en')
