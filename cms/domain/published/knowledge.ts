import type { ChannelCode, LevelCode, PhaseCode } from '../vocabularies/attention.ts'
import type { Confidence, KnowledgeAudience, ProtocolKind } from '../vocabularies/editorial.ts'
import type {
  Instant,
  LastChange,
  PublishedRecord,
  Reference,
  Rich,
  Text,
  Translations,
} from './published.ts'

/** What an agent does and says, step by step. Never public. */
export interface PublishedProtocol extends PublishedRecord {
  readonly title: Text
  readonly kind: ProtocolKind
  readonly department: Reference | null
  readonly symptoms: readonly Text[]
  readonly appliesTo: {
    readonly procedures: readonly Reference[]
    readonly families: readonly Reference[]
    readonly channels: readonly ChannelCode[]
    readonly levels: readonly LevelCode[]
    readonly phases: readonly PhaseCode[]
  }
  readonly steps: readonly ProtocolStep[]
  readonly limits: Rich
  readonly handoff: Text
  readonly confidence: Confidence
  readonly lastChange: LastChange
  readonly verifiedAt: Instant | null
  readonly translations: Translations
}

export interface ProtocolStep {
  readonly action: Text
  readonly sayLiterally: Text
  /** Number of the step to go to when the answer is no; null: the next one. */
  readonly ifNoGoTo: number | null
  readonly system: string | null
  readonly minutes: number | null
}

export interface PublishedFaq extends PublishedRecord {
  readonly question: Text
  readonly shortAnswer: Text
  readonly answer: Rich
  readonly procedures: readonly Reference[]
  readonly department: Reference | null
  readonly topics: readonly Reference[]
  readonly audience: KnowledgeAudience
  readonly channels: readonly ChannelCode[]
  readonly confidence: Confidence
  readonly lastChange: LastChange
  readonly verifiedAt: Instant | null
  readonly translations: Translations
}
