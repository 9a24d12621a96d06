import { setTimeout as sleep } from 'node:timers/promises'
import { NotFound, type Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { startOfDay, todayInMadrid } from '../../domain/calendar.ts'
import { isBlocking } from '../../domain/gates/gates.ts'
import type { Day } from '../../domain/published/published.ts'
import type { LastTime } from '../clock/job.ts'
import { scoreOf } from './keep-score.ts'

/** After each sheet as long as it took, or this: whoever works meanwhile hardly notices. */
const mostRestMs = 60

interface Live {
  readonly department: string
  readonly isOverdue: boolean
}

interface Tally {
  published: number
  scores: number[]
  unpublishable: number
  overdue: number
}

/**
 * Judges every sheet that is not retired, keeps its score, and writes how the published ones of each
 * department are today. Run again on a day, it writes that day again.
 */
export async function measureQuality(
  payload: Payload,
  now: Date,
  { signal }: Partial<LastTime> = {},
): Promise<void> {
  const today = todayInMadrid(now)
  const live = await liveSheets(payload, today)
  const tallies = new Map<string, Tally>()
  for (const sheet of await sheets(payload)) {
    signal?.throwIfAborted()
    const began = performance.now()
    const verdict = await scoreOf(payload, sheet).catch(goneMeanwhile)
    await sleep(Math.min(performance.now() - began, mostRestMs))
    const shown = live.get(sheet.id)
    if (!shown) continue
    const tally = tallies.get(shown.department) ?? empty()
    tallies.set(shown.department, tally)
    tally.published += 1
    if (shown.isOverdue) tally.overdue += 1
    if (!verdict) continue
    tally.scores.push(verdict.score)
    if (verdict.gates.some(isBlocking)) tally.unpublishable += 1
  }
  for (const [department, tally] of tallies) {
    await writeMeasure(payload, department, tally, today, now)
  }
}

const empty = (): Tally => ({ published: 0, scores: [], unpublishable: 0, overdue: 0 })

function goneMeanwhile(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}

const every = { depth: 0, pagination: false, overrideAccess: true } as const

async function sheets(payload: Payload) {
  const { docs } = await payload.find({
    ...every,
    collection: 'procedures',
    draft: true,
    where: { state: { not_equals: 'retired' } },
    select: { code: true },
  })
  return docs.map(({ id, code }) => ({ id, code }))
}

async function liveSheets(payload: Payload, today: Day): Promise<ReadonlyMap<string, Live>> {
  const { docs } = await payload.find({
    ...every,
    collection: 'procedures',
    where: { and: [{ _status: { equals: 'published' } }, { department: { exists: true } }] },
    select: { department: true, reviewOn: true },
  })
  const before = startOfDay(today).toISOString()
  return new Map(
    docs.flatMap(({ id, department, reviewOn }) => {
      if (!department) return []
      const isOverdue = Boolean(reviewOn && reviewOn < before)
      return [[id, { department: idOf(department), isOverdue }]]
    }),
  )
}

async function writeMeasure(
  payload: Payload,
  department: string,
  { published, scores, unpublishable, overdue }: Tally,
  measuredOn: Day,
  now: Date,
): Promise<void> {
  // Of nothing there is no average.
  if (scores.length === 0) return
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const key = `${measuredOn} ${department}`
  const where = { key: { equals: key } }
  const at = now.toISOString()
  const average = Math.round(mean * 10) / 10
  const data = { key, measuredOn, department, average, published, unpublishable, overdue }
  const known = await payload.db.findOne({ collection: 'quality-measures', where })
  const row = { ...data, updatedAt: at }
  if (known) {
    await payload.db.updateOne({
      collection: 'quality-measures',
      where,
      data: row,
      returning: false,
    })
    return
  }
  await payload.db.create({
    collection: 'quality-measures',
    data: { ...row, createdAt: at },
    returning: false,
  })
}
