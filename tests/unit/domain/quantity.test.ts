import { expect, it } from 'vitest'
import { quantityInWords } from '../../../cms/domain/quantity.ts'

it.each([
  [1, 'months', 'ca', '1 mes'],
  [3, 'months', 'ca', '3 mesos'],
  [1, 'working-days', 'es', '1 día hábil'],
  [10, 'working-days', 'es', '10 días hábiles'],
  [1, 'working-hours', 'en', '1 working hour'],
  [1, 'percent', 'ca', '1 %'],
] as const)('%d %s is read in %s as "%s"', (value, unit, locale, words) => {
  expect(quantityInWords(value, unit, locale)).toBe(words)
})
