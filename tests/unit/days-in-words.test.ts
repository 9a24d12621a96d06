import { expect, it } from 'vitest'
import { dayInWords } from '../../cms/labels/days-in-words.ts'

it.each([
  ['2026-11-25', 'avui', 'hoy', 'today'],
  ['2026-11-26', 'demà', 'mañana', 'tomorrow'],
  ['2026-11-22', 'fa 3 dies', 'hace 3 días', '3 days ago'],
  ['2026-12-02', 'd’aquí a 7 dies', 'dentro de 7 días', 'in 7 days'],
  ['2026-10-29', 'el 29 d’octubre', 'el 29 de octubre', 'on October 29'],
  ['2026-09-11', 'l’11 de setembre', 'el 11 de septiembre', 'on September 11'],
  ['2027-02-01', 'l’1 de febrer del 2027', 'el 1 de febrero de 2027', 'on February 1, 2027'],
])('%s is said as people say it: %s', (day, ca, es, en) => {
  const said = (['ca', 'es', 'en'] as const).map((one) => dayInWords(day, '2026-11-25', one))
  expect(said).toEqual([ca, es, en])
})
