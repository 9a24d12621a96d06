import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallPayloadOnSqlite } from '../../support/small-payload.ts'
import type { SmallPayload } from '../../support/small-types.ts'
import { startProcess } from '../../support/small-process.ts'

let payload: SmallPayload
let file: string

beforeAll(async () => {
  ;({ payload, file } = await smallPayloadOnSqlite())
})
afterAll(() => payload.destroy())

let last = 0
const create = () =>
  payload.create({ collection: 'sheets', data: { code: `C-${(last += 1)}`, title: 'Padró' } })

async function lockedFor<Result>(milliseconds: number, work: () => Promise<Result>) {
  const other = startProcess('lock', file, String(milliseconds))
  await other.says('locked')
  try {
    return await work()
  } finally {
    await other.kill()
  }
}

describe('Another process keeps the database locked', () => {
  it('waits three seconds and stores what people save', async () => {
    const stored = await lockedFor(3_000, () => Promise.all([create(), create(), create()]))
    expect(stored.map(({ title }) => title)).toEqual(['Padró', 'Padró', 'Padró'])
  })

  it('answers 503 within six seconds, reading on, and stores again once it is free', async () => {
    await lockedFor(30_000, async () => {
      const started = Date.now()
      const saves = Promise.allSettled([create(), create(), create()])
      let readings = 0
      while (Date.now() - started < 1_000) {
        await payload.find({ collection: 'sheets', limit: 1 })
        readings += 1
        await sleep(10)
      }
      expect(readings).toBeGreaterThan(10)
      for (const save of await saves) {
        expect(save).toMatchObject({
          status: 'rejected',
          reason: { status: 503, code: 'database-busy', isPublic: true },
        })
      }
      expect(Date.now() - started).toBeLessThan(6_000)
    })
    await expect(create()).resolves.toMatchObject({ title: 'Padró' })
  })
})
