import type { AgentProcedureDocument } from '../../../channels/agent-procedure.ts'
import { localeInfo, localised } from '../../../channels/localised.ts'
import type { PublicProcedureDocument } from '../../../channels/public-procedure.ts'
import { toWhatToBring } from '../../../channels/what-to-bring.ts'
import { locales } from '../../../domain/locale.ts'
import { videoKinds } from '../../../domain/vocabularies/attention.ts'
import { paymentMeans } from '../../../domain/vocabularies/evidence.ts'
import { identificationMeans } from '../../../domain/vocabularies/identification.ts'
import {
  outputKinds,
  procedureKinds,
  regimes,
  relations,
} from '../../../domain/vocabularies/procedure.ts'
import { enumName, enumNameOrNull, enumNames } from '../enum-name.ts'
import { viewOf, type Reader } from '../reader.ts'
import { agentView } from './agent-layer.ts'
import {
  appealView,
  channelView,
  differencesView,
  evidenceView,
  feeView,
  legalView,
  silenceView,
  stepView,
  termView,
} from './sheet-parts.ts'

export type ProcedureDocument = PublicProcedureDocument | AgentProcedureDocument

export type ProcedureView = ReturnType<typeof procedureView>

/** A procedure in one language; `document` and `locale` are for the fields that need more. */
export const procedureView = viewOf((sheet: ProcedureDocument, read: Reader) => ({
  __typename: 'Procedure' as const,
  document: sheet,
  locale: read.locale,

  code: sheet.code,
  slug: read.text(sheet.slug),
  title: read.text(sheet.title),
  officialName: read.text(sheet.officialName),
  alternativeNames: read.texts(sheet.alternativeNames),
  summary: read.text(sheet.summary),
  description: sheet.description,
  kind: enumName(sheet.kind),
  kindLabel: read.label(procedureKinds, sheet.kind),
  regime: enumName(sheet.regime),
  regimeLabel: read.label(regimes, sheet.regime),
  siaCode: sheet.siaCode,
  family: sheet.family && read.reference(sheet.family),
  topics: sheet.topics.map(read.reference),
  lifeEvents: sheet.lifeEvents.map(read.reference),
  related: sheet.related.map(({ relation, procedure }) => ({
    relation: enumName(relation),
    relationLabel: read.label(relations, relation),
    procedure: read.reference(procedure),
  })),

  department: read.reference(sheet.department),
  competentAuthority: read.reference(sheet.competentAuthority),
  processingUnit: sheet.processingUnit && read.reference(sheet.processingUnit),
  resolvingBody: read.text(sheet.resolvingBody),
  competence: enumName(sheet.competence),
  externalManager: sheet.externalManager && {
    name: read.text(sheet.externalManager.name),
    url: sheet.externalManager.url,
  },

  audiences: enumNames(sheet.audiences),
  whoCanApply: sheet.whoCanApply,
  requirements: sheet.requirements.map(({ text, verifiedBy }) => ({
    text: read.text(text),
    verifiedBy,
  })),
  representation: enumNameOrNull(sheet.representation),
  assistedFiling: sheet.assistedFiling,
  electronicOnlyFor: enumNames(sheet.electronicOnlyFor),
  spatialCoverage: read.text(sheet.spatialCoverage),

  channels: sheet.channels.map((channel) => channelView(channel, read)),
  channelDifferences: differencesView(sheet, read),
  genericForm: sheet.genericForm,
  identification: sheet.identification && {
    required: sheet.identification.required,
    minimumLevel: enumNameOrNull(sheet.identification.minimumLevel),
    mechanisms: enumNames(sheet.identification.mechanisms),
    mechanismLabels: sheet.identification.mechanisms.map((means) =>
      read.label(identificationMeans, means),
    ),
    signature: enumNameOrNull(sheet.identification.signature),
  },
  video: sheet.video && {
    kind: enumName(sheet.video.kind),
    kindLabel: read.label(videoKinds, sheet.video.kind),
    identification: read.text(sheet.video.identification),
  },
  digitalMaturity: enumName(sheet.digitalMaturity),

  noEvidenceNeeded: sheet.noEvidenceNeeded,
  evidence: sheet.evidence.map((evidence) => evidenceView(evidence, read)),
  evidenceNotNeeded: sheet.evidenceNotNeeded.map((evidence) => evidenceView(evidence, read)),
  whatToBring: toWhatToBring(sheet, read.locale),

  periodicity: enumName(sheet.periodicity),
  windows: sheet.windows,
  applicationDeadline: read.text(sheet.applicationDeadline),
  initiation: enumNames(sheet.initiation),
  resolutionTerm: sheet.resolutionTerm && termView(sheet.resolutionTerm, read),
  averageTime: sheet.averageTime && termView(sheet.averageTime, read),
  silence: silenceView(sheet.silence, read),
  exhaustsAdministrativeRoute: sheet.exhaustsAdministrativeRoute,
  appeals: sheet.appeals.map((appeal) => appealView(appeal, read)),

  feeRequired: sheet.feeRequired,
  fees: sheet.fees.map((fee) => feeView(fee, read)),
  reductions: sheet.reductions,
  payment: sheet.payment && {
    moment: enumNameOrNull(sheet.payment.moment),
    means: enumNames(sheet.payment.means),
    meansLabels: sheet.payment.means.map((means) => read.label(paymentMeans, means)),
  },

  outputs: sheet.outputs.map((output) => ({
    name: read.text(output.name),
    kind: enumName(output.kind),
    kindLabel: read.label(outputKinds, output.kind),
    validity: read.text(output.validity),
  })),
  trackingUrl: sheet.tracking.url,
  notification: enumNameOrNull(sheet.notification),
  steps: sheet.steps.map((step) => stepView(step, read)),

  legalResources: sheet.legalResources.map((norm) => legalView(norm, read)),
  dataProtection: sheet.dataProtection && {
    activity: read.text(sheet.dataProtection.activity),
    purpose: read.text(sheet.dataProtection.purpose),
    legalBasis: read.text(sheet.dataProtection.legalBasis),
    recipients: read.text(sheet.dataProtection.recipients),
    retention: read.text(sheet.dataProtection.retention),
    url: sheet.dataProtection.url,
  },
  otherInformation: sheet.otherInformation,

  screenText: read.text(sheet.screenText),
  chatText: read.text(sheet.chatText),
  attentionMinutes: sheet.attentionMinutes,
  queueCode: sheet.queueCode,

  publishedAt: sheet.publishedAt,
  updatedAt: sheet.updatedAt,
  verifiedAt: sheet.verifiedAt,
  reviewOn: sheet.reviewOn,
  localeInfo: localeInfo(sheet.title, read.locale, sheet.translations),
  alternates: locales.flatMap((locale) => {
    const { value, served, state } = localised(sheet.title, locale, sheet.translations)
    const slug = sheet.slug[locale] ?? null
    return value && served === locale ? [{ locale, slug, title: value, state }] : []
  }),

  ...('agent' in sheet ? agentView(sheet, read) : null),
}))
