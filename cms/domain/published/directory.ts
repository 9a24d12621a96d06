import type { Availability, LevelCode } from '../vocabularies/attention.ts'
import type { LifeEventAudience, ServicePointKind } from '../vocabularies/editorial.ts'
import type { Day, PublishedRecord, Reference, Text } from './published.ts'

export interface PublishedDepartment extends PublishedRecord {
  readonly dir3: string | null
  readonly name: Text
  readonly parent: Reference | null
  /** For staff only. */
  readonly internal: { readonly email: string | null; readonly phone: string | null }
}

export interface PublishedServicePoint extends PublishedRecord {
  readonly kind: ServicePointKind
  readonly name: Text
  readonly address: string | null
  readonly location: { readonly latitude: number; readonly longitude: number } | null
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly levels: readonly LevelCode[]
  readonly openingHours: readonly OpeningHours[]
  readonly accessibility: Text
  readonly availability: { readonly status: Availability; readonly reason: Text }
}

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

export interface OpeningHours {
  readonly days: readonly Weekday[]
  /** Local time, `HH:MM`. */
  readonly opens: string
  readonly closes: string
  readonly validFrom: Day | null
  readonly validUntil: Day | null
  readonly note: Text
}

/** A term of a taxonomy: a topic, a life event or a family. */
export interface PublishedTerm extends PublishedRecord {
  readonly name: Text
  readonly description: Text
  readonly icon: string | null
  readonly parent: Reference | null
  /** Only life events have one. */
  readonly audience: LifeEventAudience | null
  readonly siaCode: string | null
  readonly synonyms: readonly Text[]
}
