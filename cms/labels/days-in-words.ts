import type { Locale } from '../domain/locale.ts'
import { daysBetween } from '../domain/calendar.ts'

/** Beyond this a date says more than a number of days. */
const mostDays = 14

const apostrophe = (text: string): string => text.replaceAll("'", '’')

/** A day as people say it: «avui», «demà», «fa 3 dies», «el 12 de gener». */
export function dayInWords(day: string, today: string, language: Locale): string {
  const days = daysBetween(today, day)
  if (Math.abs(days) <= mostDays) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return apostrophe(relative.format(days, 'day'))
  }
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  const date = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day.slice(0, 10)}T12:00:00Z`))
  return apostrophe(`${articles[language](day)}${date}`)
}

/** What stands before a date: in Catalan the first and the eleventh begin with a vowel. */
const articles: Readonly<Record<Locale, (day: string) => string>> = {
  ca: (day) => (['01', '11'].includes(day.slice(8, 10)) ? 'l’' : 'el '),
  es: () => 'el ',
  en: () => 'on ',
}
