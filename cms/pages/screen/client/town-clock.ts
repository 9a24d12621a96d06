import type { Locale } from '../../../domain/locale.ts'
import type { Hours } from './board.ts'

/** The hour of the town hall, however the machine behind the screen is set. */
const timeZone = 'Europe/Madrid'

const format = (locale: Locale | 'en-CA', options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone, ...options })

export const hourOf = (now: Date): string =>
  format('ca', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)

/** Dilluns, 23 de novembre */
export const dateOf = (now: Date, locale: Locale): string => {
  const text = format(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(now)
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}

/** 23 de novembre */
export const shortDate = (day: string, locale: Locale): string =>
  format(locale, { day: 'numeric', month: 'long' }).format(new Date(`${day.slice(0, 10)}T12:00Z`))

/** 2026-11-23 */
export const dayOf = (now: Date): string =>
  format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)

/** As people here write it: 08:30 is 8.30, 14:00 is 14. */
export const plainHour = (time: string): string =>
  time.replace(/^0/, '').replace(/:00$/, '').replace(':', '.')

/** The hours that hold today, in order. */
export function hoursToday(hours: readonly Hours[], now: Date): readonly Hours[] {
  const today = dayOf(now)
  const weekday = format('en', { weekday: 'short' }).format(now).slice(0, 2).toUpperCase()
  return hours
    .filter(({ days }) => days.includes(weekday))
    .filter(({ validFrom }) => !validFrom || validFrom.slice(0, 10) <= today)
    .filter(({ validUntil }) => !validUntil || today <= validUntil.slice(0, 10))
    .toSorted((one, other) => one.opens.localeCompare(other.opens))
}

export const isOpenAt = (hours: readonly Hours[], now: Date): boolean => {
  const hour = hourOf(now)
  return hours.some(({ opens, closes }) => opens <= hour && hour < closes)
}
