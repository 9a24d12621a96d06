import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startClock, type Clock } from '../../../cms/editorial/clock/clock.ts'
import type { Job } from '../../../cms/editorial/clock/job.ts'
import { describeOnEveryDatabase, keepsApart } from '../../support/database.ts'
import { openPayload, type RealPayload } from '../../support/real-payload.ts'

describeOnEveryDatabase('the clock', (database) => {
  let real: RealPayload
  let payload: Payload
  let now = new Date('2026-11-25T10:00:00Z')
  let ran: string[] = []
  const clocks: Clock[] = []

  beforeAll(async () => {
    real = await openPayload(database)
    payload = real.payload
    // What fails on purpose is not for whoever reads the outcome of the tests.
    payload.logger.level = 'silent'
  }, 60_000)

  afterAll(() => real.close())

  beforeEach(async () => {
    await Promise.all(clocks.splice(0).map((clock) => clock.stop()))
    await payload.db.deleteMany({ collection: 'heartbeats', where: {} })
    now = new Date('2026-11-25T10:00:00Z')
    ran = []
  })

  const daily: Job = {
    name: 'orphans',
    dailyAt: '05:00',
    run: async () => void ran.push('orphans'),
  }
  const minutely: Job = {
    name: 'outbox',
    everyMinutes: 1,
    run: async () => void ran.push('outbox'),
  }

  /** A process of its own, as far as the lease can tell; it looks when it is told to. */
  function aProcess(jobs: readonly Job[] = [daily, minutely], more = {}): Clock {
    const clock = startClock({ payload, jobs, now: () => now, everyMs: 0, ...more })
    clocks.push(clock)
    return clock
  }

  const beat = async (job: string) => {
    const { docs } = await payload.find({
      collection: 'heartbeats',
      where: { job: { equals: job } },
    })
    return docs[0]
  }

  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
  }

  it('runs what was missed at the first look, and leaves a heartbeat', async () => {
    expect(await aProcess().tick()).toEqual(['orphans', 'outbox'])
    expect(await beat('orphans')).toMatchObject({
      lastRunAt: now.toISOString(),
      lastSuccessAt: now.toISOString(),
      lastError: null,
      cursor: '2026-11-25',
    })
  })

  it('what takes minutes runs beside the others, once, and gives up when the process leaves', async () => {
    const slow: Job = {
      name: 'links',
      dailyAt: '03:00',
      aside: true,
      run: (_payload, _now, { signal }) =>
        new Promise((_done, reject) => {
          ran.push('links')
          signal?.addEventListener('abort', () => reject(new Error('Leaving')))
        }),
    }
    const clock = aProcess([slow, minutely])
    await clock.tick()
    later(1)
    await clock.tick()
    expect(ran).toEqual(['links', 'outbox', 'outbox'])
    await clock.stop()
    // It did not fail: it is due at once for whoever comes next.
    const left = await beat('links')
    expect([left?.lastRunAt ?? null, left?.lastError ?? null, left?.cursor]).toEqual([
      null,
      null,
      null,
    ])
    await aProcess([{ ...slow, run: async () => void ran.push('links') }]).tick()
    expect(ran.filter((name) => name === 'links')).toHaveLength(2)
  })

  it('runs a daily job once a day and another one every minute', async () => {
    const clock = aProcess()
    for (let minutes = 0; minutes < 3; minutes++) {
      await clock.tick()
      later(1)
    }
    expect(ran).toEqual(['orphans', 'outbox', 'outbox', 'outbox'])
    later(24 * 60)
    await clock.tick()
    expect(ran.filter((name) => name === 'orphans')).toHaveLength(2)
  })

  it('a process that starts anew does not do a day again', async () => {
    const first = aProcess()
    await first.tick()
    await first.stop()
    expect(await aProcess().tick()).toEqual([])
  })

  // The stand-in for MongoDB reads and then writes: of two at once, both may win there.
  it.skipIf(!keepsApart(database))(
    'of two processes that look at once, one runs the jobs',
    async () => {
      const processes = [aProcess(), aProcess(), aProcess()]
      for (let day = 0; day < 3; day++) {
        await Promise.all(processes.map((clock) => clock.tick()))
        later(24 * 60)
      }
      expect(ran.filter((name) => name === 'orphans')).toHaveLength(3)
      expect(ran.filter((name) => name === 'outbox')).toHaveLength(3)
    },
  )

  it('when the process that runs them dies, another takes over within half a minute', async () => {
    await aProcess().tick()
    const second = aProcess([minutely])
    now = new Date(now.getTime() + 20_000)
    expect(await second.tick()).toEqual([])
    now = new Date(now.getTime() + 45_000)
    expect(await second.tick()).toEqual(['outbox'])
  })

  it('when it leaves in peace, another takes over at once', async () => {
    const first = aProcess()
    await first.tick()
    await first.stop()
    now = new Date(now.getTime() + 1_000)
    const { cursor } = (await beat('clock')) ?? {}
    expect(cursor).toBeFalsy()
    later(1)
    expect(await aProcess().tick()).toEqual(['outbox'])
  })

  it('one that fails does not keep the others, and says why it failed', async () => {
    let isBroken = true
    const failing: Job = {
      ...daily,
      run: async () => {
        if (isBroken) throw new Error('The disk is full.')
      },
    }
    const clock = aProcess([failing, minutely])
    expect(await clock.tick()).toEqual(['orphans', 'outbox'])
    expect(await beat('orphans')).toMatchObject({ lastError: 'The disk is full.', cursor: null })
    expect((await beat('orphans'))?.lastSuccessAt).toBeFalsy()
    later(1)
    expect(await clock.tick()).toEqual(['outbox'])
    isBroken = false
    later(5)
    expect(await clock.tick()).toEqual(['orphans', 'outbox'])
    expect(await beat('orphans')).toMatchObject({ lastError: null, cursor: '2026-11-25' })
  })

  it('one that never ends does not keep the others, nor is it started again beside itself', async () => {
    let started = 0
    let end: () => void = () => undefined
    const hanging: Job = {
      ...minutely,
      run: () => {
        started += 1
        return new Promise<void>((resolve) => {
          end = resolve
        })
      },
    }
    const clock = aProcess([hanging, daily], { mostMs: 50 })
    expect(await clock.tick()).toEqual(['outbox', 'orphans'])
    later(10)
    expect(await clock.tick()).toEqual([])
    expect(started).toBe(1)
    end()
    await sleep(10)
    later(10)
    await clock.tick()
    expect(started).toBe(2)
    end()
  })

  it('tells a job the last day that it did', async () => {
    const told: (string | null)[] = []
    const clock = aProcess([
      { ...daily, run: async (_payload, _now, { day }) => void told.push(day) },
    ])
    await clock.tick()
    later(3 * 24 * 60)
    await clock.tick()
    expect(told).toEqual([null, '2026-11-25'])
  })
})
