import { describe, expect, it } from 'vitest'
import { addDays } from '../../../cms/domain/calendar.ts'
import { remindersSince, reminderOn } from '../../../cms/domain/reviews.ts'

const reviewOn = '2026-11-25'

describe('who is reminded of a review, and when', () => {
  it.each([
    [-31, null],
    [-30, 'owner head'],
    [-29, null],
    [-7, 'owner head'],
    [-1, null],
    [0, 'owner head'],
    [1, null],
    [7, 'owner head'],
    [10, null],
    [14, 'owner head'],
    [21, 'owner head'],
    [28, 'owner head'],
    [30, 'governance'],
    [35, 'owner head'],
    [364, 'owner head'],
  ])('%i days from the day: %s', (days, who) => {
    expect(reminderOn(addDays(reviewOn, days), reviewOn)?.to.join(' ') ?? null).toBe(who)
  })

  it('looked at every day, each reminder comes once', () => {
    const told: number[] = []
    for (let day = addDays(reviewOn, -40); day <= addDays(reviewOn, 40); day = addDays(day, 1)) {
      told.push(...remindersSince(addDays(day, -1), day, reviewOn).map(({ step }) => step))
    }
    expect(told).toEqual([-30, -7, 0, 7, 14, 21, 28, 30, 35])
  })

  it('after days without anybody the last of them comes, and not all', () => {
    const steps = (last: string | null, today: string) =>
      remindersSince(last, today, reviewOn).map(({ step }) => step)
    expect(steps('2026-11-16', '2026-11-27')).toEqual([0])
    expect(steps('2026-11-27', '2026-11-28')).toEqual([])
    expect(steps(null, '2026-11-20')).toEqual([-7])
    expect(steps(null, '2026-12-26')).toEqual([28, 30])
    expect(steps(null, '2028-11-25')).toHaveLength(1)
  })
})
