import { describe, expect, it } from 'vitest'
import { dayExpected, isDue, latenessOf, type Beat } from '../../../cms/domain/clock.ts'

const never: Beat = {
  lastRunAt: null,
  lastSuccessAt: null,
  lastError: null,
  cursor: null,
  knownSince: '2026-11-25T00:00:00Z',
}
const did = (at: string, cursor: string | null = null): Beat => ({
  ...never,
  lastRunAt: at,
  lastSuccessAt: at,
  cursor,
})
const at = (instant: string) => new Date(instant)

describe('a daily job', () => {
  const nightly = { dailyAt: '02:30' }

  it.each([
    ['before its time, yesterday is enough', '2026-11-25T01:00:00Z', '2026-11-24', false],
    ['at its time it is due', '2026-11-25T01:30:00Z', '2026-11-24', true],
    ['done today, it is not due again', '2026-11-25T15:00:00Z', '2026-11-25', false],
    [
      'missed for three days, it is due once, for today',
      '2026-11-25T15:00:00Z',
      '2026-11-22',
      true,
    ],
    ['before its time but yesterday was missed', '2026-11-25T00:30:00Z', '2026-11-23', true],
    // 29 March 2026: 02:00 is followed by 03:00, so 02:30 never is.
    [
      'in the night without that hour it is due at three',
      '2026-03-29T01:00:00Z',
      '2026-03-28',
      true,
    ],
    // 25 October 2026: 02:30 comes at 00:30Z and again at 01:30Z.
    [
      'in the night with that hour twice, the first time',
      '2026-10-25T00:30:00Z',
      '2026-10-24',
      true,
    ],
    ['and not the second', '2026-10-25T01:30:00Z', '2026-10-25', false],
    ['with the clock put back to yesterday it waits', '2026-11-24T15:00:00Z', '2026-11-25', false],
  ])('%s', (_why, now, cursor, due) => {
    expect(isDue(nightly, did('2026-01-01T00:00:00Z', cursor), at(now))).toBe(due)
  })

  it('runs every day of a year once, looked at every ten minutes', () => {
    let beat: Beat = did('2026-01-01T02:00:00Z', '2026-01-01')
    const days: string[] = []
    const end = Date.parse('2027-01-01T12:00:00Z')
    for (let now = Date.parse('2026-01-01T12:00:00Z'); now < end; now += 600_000) {
      if (!isDue(nightly, beat, new Date(now))) continue
      const day = dayExpected(nightly.dailyAt, new Date(now))
      days.push(day)
      beat = did(new Date(now).toISOString(), day)
    }
    expect(days).toHaveLength(365)
    expect(new Set(days).size).toBe(365)
  })

  it('that failed is tried again five minutes later, not at once', () => {
    const failed = { ...did('2026-11-25T02:00:00Z', '2026-11-24'), lastError: 'The disk is full.' }
    expect(isDue(nightly, failed, at('2026-11-25T02:01:00Z'))).toBe(false)
    expect(isDue(nightly, failed, at('2026-11-25T02:05:00Z'))).toBe(true)
  })

  it('is overdue half an hour after its time, and stuck after two days', () => {
    const yesterday = did('2026-11-24T01:30:00Z', '2026-11-24')
    expect(latenessOf(nightly, yesterday, at('2026-11-25T01:45:00Z'))).toBe('on-time')
    expect(latenessOf(nightly, yesterday, at('2026-11-25T02:30:00Z'))).toBe('overdue')
    expect(latenessOf(nightly, yesterday, at('2026-11-26T15:00:00Z'))).toBe('stuck')
  })
})

describe('a job of every minute', () => {
  const minutely = { everyMinutes: 1 }

  it('is due when it never ran, a minute after it ran, and when the clock was put back', () => {
    expect(isDue(minutely, never, at('2026-11-25T00:00:00Z'))).toBe(true)
    const beat = did('2026-11-25T10:00:00Z')
    expect(isDue(minutely, beat, at('2026-11-25T10:00:59Z'))).toBe(false)
    expect(isDue(minutely, beat, at('2026-11-25T10:01:00Z'))).toBe(true)
    expect(isDue(minutely, beat, at('2026-11-25T08:00:00Z'))).toBe(true)
  })

  it('is overdue after some minutes and stuck after an hour, also when it never succeeded', () => {
    const beat = did('2026-11-25T10:00:00Z')
    expect(latenessOf(minutely, beat, at('2026-11-25T10:05:00Z'))).toBe('on-time')
    expect(latenessOf(minutely, beat, at('2026-11-25T10:10:00Z'))).toBe('overdue')
    expect(latenessOf(minutely, beat, at('2026-11-25T11:10:00Z'))).toBe('stuck')
    expect(latenessOf(minutely, never, at('2026-11-25T00:10:00Z'))).toBe('overdue')
  })
})
