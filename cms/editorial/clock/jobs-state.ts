import type { Payload } from 'payload'
import { latenessOf, type JobName, type Lateness } from '../../domain/clock.ts'
import { readBeats } from './beats.ts'
import { jobs } from './jobs.ts'

export interface JobState {
  readonly name: JobName
  readonly lateness: Lateness
  /** Null while it never did. */
  readonly lastSuccessAt: string | null
  readonly lastError: string | null
}

/** How every job is, for operators: read from what the process that runs them wrote. */
export async function jobsState(
  payload: Payload,
  now: Date = new Date(),
): Promise<readonly JobState[]> {
  const beats = await readBeats(payload)
  return jobs.flatMap((job) => {
    const beat = beats.get(job.name)
    // Before the clock first looked there is nothing to say.
    if (!beat) return []
    const { lastSuccessAt, lastError } = beat
    return [{ name: job.name, lateness: latenessOf(job, beat, now), lastSuccessAt, lastError }]
  })
}
