import type { Locale } from '../locale.ts'
import type { Finding } from '../plain-language/finding.ts'
import type { PublishedProcedure } from '../published/procedure.ts'
import type { Day, Text } from '../published/published.ts'
import type { AppointmentNeed, ChannelAction, ChannelCode } from '../vocabularies/attention.ts'
import type { ObtainedBy } from '../vocabularies/evidence.ts'

/**
 * All that the publish rules look at: the sheet as it would be published, and what only its editors
 * see. Rows of lists carry the path they have in the form, so that a rule can say where.
 */
export interface SheetUnderReview {
  readonly sheet: PublishedProcedure
  /** The day in Madrid on which it would be published. */
  readonly today: Day
  /** Code of the department in the common directory, without which SIA does not know it. */
  readonly dir3: string | null
  readonly interlocutor: Standing
  readonly deputy: Standing
  readonly channels: readonly ChannelRow[]
  readonly evidence: readonly EvidenceRow[]
  /** Form of the catalogue, chosen on the sheet. */
  readonly form: 'none' | 'draft' | 'published'
  /** When the average time was last looked at. */
  readonly averageTimeFrom: Day | null
  readonly texts: readonly SheetText[]
  /** What could be said more plainly in the public texts. */
  readonly findings: readonly Finding[]
  readonly links: readonly SheetLink[]
  readonly known: KnownToTheServer
}

/** What a verdict needs of the rest of the catalogue; all of it may be empty. */
export interface KnownToTheServer {
  /** Addresses that did not answer when they were last tried. */
  readonly deadLinks: ReadonlySet<string>
  /** Titles of the other sheets of the family. */
  readonly familyTitles: readonly Text[]
}

/** Whether somebody is named, and still works here. */
export type Standing = 'none' | 'inactive' | 'active'

export interface ChannelRow {
  readonly path: string
  readonly channel: ChannelCode
  readonly actions: readonly ChannelAction[]
  readonly url: string | null
  readonly appointment: AppointmentNeed | null
  readonly servicePoints: number
}

export interface EvidenceRow {
  readonly path: string
  readonly name: Text
  readonly obtainedBy: ObtainedBy
  readonly dataService: 'none' | 'not-authorised' | 'authorised'
}

/** One text somebody typed, without the shared values it shows. */
export interface SheetText {
  readonly path: string
  readonly locale: Locale
  readonly text: string
  readonly audience: 'public' | 'staff'
}

export interface SheetLink {
  readonly path: string
  readonly locale?: Locale
  readonly url: string
}
