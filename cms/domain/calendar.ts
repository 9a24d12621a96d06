import type { Day } from './published/published.ts'

/*
 * Days as the town hall counts them: `YYYY-MM-DD`, in Madrid, wherever the server stands. A day is
 * a word and not an instant, so that no summer time and no zone moves it.
 */

const inMadrid = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid' })

/** The day it is in the town hall. */
export const todayInMadrid = (now: Date = new Date()): Day => inMadrid.format(now)

const dayMs = 24 * 60 * 60 * 1000

const utc = (day: Day): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)

const asDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

export const addDays = (day: Day, n: number): Day => asDay(utc(day) + n * dayMs)

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / dayMs)

/** The same day some months later; the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return asDay(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** As the day picker stores a day: an instant that is the same day everywhere in Europe. */
export const storedDay = (day: Day): string => `${day.slice(0, 10)}T12:00:00.000Z`

/** 0 is Sunday. */
const weekday = (day: Day): number => new Date(utc(day)).getUTCDay()

/** Neither Saturday, nor Sunday, nor a holiday (law 39/2015, article 30.2). */
export const isWorkingDay = (day: Day, holidays: ReadonlySet<string>): boolean =>
  weekday(day) % 6 !== 0 && !holidays.has(day)

/**
 * The day when a term of working days ends. The day it starts from does not count (article 30.3);
 * a negative term counts back. A term of none ends that day, or on the next working one.
 */
export function addWorkingDays(day: Day, n: number, holidays: ReadonlySet<string>): Day {
  const step = n < 0 ? -1 : 1
  let at = day.slice(0, 10)
  if (n === 0) {
    while (!isWorkingDay(at, holidays)) at = addDays(at, 1)
    return at
  }
  for (let left = Math.abs(n); left > 0;) {
    at = addDays(at, step)
    if (isWorkingDay(at, holidays)) left -= 1
  }
  return at
}

/** The instant when a day begins in Madrid: midnight is never among the hours that change. */
export function startOfDay(day: Day): Date {
  const summer = new Date(`${day.slice(0, 10)}T00:00:00+02:00`)
  return todayInMadrid(summer) === day.slice(0, 10)
    ? summer
    : new Date(`${day.slice(0, 10)}T00:00:00+01:00`)
}

/** Working days after one day and until another, the last one counted. */
export function workingDaysBetween(from: Day, to: Day, holidays: ReadonlySet<string>): number {
  let days = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    if (isWorkingDay(at, holidays)) days += 1
  }
  return days
}
