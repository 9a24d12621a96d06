import type { Payload } from 'payload'
import type { JobName, Schedule } from '../../domain/clock.ts'
import type { Day } from '../../domain/published/published.ts'

/** What a daily job is told about the past. */
export interface LastTime {
  /** The last day it did; null the first time. */
  readonly day: Day | null
}

/**
 * Something that runs by the clock. Idempotent: it may be killed anywhere and is then run again,
 * and after a night without anybody it runs once, for today.
 */
export type Job = Schedule & {
  /** As `cms/labels/clock.ts` names it for people. */
  readonly name: JobName
  readonly run: (payload: Payload, now: Date, lastTime: LastTime) => Promise<unknown>
}
