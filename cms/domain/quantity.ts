import type { Locale } from './locale.ts'
import { slaUnits, type SlaUnit } from './vocabularies/editorial.ts'
import { termUnits, type TermUnit } from './vocabularies/procedure.ts'

type Unit = TermUnit | SlaUnit

/** Units as people say them of one; the vocabularies name them in the plural. */
const ofOne: Readonly<Record<Exclude<Unit, 'percent'>, Readonly<Record<Locale, string>>>> = {
  'working-days': { ca: 'dia hàbil', es: 'día hábil', en: 'working day' },
  'calendar-days': { ca: 'dia natural', es: 'día natural', en: 'calendar day' },
  months: { ca: 'mes', es: 'mes', en: 'month' },
  years: { ca: 'any', es: 'año', en: 'year' },
  minutes: { ca: 'minut', es: 'minuto', en: 'minute' },
  'working-hours': { ca: 'hora hàbil', es: 'hora hábil', en: 'working hour' },
}

/** A term or a limit as people say it: `1 mes`, `10 dies hàbils`. */
export function quantityInWords(value: number, unit: Unit, locale: Locale): string {
  if (value === 1 && unit !== 'percent') return `${value} ${ofOne[unit][locale]}`
  const words = termUnits.has(unit) ? termUnits.label(unit, locale) : slaUnits.label(unit, locale)
  return `${value} ${words}`
}
