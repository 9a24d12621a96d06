import { expect, it } from 'vitest'
import { daysToCatchUp, mattersToOthers } from '../../../cms/domain/significance.ts'

it.each([
  ['10', false],
  ['20', true],
  ['30', true],
  [null, true],
] as const)('a change of significance %s leaves work to others: %s', (code, verdict) => {
  expect(mattersToOthers(code)).toBe(verdict)
})

it('a major change is caught up with in half the time', () => {
  expect(daysToCatchUp('30')).toBe(10)
  expect(daysToCatchUp('20')).toBe(20)
})
