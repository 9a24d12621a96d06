import type { ChannelCode, LevelCode, PhaseCode } from '../vocabularies/attention.ts'
import type { SlaClauseCategory, SlaState, SlaUnit } from '../vocabularies/editorial.ts'
import type { Localized } from '../locale.ts'
import type { Day, PublishedRecord, Reference, Text } from './published.ts'

/** An agreement between a department and citizen attention. For staff only. */
export interface PublishedSla extends PublishedRecord {
  readonly title: Text
  readonly department: Reference
  readonly state: SlaState
  readonly inForceFrom: Day | null
  readonly inForceUntil: Day | null
  readonly reviewOn: Day | null
  readonly clauses: readonly SlaClause[]
}

export interface SlaClause {
  readonly code: string
  readonly category: SlaClauseCategory
  readonly phase: PhaseCode | null
  readonly level: LevelCode | null
  readonly channel: ChannelCode | null
  readonly procedures: readonly Reference[]
  readonly family: Reference | null
  readonly action: Text
  readonly limit: { readonly value: number; readonly unit: SlaUnit }
  /** Share of cases that must meet the limit, in percent. */
  readonly thresholdPercent: number | null
}

/** An electronic form as published; the schemas are JSON, parsed. */
export interface PublishedForm extends PublishedRecord {
  readonly slug: string
  readonly version: number
  readonly name: Text
  readonly description: Text
  readonly procedures: readonly Reference[]
  readonly schema: Record<string, unknown>
  readonly uiSchema: Record<string, unknown>
  readonly translations: Localized<Record<string, string>>
}

/** A queue screen: where it hangs and what it rotates through. */
export interface PublishedScreen extends PublishedRecord {
  readonly name: Text
  readonly servicePoint: Reference | null
  readonly orientation: 'landscape' | 'portrait'
  readonly secondsPerCard: number
  readonly procedures: readonly Reference[]
  readonly messages: readonly {
    readonly text: Text
    readonly from: Day | null
    readonly until: Day | null
    readonly url: string | null
  }[]
}
