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
 * from the day the demo is loaded. A record without `state` is published.
 */
export type DemoRecord = DemoFields

export interface DemoCollection {
  readonly collection: CollectionSlug
  /** The field by which people know a record: its code, unless it says another. */
  readonly key: 'code' | 'email' | 'name'
  readonly records: readonly DemoRecord[]
}
