import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { dayExpected, isDue, type Beat } from '../../domain/clock.ts'
import { knowJobs, readBeats, writeBeat } from './beats.ts'
import type { Job } from './job.ts'
import { leaseOn, leaseRow } from './lease.ts'

export interface Clock {
  /** Looks now, and answers with the jobs that ran. */
  tick(): Promise<readonly string[]>
  stop(): Promise<void>
}

interface Options {
  readonly payload: Payload
  readonly jobs: readonly Job[]
  /** Moved by tests. */
  readonly now?: () => Date
  readonly everyMs?: number
  readonly leaseMs?: number
  /** After so long a job counts as failed, and the others go on. */
  readonly mostMs?: number
}

/**
 * Runs what is due, one job after the other, in whichever process has the lease. What was missed
 * while nobody ran is due at the first look, which is now.
 */
export function startClock(options: Options): Clock {
  const { payload, jobs, now = () => new Date() } = options
  const { everyMs = 5_000, leaseMs = 30_000, mostMs = 10 * 60_000 } = options
  const owner = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`
  const lease = leaseOn(payload, { owner, ms: leaseMs, now })
  /** Those that took too long, and go on by themselves. */
  const hanging = new Set<string>()
  /** Those that take minutes, while they do. */
  const asides = new Map<string, Promise<void>>()
  const leaving = new AbortController()
  let known: Promise<void> | null = null
  let stopped = false
  let looking: Promise<readonly string[]> = Promise.resolve([])
  let timer: NodeJS.Timeout | null = null

  const look = async (): Promise<readonly string[]> => {
    known ??= knowJobs(payload, [leaseRow, ...jobs.map(({ name }) => name)], now())
    await known.catch((error: unknown) => {
      known = null
      throw error
    })
    if (stopped || !(await lease.hold())) return []
    // A long job must not lose the lease under its feet.
    const renewing = setInterval(() => void lease.hold().catch(() => false), leaseMs / 3)
    try {
      return await runWhatIsDue()
    } finally {
      clearInterval(renewing)
    }
  }

  const runWhatIsDue = async (): Promise<readonly string[]> => {
    const beats = await readBeats(payload)
    const ran: string[] = []
    for (const job of jobs) {
      const beat = beats.get(job.name)
      if (!beat || hanging.has(job.name) || asides.has(job.name)) continue
      if (!isDue(job, beat, now())) continue
      if (stopped || !(await lease.hold())) break
      if (job.aside) runAside(job, beat)
      else await run(job, beat)
      ran.push(job.name)
    }
    return ran
  }

  const runAside = (job: Job, beat: Beat): void => {
    const ended = run(job, beat)
      .catch((err: unknown) => payload.logger.error({ err, msg: 'a job could not be noted' }))
      .finally(() => asides.delete(job.name))
    asides.set(job.name, ended)
  }

  const run = async (job: Job, beat: Beat): Promise<void> => {
    const at = now()
    const started = performance.now()
    const day = 'dailyAt' in job ? dayExpected(job.dailyAt, at) : null
    const took = () => Math.round(performance.now() - started)
    try {
      await inTime(job, beat, at)
      await writeBeat(payload, job.name, {
        lastRunAt: at.toISOString(),
        lastSuccessAt: at.toISOString(),
        lastError: null,
        lastTookMs: took(),
        ...(day ? { cursor: day } : {}),
      })
    } catch (error) {
      // Given up because we leave: it did not fail, and is due again for the next process.
      if (leaving.signal.aborted) return
      payload.logger.error({ err: error, job: job.name, msg: 'a job of the clock failed' })
      await writeBeat(payload, job.name, {
        lastRunAt: at.toISOString(),
        lastError: (error instanceof Error ? error.message : String(error)).slice(0, 500),
        lastTookMs: took(),
      })
    }
  }

  const inTime = async (job: Job, { cursor }: Beat, at: Date): Promise<void> => {
    const { signal } = leaving
    const work = job.run(payload, at, { day: 'dailyAt' in job ? cursor : null, signal })
    const ended = new AbortController()
    const late = sleep(mostMs, 'late' as const, { signal: ended.signal, ref: false })
    try {
      if ((await Promise.race([work, late])) !== 'late') return
    } finally {
      ended.abort()
      late.catch(() => undefined)
    }
    hanging.add(job.name)
    const back = () => void hanging.delete(job.name)
    work.then(back, back)
    throw new Error(`It takes more than ${Math.round(mostMs / 60_000)} minutes.`)
  }

  const tick = (): Promise<readonly string[]> => {
    looking = looking.catch(() => []).then(look)
    return looking
  }

  const later = (ms: number): void => {
    if (stopped) return
    timer = setTimeout(() => {
      tick()
        .catch((err: unknown) => payload.logger.error({ err, msg: 'the clock could not look' }))
        .finally(() => later(everyMs))
    }, ms)
    timer.unref()
  }

  if (everyMs > 0) later(0)
  return {
    tick,
    stop: async () => {
      stopped = true
      if (timer) clearTimeout(timer)
      leaving.abort()
      // Whoever asks us to leave does not wait for a long job; it is run again by the next process.
      const rest = Promise.allSettled([looking, ...asides.values()])
      await Promise.race([rest, sleep(5_000, undefined, { ref: false })])
      await lease.release().catch(() => undefined)
    },
  }
}
