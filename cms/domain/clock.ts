import { addDays, todayInMadrid } from './calendar.ts'
import type { Day } from './published/published.ts'

/** When a job runs: every so many minutes, or once a day from a time of Madrid on. */
export type Schedule = { readonly everyMinutes: number } | { readonly dailyAt: string }

/** Everything that runs by the clock. */
export const jobNames = [
  'publish-what-is-due',
  'republish-what-changes',
  'to-verify',
  'absences',
  'reviews',
  'orphans',
  'escalation',
  'outbox',
  'outbox-tidy',
  'links',
  'quality',
] as const
export type JobName = (typeof jobNames)[number]

/** How a job did so far. */
export interface Beat {
  readonly lastRunAt: string | null
  readonly lastSuccessAt: string | null
  readonly lastError: string | null
  /** Of a daily job: the last day it did. */
  readonly cursor: string | null
  /** What it told of its last run, in a word of its own. */
  readonly outcome?: string | null
  /** Since when it is known: what never ran is late from then on. */
  readonly knownSince: string
}

export type Lateness = 'on-time' | 'overdue' | 'stuck'

const minuteMs = 60_000

/** A daily job that failed is not tried again at once, but long before anybody is in. */
const retryMinutes = 5

const timeInMadrid = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Madrid',
  hour: '2-digit',
  minute: '2-digit',
})

/** The day a daily job should have done by now; the one before until its time comes. */
export const dayExpected = (dailyAt: string, now: Date): Day => {
  const today = todayInMadrid(now)
  // 02:30 does not exist in one night of the year and comes twice in another: `>=` and the day
  // that is kept take care of both.
  return timeInMadrid.format(now) >= dailyAt ? today : addDays(today, -1)
}

/**
 * Whether a job is to run now. A daily job is known by its day, so that no day is done twice and
 * none is skipped, whatever the clock does; one that was missed while nobody ran is due at once.
 */
export function isDue(schedule: Schedule, beat: Beat, now: Date): boolean {
  const since = beat.lastRunAt ? (now.getTime() - Date.parse(beat.lastRunAt)) / minuteMs : Infinity
  if ('everyMinutes' in schedule) {
    // A last run in the future: the clock was put back, and waiting for it could take for ever.
    return since >= schedule.everyMinutes || since < 0
  }
  const isDone = beat.cursor !== null && beat.cursor >= dayExpected(schedule.dailyAt, now)
  return !isDone && (!beat.lastError || since >= retryMinutes || since < 0)
}

/** Overdue: an operator should look. Stuck: what depends on it has stood still for long. */
export function latenessOf(schedule: Schedule, beat: Beat, now: Date): Lateness {
  const since = Date.parse(beat.lastSuccessAt ?? beat.knownSince)
  const minutes = (now.getTime() - since) / minuteMs
  const usual = 'everyMinutes' in schedule ? schedule.everyMinutes : 24 * 60
  if ('dailyAt' in schedule && beat.cursor) {
    if (beat.cursor >= dayExpected(schedule.dailyAt, now)) return 'on-time'
  }
  const grace = 'everyMinutes' in schedule ? 5 : 30
  if (minutes <= usual + grace) return 'on-time'
  return minutes <= usual * 2 + 60 ? 'overdue' : 'stuck'
}
