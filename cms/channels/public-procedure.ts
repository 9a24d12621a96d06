import type { PublicSheet, PublishedProcedure } from '../domain/published/procedure.ts'
import type { Instant } from '../domain/published/published.ts'
import { legalReference, optional, reference, rich, text, translations } from './parts.ts'
import {
  appeal,
  dataProtection,
  publicEvidence,
  sheetChannel,
  sheetFee,
  sheetStep,
  silence,
  type PublicEvidence,
} from './sheet-parts.ts'

/** What everybody may read of one procedure. */
export type PublicProcedureDocument = Omit<
  PublicSheet,
  'evidence' | 'evidenceNotNeeded' | 'chatbotExcluded'
> & {
  readonly code: string
  readonly updatedAt: Instant
  readonly evidence: readonly PublicEvidence[]
  readonly evidenceNotNeeded: readonly PublicEvidence[]
  /** Whether the chatbot may answer from it. */
  readonly forChatbot: boolean
  /** Whether queue screens may show it. */
  readonly forScreens: boolean
}

/**
 * The sheet as everybody may read it; null when it is for staff only: internal, or published to
 * no channel but the console of agents.
 */
export function toPublicProcedure(sheet: PublishedProcedure): PublicProcedureDocument | null {
  const isPublic = !sheet.internal && sheet.publishTo.some((channel) => channel !== 'agent-console')
  return isPublic ? publicFields(sheet) : null
}

export const publicFields = (sheet: PublishedProcedure): PublicProcedureDocument => ({
  code: sheet.code,
  updatedAt: sheet.updatedAt,
  slug: text(sheet.slug),
  title: text(sheet.title),
  officialName: text(sheet.officialName),
  alternativeNames: sheet.alternativeNames.map(text),
  summary: text(sheet.summary),
  description: rich(sheet.description),
  kind: sheet.kind,
  regime: sheet.regime,
  siaCode: sheet.siaCode,
  family: optional(sheet.family, reference),
  topics: sheet.topics.map(reference),
  lifeEvents: sheet.lifeEvents.map(reference),
  related: sheet.related.map(({ relation, procedure }) => ({
    relation,
    procedure: reference(procedure),
  })),

  department: reference(sheet.department),
  competentAuthority: reference(sheet.competentAuthority),
  processingUnit: optional(sheet.processingUnit, reference),
  resolvingBody: text(sheet.resolvingBody),
  competence: sheet.competence,
  externalManager: optional(sheet.externalManager, ({ name, url }) => ({ name: text(name), url })),
  contactPoints: sheet.contactPoints.map(reference),

  audiences: sheet.audiences,
  whoCanApply: rich(sheet.whoCanApply),
  requirements: sheet.requirements.map((one) => ({
    text: text(one.text),
    verifiedBy: one.verifiedBy,
  })),
  representation: sheet.representation,
  assistedFiling: sheet.assistedFiling,
  electronicOnlyFor: sheet.electronicOnlyFor,
  spatialCoverage: text(sheet.spatialCoverage),

  channels: sheet.channels.map(sheetChannel),
  formSlug: sheet.formSlug,
  genericForm: sheet.genericForm,
  identification: optional(
    sheet.identification,
    ({ required, minimumLevel, mechanisms, signature }) => ({
      required,
      minimumLevel,
      mechanisms,
      signature,
    }),
  ),
  video: optional(sheet.video, ({ kind, identification }) => ({
    kind,
    identification: text(identification),
  })),
  digitalMaturity: sheet.digitalMaturity,

  noEvidenceNeeded: sheet.noEvidenceNeeded,
  evidence: sheet.evidence.map(publicEvidence),
  evidenceNotNeeded: sheet.evidenceNotNeeded.map(publicEvidence),

  periodicity: sheet.periodicity,
  windows: sheet.windows.map(({ from, until, call, url }) => ({ from, until, call, url })),
  applicationDeadline: text(sheet.applicationDeadline),
  initiation: sheet.initiation,
  resolutionTerm: optional(sheet.resolutionTerm, ({ value, unit, startsAt }) => ({
    value,
    unit,
    startsAt,
  })),
  averageTime: optional(sheet.averageTime, ({ value, unit }) => ({ value, unit })),
  silence: silence(sheet.silence),
  exhaustsAdministrativeRoute: sheet.exhaustsAdministrativeRoute,
  appeals: sheet.appeals.map(appeal),

  feeRequired: sheet.feeRequired,
  fees: sheet.fees.map(sheetFee),
  reductions: rich(sheet.reductions),
  payment: optional(sheet.payment, ({ moment, means }) => ({ moment, means })),

  outputs: sheet.outputs.map((output) => ({
    name: text(output.name),
    kind: output.kind,
    validity: text(output.validity),
  })),
  tracking: { url: sheet.tracking.url },
  notification: sheet.notification,
  steps: sheet.steps.map(sheetStep),

  legalResources: sheet.legalResources.map(legalReference),
  dataProtection: optional(sheet.dataProtection, dataProtection),
  otherInformation: rich(sheet.otherInformation),

  screenText: text(sheet.screenText),
  chatText: text(sheet.chatText),
  forChatbot: !sheet.chatbotExcluded && sheet.publishTo.includes('chatbot'),
  forScreens: sheet.publishTo.includes('screens'),
  attentionMinutes: sheet.attentionMinutes,
  queueCode: sheet.queueCode,

  publishedAt: sheet.publishedAt,
  verifiedAt: sheet.verifiedAt,
  reviewOn: sheet.reviewOn,
  translations: translations(sheet.translations),
})
