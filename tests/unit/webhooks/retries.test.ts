import { describe, expect, it } from 'vitest'
import { faultOfAddress } from '../../../cms/domain/webhook-address.ts'
import { nextTry } from '../../../cms/domain/webhook-retries.ts'

const first = new Date('2026-11-25T10:00:00Z')

describe('a notice that could not be sent', () => {
  it('is tried again ever less often, for a day, and then given up', () => {
    const pauses: number[] = []
    let at = first
    for (let tries = 1; ; tries++) {
      const next = nextTry(tries, first, at)
      if (!next) break
      pauses.push((next.getTime() - at.getTime()) / 1000)
      at = next
    }
    expect(pauses.slice(0, 7)).toEqual([5, 30, 120, 600, 1800, 3600, 7200])
    expect(pauses.every((pause, index) => index === 0 || pause >= pauses[index - 1]!)).toBe(true)
    const hours = (at.getTime() - first.getTime()) / 3_600_000
    expect(hours).toBeGreaterThan(21)
    expect(hours).toBeLessThanOrEqual(24)
  })
})

describe('the address of a consumer', () => {
  it.each([
    ['https://www.vila.cat/avisos', null],
    ['http://www.vila.cat/avisos', 'webhook-needs-https'],
    ['http://intranet.vila.cat/avisos', null],
    ['ftp://intranet.vila.cat/', 'webhook-needs-https'],
    ['https://usuari:clau@www.vila.cat/', 'webhook-with-password'],
    ['avisos', 'webhook-needs-https'],
  ])('%s: %s', (address, fault) => {
    expect(faultOfAddress(address, ['intranet.vila.cat'])).toBe(fault)
  })
})
