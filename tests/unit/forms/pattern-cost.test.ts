import { describe, expect, it } from 'vitest'
import { isAffordable, longestText } from '../../../forms/pattern-cost.ts'

describe('patterns that editors write', () => {
  it.each([
    '^[0-9]{4} ?[A-Za-z]{3}$',
    '^[0-9A-Za-z]{14}([0-9A-Za-z]{6})?$',
    '^[A-Z]+$',
    '^[A-Z]{1,3}-\\d{1,6}$',
    '^(?:\\d{4}-){3}\\d{4}$',
    '^(one|two|three)$',
    '\\d{5}',
  ])('accepts %s', (pattern) => expect(isAffordable(pattern)).toBe(true))

  it.each([
    ['nested repetition', '^(a+)+$'],
    ['repeated choice of the same', '^(a|a)*$'],
    ['repetition beside repetition', '^\\d*\\d*\\d*$'],
    ['repetition without an anchor', '\\s+$'],
    ['an anchor that holds one choice only', '^x|\\s+$'],
    ['a repeated group', '^([a-z]+,)*$'],
    ['a back reference', '^(a)\\1$'],
    ['a look ahead', '^(?=a+)a+$'],
    ['too much length', `^${'a'.repeat(300)}$`],
    ['an unfinished group', '^(abc$'],
  ])('refuses %s', (_, pattern) => expect(isAffordable(pattern)).toBe(false))

  it('bounds what an accepted pattern may try on the longest text', () => {
    const hostile = `${'A'.repeat(longestText - 1)}!`
    expect(isAffordable('^[A-Z]+\\d{0,4}$')).toBe(true)
    expect(/^[A-Z]+\d{0,4}$/u.test(hostile)).toBe(false)
  })
})
