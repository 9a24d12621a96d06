import { addDays, daysBetween } from './calendar.ts'
import type { Day } from './published/published.ts'

/** Kinds of records that are reviewed. */
export const reviewedKinds = ['procedures', 'protocols', 'faqs', 'forms'] as const
export type ReviewedKind = (typeof reviewedKinds)[number]

/** Days before (negative) or after the review when it is called to mind; then every week. */
export const reminderDays = [-30, -7, 0, 7] as const
/** From then on governance is told too. */
export const governanceAfterDays = 30

export interface Reminder {
  /** Days from the review: −30, 0, 14… */
  readonly step: number
  readonly on: Day
  readonly to: readonly ('owner' | 'head' | 'governance')[]
}

const isWeekly = (late: number): boolean => late > 7 && late % 7 === 0

/** What is called to mind on a day about a review: nothing on most days. */
export function reminderOn(day: Day, reviewOn: Day): Reminder | null {
  const step = daysBetween(reviewOn, day)
  if (step === governanceAfterDays) return { step, on: day, to: ['governance'] }
  const isStep = reminderDays.some((one) => one === step) || isWeekly(step)
  return isStep ? { step, on: day, to: ['owner', 'head'] } : null
}

/**
 * What is to be called to mind today, given the last day that it was looked at: the latest of each
 * audience, so that after some days without anybody nobody gets the same thing twice.
 */
export function remindersSince(
  lastDay: Day | null,
  today: Day,
  reviewOn: Day,
): readonly Reminder[] {
  const first = addDays(reviewOn, -30)
  let at = lastDay && lastDay >= first ? addDays(lastDay, 1) : first
  // A very old review has nothing older than its last steps to say.
  const oldest = addDays(today, -40)
  if (at < oldest) at = oldest
  const latest = new Map<string, Reminder>()
  for (; at <= today; at = addDays(at, 1)) {
    const reminder = reminderOn(at, reviewOn)
    if (reminder) latest.set(reminder.to.join(), reminder)
  }
  return [...latest.values()]
}
