import type { Localized } from '../locale.ts'
import type { RenderedText } from '../rich-text.ts'
import type { Significance } from '../vocabularies/editorial.ts'
import type { LegalRank } from '../vocabularies/evidence.ts'

/*
 * A published record is what is true of one record at one revision, in every language, with its
 * relations already followed. Channels are projected from it and from nothing else.
 */

export type Text = Localized<string>
export type Rich = Localized<RenderedText>

/** ISO 8601 instant, or day where the name ends in `On`. */
export type Instant = string
export type Day = string

/** Another record, named well enough to show a link to it. */
export interface Reference {
  readonly code: string
  readonly name: Text
}

export interface LegalReference extends Reference {
  readonly rank: LegalRank
  readonly number: string | null
  readonly publishedOn: Day | null
  readonly url: string | null
  readonly inForce: boolean
  readonly article: string | null
}

/** How a translation stands against its source (model, `traduccions`). */
export type Translations = Localized<'original' | 'translated' | 'outdated' | 'missing'>

/** What the change that is live was said to be; null where nobody said it. For staff. */
export interface LastChange {
  readonly significance: Significance | null
  /** What changed, as its editor told it to those who review and attend. */
  readonly note: string | null
}

/** Present on every published record. */
export interface PublishedRecord {
  readonly code: string
  readonly updatedAt: Instant
}
