import { describe, expect, it } from 'vitest'
import {
  afterCheck,
  neverChecked,
  outcomeOf,
  type LinkOutcome,
} from '../../../cms/domain/link-health.ts'

/** What is known after some looks, each on its day. */
const after = (...looks: readonly (readonly [string, LinkOutcome])[]) =>
  looks.reduce((health, [day, outcome]) => afterCheck(health, outcome, day), neverChecked)

const gone: LinkOutcome = { kind: 'gone', status: 404 }
const silent: LinkOutcome = { kind: 'unreachable' }

describe('a link', () => {
  it('that says twice it is gone, on different days, is dead', () => {
    expect(after(['2026-11-25', gone]).state).toBe('failing')
    expect(after(['2026-11-25', gone], ['2026-11-25', gone]).state).toBe('failing')
    expect(after(['2026-11-25', gone], ['2026-11-26', gone])).toEqual({
      state: 'dead',
      status: 404,
      failure: 'gone',
      firstFailedOn: '2026-11-25',
      lastFailedOn: '2026-11-26',
      timesFailed: 2,
    })
  })

  it('whose server does not answer is given one day more', () => {
    const two = [['2026-11-25', silent] as const, ['2026-11-26', silent] as const]
    expect(after(...two).state).toBe('failing')
    expect(after(...two, ['2026-11-27', silent]).state).toBe('dead')
  })

  it('that works again is as if it had never failed', () => {
    const back = after(['2026-11-25', gone], ['2026-11-26', gone], ['2026-11-27', outcomeOf(200)])
    expect(back).toEqual({ ...neverChecked, state: 'alive', status: 200 })
  })

  it('that is only for people, busy or out of order is not dead', () => {
    for (const status of [401, 403, 405, 429, 500, 503]) {
      const days = [1, 2, 3, 4].map((day) => [`2026-11-0${day}`, outcomeOf(status)] as const)
      expect([status, after(...days).state]).toEqual([status, 'unclear'])
    }
  })
})
