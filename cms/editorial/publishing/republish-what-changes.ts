import type { Payload } from 'payload'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { JobName } from '../../domain/clock.ts'
import { changesBetween, daysOfChange, type Dated } from '../../domain/in-force.ts'
import type { Day } from '../../domain/published/published.ts'
import type { Stored } from '../published/read.ts'
import { datedBrackets } from '../published/sheet-papers.ts'
import { datedValues } from '../published/values-said.ts'
import { noteRecords } from './notes.ts'
import { addressKey } from './reconcile.ts'
import { recordsShowing, type RecordAddress } from './shown-in.ts'

/** The heartbeat whose cursor is the last day done; the clock writes the same there. */
export const republishJob = 'republish-what-changes' satisfies JobName

/** Shared data that changes by itself when a day comes, and the days of each record. */
const datedData = {
  fees: { rows: 'brackets', daysOf: datedBrackets },
  'shared-values': { rows: 'values', daysOf: datedValues },
} satisfies Record<string, { rows: string; daysOf: (stored: Stored) => readonly Dated[] }>

/**
 * When a day begins in Madrid: leaves a note for every record that shows a fee or a shared value
 * of which something begins or ends, so that the reconciler reads it again as of today. Called
 * again the same day it does nothing; after days off it catches up with all of them; done twice,
 * or killed in the middle, it leaves the same. Answers how many it noted.
 *
 * The first time of all nobody knows as of which day the log was written: all that has days is
 * looked at.
 */
export async function republishWhatChanges(
  payload: Payload,
  now: Date = new Date(),
): Promise<number> {
  const today = todayInMadrid(now)
  const last = await lastDay(payload)
  if (last !== null && last >= today) return 0
  const noted = new Map<string, RecordAddress>()
  for (const address of await recordsThatChange(payload, last, today)) {
    for (const shower of await recordsShowing(payload, address)) {
      noted.set(addressKey(shower), shower)
    }
  }
  await noteRecords(payload, [...noted.values()])
  // Last, so that a crash on the way leaves the day to be done.
  await rememberDay(payload, today)
  return noted.size
}

async function recordsThatChange(
  payload: Payload,
  last: Day | null,
  today: Day,
): Promise<readonly RecordAddress[]> {
  const found: RecordAddress[] = []
  for (const [slug, { rows, daysOf }] of Object.entries(datedData)) {
    const collection = slug as keyof typeof datedData
    const { docs } = await payload.find({
      collection,
      depth: 0,
      locale: 'all',
      pagination: false,
      overrideAccess: true,
      select: { [rows]: true },
    })
    for (const doc of docs) {
      const dated = daysOf(doc as unknown as Stored)
      const changes =
        last === null ? daysOfChange(dated).length > 0 : changesBetween(dated, last, today)
      if (changes) found.push({ collection, id: String(doc.id) })
    }
  }
  return found
}

async function lastDay(payload: Payload): Promise<Day | null> {
  const found = await payload.db.findOne<{ id: string; cursor?: string | null }>({
    collection: 'heartbeats',
    where: { job: { equals: republishJob } },
    select: { cursor: true },
  })
  return found?.cursor ?? null
}

async function rememberDay(payload: Payload, day: Day): Promise<void> {
  await payload.db.upsert({
    collection: 'heartbeats',
    where: { job: { equals: republishJob } },
    data: { job: republishJob, cursor: day },
  })
}
