import { addMonths } from './calendar.ts'
import type { EditorialCollection } from './editorial-collection.ts'
import type { Day } from './published/published.ts'
import type { StoredVersion } from './stored-version.ts'

/** Fees and calls change with the ordinance and the year; answers for agents, sooner than sheets. */
const shortCycle = 6
const usualCycle = 12

/** Every how many months a record is read again, where its department says nothing else. */
export function cycleOf(collection: EditorialCollection, record: StoredVersion): number {
  if (typeof record.reviewEveryMonths === 'number') return record.reviewEveryMonths
  if (collection === 'faqs' || collection === 'protocols') return shortCycle
  const hasFees =
    record.feeRequired === true || (Array.isArray(record.fees) && record.fees.length > 0)
  const isCalled = record.periodicity === 'call' || record.periodicity === 'windows'
  return collection === 'procedures' && (hasFees || isCalled) ? shortCycle : usualCycle
}

/** The day on which a record that was read today is to be read again. */
export const nextReview = (
  collection: EditorialCollection,
  record: StoredVersion,
  today: Day,
): Day => addMonths(today, cycleOf(collection, record))

/** The day of a new publication's next review: a later one that its editors chose stands. */
export function reviewAfterPublication(
  collection: EditorialCollection,
  record: StoredVersion,
  today: Day,
): Day {
  const chosen = typeof record.reviewOn === 'string' ? record.reviewOn.slice(0, 10) : ''
  return chosen > today ? chosen : nextReview(collection, record, today)
}
