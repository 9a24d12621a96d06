import type { Payload } from 'payload'
import type { JobName, Schedule } from '../../domain/clock.ts'
import type { Day } from '../../domain/published/published.ts'

/** What a daily job is told about the past. */
export interface LastTime {
  /** The last day it did; null the first time. */
  readonly day: Day | null
  /** Aborted when the process leaves: a job that takes minutes looks at it, and gives up. */
  readonly signal?: AbortSignal
}

/**
 * Something that runs by the clock. Idempotent: it may be killed anywhere and is then run again,
 * and after a night without anybody it runs once, for today.
 */
export type Job = Schedule & {
  /** As `cms/labels/clock.ts` names it for people. */
  readonly name: JobName
  /** It takes minutes: the others go on meanwhile, and do not wait for it. */
  readonly aside?: true
  readonly run: (payload: Payload, now: Date, lastTime: LastTime) => Promise<unknown>
}
