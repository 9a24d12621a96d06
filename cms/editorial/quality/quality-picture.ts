import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../access/actor.ts'
import { addDays, todayInMadrid } from '../../domain/calendar.ts'
import type { Day } from '../../domain/published/published.ts'
import type { QualityMeasure } from '../../generated/payload-types.ts'
import { namesOf } from '../desks/names.ts'

/** How the sheets are, and were: what the charts draw. */
export interface QualityPicture {
  /** Of the published sheets, on the last day that was measured; of 100. */
  readonly average: number
  /** The first day of all. */
  readonly since: Day
  /** All sheets but the retired, drafts too, ten points a bar: 0–9, 10–19… 90–100. */
  readonly histogram: readonly number[]
  /** As they were on the last day, the best last: one looks at what needs it. */
  readonly departments: readonly DepartmentQuality[]
  /** Of the last 90 days, those that were measured. */
  readonly days: readonly { readonly day: Day; readonly average: number }[]
}

export interface DepartmentQuality {
  readonly id: string
  readonly name: string
  readonly average: number
  readonly published: number
  readonly unpublishable: number
  readonly overdue: number
}

const daysDrawn = 90

/**
 * The quality of the sheets of some departments, or of all that the person may see; null while
 * nothing was measured.
 */
export async function qualityPicture(
  req: PayloadRequest,
  departments: readonly string[] | null,
): Promise<QualityPicture | null> {
  const own: Where = departments ? { department: { in: [...departments] } } : {}
  const from = addDays(todayInMadrid(), -daysDrawn)
  const measures = await measured(req, { and: [own, { measuredOn: { greater_than: from } }] })
  const last = measures.at(-1)?.measuredOn
  if (!last) return null
  const today = measures.filter(({ measuredOn }) => measuredOn === last)
  const names = await namesOf(
    req,
    'departments',
    today.map(({ department }) => department),
  )
  const days = [...new Set(measures.map(({ measuredOn }) => measuredOn))]
  return {
    average: Math.round(averageOf(today)),
    since: (await firstDay(req, own)) ?? last,
    histogram: await histogramOf(req, own),
    departments: today
      .map((one) => ({
        id: idOf(one.department),
        name: names.get(idOf(one.department)) ?? '',
        average: Math.round(one.average),
        published: one.published,
        unpublishable: one.unpublishable,
        overdue: one.overdue,
      }))
      .toSorted((a, b) => a.average - b.average || a.name.localeCompare(b.name, 'ca')),
    days: days.map((day) => ({
      day,
      average: averageOf(measures.filter(({ measuredOn }) => measuredOn === day)),
    })),
  }
}

/** A department counts as often as it has sheets. */
function averageOf(measures: readonly QualityMeasure[]): number {
  const sheets = measures.reduce((sum, { published }) => sum + published, 0)
  const points = measures.reduce((sum, { published, average }) => sum + published * average, 0)
  return sheets === 0 ? 0 : Math.round((10 * points) / sheets) / 10
}

async function measured(req: PayloadRequest, where: Where): Promise<readonly QualityMeasure[]> {
  const { docs } = await req.payload.find({
    collection: 'quality-measures',
    where,
    sort: 'measuredOn',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

async function firstDay(req: PayloadRequest, where: Where): Promise<Day | null> {
  const { docs } = await req.payload.find({
    collection: 'quality-measures',
    where,
    sort: 'measuredOn',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    select: { measuredOn: true },
    req,
  })
  return docs[0]?.measuredOn ?? null
}

async function histogramOf(req: PayloadRequest, own: Where): Promise<readonly number[]> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    draft: true,
    where: { and: [own, { state: { not_equals: 'retired' } }, { score: { exists: true } }] },
    select: { score: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const bars = new Array<number>(10).fill(0)
  for (const { score } of docs) {
    const bar = Math.min(9, Math.floor((score ?? 0) / 10))
    bars[bar] = (bars[bar] ?? 0) + 1
  }
  return bars
}
