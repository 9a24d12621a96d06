import { describe, expect, test } from 'vitest'
import { todayInMadrid } from '../../../cms/domain/calendar.ts'
import { bracketsInForce } from '../../../cms/domain/fee-brackets.ts'
import {
  byBeginning,
  changesBetween,
  daysOfChange,
  nextChange,
  valueInForce,
} from '../../../cms/domain/in-force.ts'
import type { FeeBracket } from '../../../cms/domain/published/procedure.ts'

const bracket = (more: Partial<FeeBracket>): FeeBracket => ({
  condition: {},
  amount: 10,
  percent: null,
  unit: {},
  validFrom: null,
  validUntil: null,
  ...more,
})
const value = (text: string, validFrom: string | null) => ({ text, validFrom })

describe('What is in force on a day', () => {
  const values = [value('vell', null), value('2026', '2026-01-01'), value('2027', '2027-01-01')]

  test.each([
    ['2025-12-31', 'vell'],
    ['2026-01-01', '2026'],
    ['2026-12-31', '2026'],
    ['2027-01-01', '2027'],
    ['2040-06-01', '2027'],
  ])('on %s the value is that of %s', (day, text) => {
    expect(valueInForce(values, day)?.text).toBe(text)
    expect(valueInForce([...values].reverse(), day)?.text).toBe(text)
  })

  test('before the first one there is none', () => {
    expect(valueInForce([value('2027', '2027-01-01')], '2026-12-31')).toBeNull()
    expect(valueInForce([], '2026-12-31')).toBeNull()
  })

  test('of two values of the same day the one written last holds', () => {
    const twice = [value('a', '2026-01-01'), value('b', '2026-01-01')]
    expect(valueInForce(twice, '2026-05-05')?.text).toBe('b')
  })

  test('next year’s amount needs no end written on this year’s', () => {
    const brackets = [
      bracket({ amount: 12, validFrom: '2026-01-01' }),
      bracket({ amount: 12.4, validFrom: '2027-01-01' }),
    ]
    const on = (day: string) => bracketsInForce(brackets, day).map(({ amount }) => amount)
    expect(on('2025-12-31')).toEqual([])
    expect(on('2026-12-31')).toEqual([12])
    expect(on('2027-01-01')).toEqual([12.4])
  })

  test('an amount replaces that of its own condition and unit, and no other', () => {
    const resident = { ca: 'Persona  empadronada' }
    const brackets = [
      bracket({ amount: 5, condition: resident }),
      bracket({ amount: 9, condition: { ca: 'Resta' } }),
      bracket({ amount: 6, condition: { ca: 'persona empadronada' }, validFrom: '2027-01-01' }),
      bracket({ amount: 1, unit: { ca: 'per m²' } }),
      bracket({ amount: null, percent: 2 }),
    ]
    const on = (day: string) =>
      bracketsInForce(brackets, day).map(({ amount, percent }) => amount ?? percent)
    expect(on('2026-12-31')).toEqual([5, 9, 1, 2])
    expect(on('2027-01-01')).toEqual([9, 6, 1, 2])
  })

  test('both ends are inside, a gap has no amount, and two of the same day both stand', () => {
    const brackets = [
      bracket({ amount: 1, validFrom: '2026-01-01', validUntil: '2026-06-30' }),
      bracket({ amount: 2, validFrom: '2026-09-01' }),
      bracket({ amount: 3, validFrom: '2026-09-01' }),
    ]
    const on = (day: string) => bracketsInForce(brackets, day).map(({ amount }) => amount)
    expect(on('2026-06-30')).toEqual([1])
    expect(on('2026-07-01')).toEqual([])
    expect(on('2026-09-01')).toEqual([2, 3])
  })

  test('an amount whose end came takes the one before it back, where that one has no end', () => {
    const brackets = [
      bracket({ amount: 10 }),
      bracket({ amount: 5, validFrom: '2026-07-01', validUntil: '2026-08-31' }),
    ]
    expect(bracketsInForce(brackets, '2026-08-31').map(({ amount }) => amount)).toEqual([5])
    expect(bracketsInForce(brackets, '2026-09-01').map(({ amount }) => amount)).toEqual([10])
  })

  test('days of change are where something begins, and the day after something ends', () => {
    const rows = [
      { validFrom: '2026-01-01', validUntil: '2026-12-31' },
      { validFrom: '2027-01-01', validUntil: '2028-02-29' },
      { validFrom: null },
    ]
    expect(daysOfChange(rows)).toEqual(['2026-01-01', '2027-01-01', '2028-03-01'])
    expect(nextChange(rows, '2026-01-01')).toBe('2027-01-01')
    expect(nextChange(rows, '2028-03-01')).toBeNull()
    expect(changesBetween(rows, '2026-12-31', '2027-01-01')).toBe(true)
    expect(changesBetween(rows, '2027-01-01', '2027-06-01')).toBe(false)
    // After a week without running, what changed meanwhile is caught up with.
    expect(changesBetween(rows, '2026-12-28', '2027-01-04')).toBe(true)
    expect(changesBetween(rows, null, '2026-01-01')).toBe(true)
    expect(changesBetween(rows, null, '2025-12-31')).toBe(false)
  })

  test('rows are put in the order in which they begin, equals as they were', () => {
    const rows = [value('b', '2027-01-01'), value('c', null), value('a', '2027-01-01')]
    expect([...rows].sort(byBeginning).map(({ text }) => text)).toEqual(['c', 'b', 'a'])
  })

  test('midnight is Madrid’s, in winter, in summer and on the nights the clocks change', () => {
    expect(todayInMadrid(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(todayInMadrid(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
    expect(todayInMadrid(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
    expect(todayInMadrid(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
    // 29 March 2026 has 23 hours and 25 October has 25.
    expect(todayInMadrid(new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29')
    expect(todayInMadrid(new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30')
    expect(todayInMadrid(new Date('2026-10-24T22:00:00Z'))).toBe('2026-10-25')
    expect(todayInMadrid(new Date('2026-10-25T22:59:59Z'))).toBe('2026-10-25')
    expect(todayInMadrid(new Date('2026-10-25T23:00:00Z'))).toBe('2026-10-26')
  })
})
