import type { Locale } from '../domain/locale.ts'
import { daysBetween } from '../domain/calendar.ts'

/** Beyond this a date says more than a number of days. */
const mostDays = 14

const apostrophe = (text: string): string => text.replaceAll("'", '’')

/** A day as people say it: «avui», «demà», «fa 3 dies», «12 de gener». */
export function dayInWords(day: string, today: string, language: Locale): string {
  const days = daysBetween(today, day)
  if (Math.abs(days) <= mostDays) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return apostrophe(relative.format(days, 'day'))
  }
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return apostrophe(
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      ...(isThisYear ? {} : { year: 'numeric' }),
      timeZone: 'UTC',
    }).format(new Date(`${day.slice(0, 10)}T12:00:00Z`)),
  )
}
