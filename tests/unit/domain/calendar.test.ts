import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  todayInMadrid,
} from '../../../cms/domain/calendar.ts'
import { easterSunday, holidaysAround, officialHolidays } from '../../../cms/domain/holidays.ts'

describe('the day in the town hall', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    // The night of summer time: 25 October has 25 hours and 29 March 23.
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
  ])('at %s it is %s', (now, day) => {
    expect(todayInMadrid(new Date(now))).toBe(day)
  })

  it('counts days over the nights when the clocks change', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  })

  it('adds months, to the last day where the month is shorter', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
    expect(addMonths('2026-11-25', 12)).toBe('2027-11-25')
    expect(addMonths('2026-11-30', 1)).toBe('2026-12-30')
  })
})

describe('holidays', () => {
  it.each([
    [1999, '1999-04-04'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day)
  })

  it('Good Friday, Easter Monday, Sant Joan, the Diada and Sant Esteve are days off', () => {
    const days = officialHolidays(2026)
    for (const day of ['2026-04-03', '2026-04-06', '2026-06-24', '2026-09-11', '2026-12-26']) {
      expect(days).toContain(day)
    }
    expect(days).toHaveLength(14)
  })
})

describe('working days', () => {
  const holidays = holidaysAround('2026-01-01', ['2026-09-24T12:00:00.000Z', '2026-08-16'])

  it.each([
    ['the day it starts from does not count', '2026-11-25', 1, '2026-11-26'],
    ['a weekend is passed over', '2026-11-27', 1, '2026-11-30'],
    ['Easter is passed over', '2026-04-01', 2, '2026-04-07'],
    ['two holidays in one week', '2026-12-04', 2, '2026-12-09'],
    ['Christmas and the new year', '2026-12-23', 5, '2026-12-31'],
    ['a local holiday is passed over', '2026-09-23', 1, '2026-09-25'],
    ['a term of none on a working day ends that day', '2026-11-25', 0, '2026-11-25'],
    ['a term of none on a Sunday ends on Monday', '2026-11-22', 0, '2026-11-23'],
    ['counted back', '2026-11-30', -1, '2026-11-27'],
    ['over the end of the year', '2026-12-31', 3, '2027-01-07'],
  ])('%s: %s + %i = %s', (_why, day, n, end) => {
    expect(addWorkingDays(day, n, holidays)).toBe(end)
  })

  it('a local holiday is a day off in its town only', () => {
    expect(isWorkingDay('2026-09-24', holidays)).toBe(false)
    expect(isWorkingDay('2026-09-24', holidaysAround('2026-01-01'))).toBe(true)
  })
})
