import { addDays } from './calendar.ts'
import type { Day } from './published/published.ts'

/** Fixed days when nothing is done: of Spain, and those that Catalonia always chooses. */
const everyYear = [
  '01-01', // Cap d’Any
  '01-06', // Reis
  '05-01', // Festa del Treball
  '06-24', // Sant Joan
  '08-15', // l’Assumpció
  '09-11', // Diada Nacional
  '10-12', // Festa Nacional
  '11-01', // Tots Sants
  '12-06', // la Constitució
  '12-08', // la Immaculada
  '12-25', // Nadal
  '12-26', // Sant Esteve
] as const

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/**
 * The holidays of Spain and Catalonia in a year. The two local ones, and a day that a government
 * order moves, are entered in the municipal calendar.
 */
export function officialHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year)
  const moving = [addDays(easter, -2), addDays(easter, 1)]
  return [...everyYear.map((day) => `${year}-${day}`), ...moving].sort()
}

/** Every day off in the years around a day: the official ones and the town's own. */
export function holidaysAround(day: Day, local: readonly Day[] = []): ReadonlySet<Day> {
  const year = Number(day.slice(0, 4))
  const years = [year - 1, year, year + 1, year + 2]
  return new Set([...years.flatMap(officialHolidays), ...local.map((one) => one.slice(0, 10))])
}
