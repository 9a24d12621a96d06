import type { OpeningHours, PublishedServicePoint } from '../domain/published/directory.ts'
import { optional, text } from './parts.ts'

/** An office, counter or phone line; the same for everybody. */
export type ServicePointDocument = Pick<PublishedServicePoint, keyof PublishedServicePoint>

export const toServicePoint = (point: PublishedServicePoint): ServicePointDocument => ({
  code: point.code,
  updatedAt: point.updatedAt,
  kind: point.kind,
  name: text(point.name),
  address: point.address,
  location: optional(point.location, ({ latitude, longitude }) => ({ latitude, longitude })),
  phones: point.phones,
  emails: point.emails,
  levels: point.levels,
  openingHours: point.openingHours.map(openingHours),
  accessibility: text(point.accessibility),
  availability: {
    status: point.availability.status,
    reason: text(point.availability.reason),
  },
})

const openingHours = (hours: OpeningHours): OpeningHours => ({
  days: hours.days,
  opens: hours.opens,
  closes: hours.closes,
  validFrom: hours.validFrom,
  validUntil: hours.validUntil,
  note: text(hours.note),
})
