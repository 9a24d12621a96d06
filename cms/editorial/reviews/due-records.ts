import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { addDays, startOfDay } from '../../domain/calendar.ts'
import type { Localized } from '../../domain/locale.ts'
import type { Day } from '../../domain/published/published.ts'
import { reviewedKinds, type ReviewedKind } from '../../domain/reviews.ts'
import { day, isStored, text } from '../published/read.ts'

/** A published record whose review is near or past. */
export interface DueRecord {
  readonly collection: ReviewedKind
  readonly id: string
  readonly title: Localized<string>
  readonly department: string | null
  readonly interlocutor: string | null
  readonly deputy: string | null
  readonly reviewOn: Day
}

/** Published records to be reviewed within so many days, or that should have been. */
export async function dueRecords(
  payload: Payload,
  today: Day,
  within: number,
): Promise<readonly DueRecord[]> {
  const found = await Promise.all(
    reviewedKinds.map((collection) => dueIn(payload, collection, addDays(today, within + 1))),
  )
  return found.flat()
}

async function dueIn(
  payload: Payload,
  collection: ReviewedKind,
  before: Day,
): Promise<readonly DueRecord[]> {
  const titleField = payload.collections[collection].config.admin.useAsTitle ?? 'code'
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { reviewOn: { less_than: startOfDay(before).toISOString() } },
      ],
    },
    depth: 0,
    pagination: false,
    locale: 'all',
    overrideAccess: true,
    select: {
      code: true,
      [titleField]: true,
      department: true,
      interlocutor: true,
      deputy: true,
      reviewOn: true,
    },
  })
  return docs.flatMap((doc: unknown) => {
    if (!isStored(doc)) return []
    const reviewOn = day(doc.reviewOn)
    if (!reviewOn) return []
    const title = text(doc[titleField])
    const relation = (value: unknown) => (value ? idOf(value) : null)
    return [
      {
        collection,
        id: String(doc.id),
        title: title.ca ? title : { ...title, ca: String(doc.code) },
        department: relation(doc.department),
        interlocutor: relation(doc.interlocutor),
        deputy: relation(doc.deputy),
        reviewOn,
      },
    ]
  })
}
