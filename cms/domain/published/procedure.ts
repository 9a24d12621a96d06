import type { ChannelCode, LevelCode, PhaseCode, VideoKind } from '../vocabularies/attention.ts'
import type { PublicationChannel } from '../vocabularies/editorial.ts'
import type { PaymentMeans, PaymentMoment } from '../vocabularies/evidence.ts'
import type {
  SheetChannel,
  Identification,
  SheetEvidence,
  ApplicationWindow,
  ResolutionTerm,
  SilenceEffect,
  Appeal,
  SheetFee,
  SheetStep,
  DataProtection,
} from './sheet-parts.ts'
import type * as V from '../vocabularies/procedure.ts'
import type {
  Day,
  Instant,
  LastChange,
  LegalReference,
  PublishedRecord,
  Reference,
  Rich,
  Text,
  Translations,
} from './published.ts'

/** One procedure sheet as published: what everybody may read, and under `agent` what only staff may. */
export interface PublishedProcedure extends PublishedRecord, PublicSheet {
  /** Sheets for staff and other administrations only; they have no public document. */
  readonly internal: boolean
  readonly publishTo: readonly PublicationChannel[]
  readonly lastChange: LastChange
  readonly agent: AgentLayer
}

export interface PublicSheet {
  readonly slug: Text
  readonly title: Text
  readonly officialName: Text
  readonly alternativeNames: readonly Text[]
  readonly summary: Text
  readonly description: Rich
  readonly kind: V.ProcedureKind
  readonly regime: V.Regime
  readonly siaCode: string | null
  readonly family: Reference | null
  readonly topics: readonly Reference[]
  readonly lifeEvents: readonly Reference[]
  readonly related: readonly { readonly relation: V.Relation; readonly procedure: Reference }[]

  readonly department: Reference
  readonly competentAuthority: Reference
  readonly processingUnit: Reference | null
  readonly resolvingBody: Text
  readonly competence: V.Competence
  readonly externalManager: { readonly name: Text; readonly url: string | null } | null
  readonly contactPoints: readonly Reference[]

  readonly audiences: readonly V.AudienceCode[]
  readonly whoCanApply: Rich
  readonly requirements: readonly { readonly text: Text; readonly verifiedBy: string | null }[]
  readonly representation: V.Representation | null
  readonly assistedFiling: boolean
  readonly electronicOnlyFor: readonly V.ElectronicOnly[]
  readonly spatialCoverage: Text

  readonly channels: readonly SheetChannel[]
  readonly formSlug: string | null
  readonly genericForm: boolean
  readonly identification: Identification | null
  readonly video: { readonly kind: VideoKind; readonly identification: Text } | null
  readonly digitalMaturity: V.DigitalMaturity

  readonly noEvidenceNeeded: boolean
  readonly evidence: readonly SheetEvidence[]
  /** What the person need not bring, because the administration gets it (computed). */
  readonly evidenceNotNeeded: readonly SheetEvidence[]

  readonly periodicity: V.Periodicity
  readonly windows: readonly ApplicationWindow[]
  readonly applicationDeadline: Text
  readonly initiation: readonly V.Initiation[]
  readonly resolutionTerm: ResolutionTerm | null
  readonly averageTime: { readonly value: number; readonly unit: V.TermUnit } | null
  readonly silence: SilenceEffect
  readonly exhaustsAdministrativeRoute: boolean | null
  readonly appeals: readonly Appeal[]

  readonly feeRequired: boolean
  readonly fees: readonly SheetFee[]
  readonly reductions: Rich
  readonly payment: {
    readonly moment: PaymentMoment | null
    readonly means: readonly PaymentMeans[]
  } | null

  readonly outputs: readonly {
    readonly name: Text
    readonly kind: V.OutputKind
    readonly validity: Text
  }[]
  readonly tracking: { readonly url: string | null }
  readonly notification: V.NotificationKind | null
  readonly steps: readonly SheetStep[]

  readonly legalResources: readonly LegalReference[]
  readonly dataProtection: DataProtection | null
  readonly otherInformation: Rich

  readonly screenText: Text
  readonly chatText: Text
  readonly chatbotExcluded: boolean
  readonly attentionMinutes: number | null
  readonly queueCode: string | null

  readonly publishedAt: Instant
  readonly verifiedAt: Instant | null
  readonly reviewOn: Day | null
  readonly translations: Translations
}

/** What only attention staff may read. */
export interface AgentLayer {
  readonly attention: readonly AttentionCell[]
  readonly handoff: Handoff | null
  readonly spokenAnswer: Text
  readonly commonMistakes: readonly Text[]
  readonly diagnosticQuestions: readonly Text[]
  readonly internalContact: InternalContact | null
  readonly interlocutor: string | null
  readonly deputy: string | null
  readonly protocols: readonly Reference[]
  readonly videoScript: Reference | null
  readonly appointmentCode: string | null
  readonly remarks: readonly string[]
}

/** One cell of the attention matrix: who does what, in which phase, through which channel. */
export interface AttentionCell {
  readonly phase: PhaseCode
  /** Null: the same in every channel. */
  readonly channel: ChannelCode | null
  readonly level: LevelCode
  readonly supportLevel: LevelCode | null
  readonly does: Text
  readonly doesNot: Text
  readonly targetMinutes: number | null
  readonly protocol: Reference | null
  readonly slaClause: string | null
}

export interface Handoff {
  readonly when: Text
  readonly to: Reference | null
  readonly how: Text
  readonly dataToCollect: Text
  readonly committedAnswer: Text
}

export interface InternalContact {
  readonly name: string
  readonly extension: string | null
  readonly email: string | null
  readonly hours: Text
  readonly doNotHandOff: Text
}

export type {
  SheetChannel,
  Identification,
  SheetEvidence,
  ApplicationWindow,
  ResolutionTerm,
  SilenceEffect,
  Appeal,
  SheetFee,
  FeeBracket,
  SheetStep,
  DataProtection,
} from './sheet-parts.ts'
