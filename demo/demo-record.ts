import type { CollectionSlug } from 'payload'
import type { Locale } from '../cms/domain/locale.ts'

/** One text in the languages it was written in: Catalan and Spanish always, English where it helps. */
export type DemoText = Readonly<Partial<Record<Locale, string>>>

export type DemoValue =
  string | number | boolean | DemoText | readonly string[] | readonly DemoFields[] | DemoFields

export interface DemoFields {
  readonly [field: string]: DemoValue | undefined
}

/**
 * One record of the demo town hall, with the field names of its collection.
 *
 * A text with a language is `{ ca, es }`, rich text the same with Markdown inside. A relation is the
 * code of the other record (a person: their e-mail). A day is `2026-01-31`, or `+90d`: so many days
 * from the day the demo is loaded, or `+1y-01-01`: that day of so many years later. A record without
 * `state` is published; one that says its Spanish is missing is written in Catalan only.
 */
export type DemoRecord = DemoFields

export interface DemoCollection {
  readonly collection: CollectionSlug
  /** The field, or fields together, by which people know a record. */
  readonly key: string | readonly string[]
  readonly records: readonly DemoRecord[]
}

/** What a record is known by, written or stored: its code, or several fields together. */
export const keyOf = (
  record: Readonly<Record<string, unknown>>,
  key: DemoCollection['key'],
): string =>
  [key]
    .flat()
    .map((field) => dayOf(String(record[field] ?? '')))
    .join(' ')

/** A stored day carries an hour. */
const dayOf = (value: string): string =>
  /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value
