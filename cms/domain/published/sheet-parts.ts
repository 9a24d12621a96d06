import type {
  AppointmentNeed,
  Availability,
  ChannelAction,
  ChannelCode,
  LevelCode,
  PhaseCode,
} from '../vocabularies/attention.ts'
import type {
  FeeKind,
  FrontOfficeCheck,
  Obligation,
  ObtainedBy,
  Presentation,
} from '../vocabularies/evidence.ts'
import type {
  AssuranceLevel,
  IdentificationMeans,
  Signature,
} from '../vocabularies/identification.ts'
import type * as V from '../vocabularies/procedure.ts'
import type { Day, LegalReference, Reference, Rich, Text } from './published.ts'

/* The parts of a published sheet. */

export interface SheetChannel {
  readonly channel: ChannelCode
  readonly actions: readonly ChannelAction[]
  readonly levels: readonly LevelCode[]
  readonly instructions: Rich
  readonly url: string | null
  readonly servicePoints: readonly Reference[]
  readonly appointment: { readonly need: AppointmentNeed; readonly url: string | null } | null
  readonly availability: {
    readonly status: Availability
    readonly from: Day | null
    readonly until: Day | null
    readonly reason: Text
  }
  /** What differs in this channel from the rest of the sheet; absent parts do not differ. */
  readonly overrides: {
    readonly evidence: readonly Reference[]
    readonly fees: readonly Reference[]
    readonly deadline: Text
    readonly identification: Text
    readonly whoCanApply: Text
  }
}

export interface Identification {
  readonly required: boolean
  readonly minimumLevel: AssuranceLevel | null
  readonly mechanisms: readonly IdentificationMeans[]
  readonly signature: Signature | null
}

export interface SheetEvidence extends Reference {
  readonly description: Text
  readonly obligation: Obligation
  readonly condition: Text
  readonly presentation: Presentation
  readonly obtainedBy: ObtainedBy
  readonly howToObtain: Text
  readonly note: Text
  /** For staff only: what the counter checks. */
  readonly frontOfficeCheck: FrontOfficeCheck | null
}

export interface ApplicationWindow {
  readonly from: Day
  readonly until: Day
  readonly call: string | null
  readonly url: string | null
}

export interface ResolutionTerm {
  readonly value: number
  readonly unit: V.TermUnit
  readonly startsAt: V.TermStart | null
}

export interface SilenceEffect {
  readonly onRequest: V.Silence | null
  readonly exOfficio: V.Silence | null
  readonly legalResource: LegalReference | null
}

export interface Appeal {
  readonly kind: V.AppealKind
  readonly body: Text
  readonly term: { readonly value: number; readonly unit: V.TermUnit } | null
}

export interface SheetFee extends Reference {
  readonly kind: FeeKind
  readonly brackets: readonly FeeBracket[]
  readonly exemptions: Text
  readonly ordinance: LegalReference | null
}

export interface FeeBracket {
  readonly condition: Text
  /** Euros; null where the fee is a rate. */
  readonly amount: number | null
  /** Rate in percent of what `unit` says; null where it is an amount. */
  readonly percent: number | null
  readonly unit: Text
  readonly validFrom: Day | null
  readonly validUntil: Day | null
}

export interface SheetStep {
  readonly phase: PhaseCode | null
  readonly actor: V.StepActor
  readonly title: Text
  readonly text: Text
  readonly term: Text
}

export interface DataProtection {
  readonly activity: Text
  readonly purpose: Text
  readonly legalBasis: Text
  readonly recipients: Text
  readonly retention: Text
  readonly url: string | null
}
