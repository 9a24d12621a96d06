import type {
  PublishedDepartment,
  PublishedServicePoint,
  PublishedTerm,
} from '../../domain/published/directory.ts'
import { availabilities, levels } from '../../domain/vocabularies/attention.ts'
import { weekdayWords } from '../../domain/vocabularies/calendar.ts'
import { lifeEventAudiences, servicePointKinds } from '../../domain/vocabularies/editorial.ts'
import * as read from './read.ts'

export const toPublishedDepartment = (stored: read.Stored): PublishedDepartment => ({
  code: read.codeOf(stored),
  updatedAt: read.updatedAt(stored),
  dir3: read.plain(stored.dir3),
  name: read.text(stored.name),
  parent: read.reference(stored.parent),
  internal: { email: read.plain(stored.email), phone: read.plain(stored.phone) },
})

export function toPublishedServicePoint(stored: read.Stored): PublishedServicePoint {
  const location = read.fields(stored.location)
  const latitude = read.amount(location.latitude)
  const longitude = read.amount(location.longitude)
  const availability = read.fields(stored.availability)
  return {
    code: read.codeOf(stored),
    updatedAt: read.updatedAt(stored),
    kind: read.oneOf(servicePointKinds, stored.kind) ?? 'office',
    name: read.text(stored.name),
    address: read.plain(stored.address),
    location: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    phones: read.rows(stored.phones).flatMap((row) => read.plain(row.number) ?? []),
    emails: read.rows(stored.emails).flatMap((row) => read.plain(row.email) ?? []),
    levels: read.someOf(levels, stored.levels),
    openingHours: read.rows(stored.openingHours).flatMap((row) => {
      const opens = read.plain(row.opens)
      const closes = read.plain(row.closes)
      if (!opens || !closes) return []
      return [
        {
          days: read.someOf(weekdayWords, row.days),
          opens,
          closes,
          validFrom: read.day(row.validFrom),
          validUntil: read.day(row.validUntil),
          note: read.text(row.note),
        },
      ]
    }),
    accessibility: read.text(stored.accessibility),
    availability: {
      status: read.oneOf(availabilities, availability.status) ?? 'normal',
      reason: read.text(availability.reason),
    },
  }
}

/** A family, a topic or a life event. */
export const toPublishedTerm = (stored: read.Stored): PublishedTerm => ({
  code: read.codeOf(stored),
  updatedAt: read.updatedAt(stored),
  name: read.text(stored.name),
  description: read.text(stored.description),
  icon: read.plain(stored.icon),
  parent: read.reference(stored.parent),
  audience: read.oneOf(lifeEventAudiences, stored.audience),
  siaCode: read.plain(stored.siaCode),
  synonyms: read.texts(stored.synonyms, 'name'),
})
