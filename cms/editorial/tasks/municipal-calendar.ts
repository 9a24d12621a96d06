import type { Payload, PayloadRequest } from 'payload'
import { holidaysAround } from '../../domain/holidays.ts'
import type { Day } from '../../domain/published/published.ts'
import { day } from '../published/read.ts'

/** The days off around a day: of Spain, of Catalonia and of the town. */
export async function municipalCalendar(
  payload: Payload,
  around: Day,
  req?: PayloadRequest,
): Promise<ReadonlySet<Day>> {
  const { docs } = await payload.find({
    collection: 'holidays',
    where: { active: { not_equals: false } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { day: true },
    ...(req ? { req } : {}),
  })
  return holidaysAround(
    around,
    docs.flatMap((one) => day(one.day) ?? []),
  )
}
