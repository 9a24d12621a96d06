import type { Day } from '../../domain/published/published.ts'

const inTheTownHall = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Madrid',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in the town hall, wherever the server stands: 2026-11-22 */
export const dayOf = (moment: Date): Day => inTheTownHall.format(moment)

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)

interface TimeBox {
  readonly from: Day | null
  readonly until: Day | null
}

export const holdsOn = ({ from, until }: TimeBox, day: Day): boolean =>
  (from === null || from.slice(0, 10) <= day) && (until === null || day <= until.slice(0, 10))
