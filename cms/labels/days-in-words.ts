import { daysBetween } from '../domain/calendar.ts'
import { isLocale, sourceLocale, type Locale } from '../domain/locale.ts'

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
  return onDateInWords(day, today, language)
}

/** When something happens, after a verb: «el 12 de gener», «l’11 de març», «on January 12». */
export const onDateInWords = (day: string, today: string, language: Locale): string =>
  `${articles[language].on(day)}${dateInWords(day, today, language)}`

/** A date after «since» and «before»: «del 12 de gener», «de l’11 de març», «January 12». */
export const ofDateInWords = (day: string, today: string, language: Locale): string =>
  `${articles[language].of(day)}${dateInWords(day, today, language)}`

/** How long ago a day was, or is to come, in days or in months: «fa 12 dies», «fa 3 mesos». */
export function howLongAgo(day: string, today: string, language: Locale): string {
  const days = daysBetween(today, day)
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return apostrophe(
    Math.abs(days) <= mostDaysCounted
      ? relative.format(days, 'day')
      : relative.format(Math.round(days / 30.4), 'month'),
  )
}

/** Beyond this months say more than a number of days. */
const mostDaysCounted = 60

/** A moment, by the clocks of Madrid: «25 de novembre del 2026, a les 10:30». */
export const instantInWords = (instant: string, language: string): string =>
  apostrophe(
    new Intl.DateTimeFormat(isLocale(language) ? language : sourceLocale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Madrid',
    }).format(new Date(instant)),
  )

/** A day without its article; of another year, with the year. */
function dateInWords(day: string, today: string, language: Locale): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
  return apostrophe(format.format(new Date(`${day.slice(0, 10)}T12:00:00Z`)))
}

/** In Catalan the first and the eleventh begin with a vowel. */
const beginsWithVowel = (day: string): boolean => ['01', '11'].includes(day.slice(8, 10))

interface Articles {
  readonly on: (day: string) => string
  readonly of: (day: string) => string
}

/** What stands before a date. */
const articles: Readonly<Record<Locale, Articles>> = {
  ca: {
    on: (day) => (beginsWithVowel(day) ? 'l’' : 'el '),
    of: (day) => (beginsWithVowel(day) ? 'de l’' : 'del '),
  },
  es: { on: () => 'el ', of: () => 'del ' },
  en: { on: () => 'on ', of: () => '' },
}
