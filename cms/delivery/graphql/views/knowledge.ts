import type { AgentFaqDocument, PublicFaqDocument } from '../../../channels/faq.ts'
import type { FormDocument } from '../../../channels/form.ts'
import { inLocale, localeInfo } from '../../../channels/localised.ts'
import type { ProtocolDocument } from '../../../channels/protocol.ts'
import type { ScreenDocument } from '../../../channels/screen.ts'
import type { SlaDocument } from '../../../channels/sla.ts'
import { sourceLocale } from '../../../domain/locale.ts'
import type { SlaClause } from '../../../domain/published/service.ts'
import { quantityInWords } from '../../../domain/quantity.ts'
import {
  confidences,
  protocolKinds,
  slaClauseCategories,
  slaStates,
} from '../../../domain/vocabularies/editorial.ts'
import { enumName, enumNameOrNull, enumNames } from '../enum-name.ts'
import { viewOf, type Reader } from '../reader.ts'
import { lastChangeView } from './last-change.ts'

export type FaqDocument = PublicFaqDocument | AgentFaqDocument

export const faqView = viewOf((faq: FaqDocument, read: Reader) => ({
  __typename: 'Faq' as const,
  locale: read.locale,
  code: faq.code,
  question: read.text(faq.question),
  shortAnswer: read.text(faq.shortAnswer),
  answer: faq.answer,
  procedures: faq.procedures.map(read.reference),
  department: faq.department && read.reference(faq.department),
  topics: faq.topics.map(read.reference),
  channels: enumNames(faq.channels),
  audience: 'audience' in faq ? enumName(faq.audience) : 'public',
  confidence: 'confidence' in faq ? enumName(faq.confidence) : 'validated',
  lastChange: 'lastChange' in faq ? lastChangeView(faq.lastChange, read.locale) : null,
  updatedAt: faq.updatedAt,
  verifiedAt: faq.verifiedAt,
  localeInfo: localeInfo(faq.question, read.locale, faq.translations),
}))

export const formView = viewOf((form: FormDocument, read: Reader) => ({
  __typename: 'Form' as const,
  locale: read.locale,
  code: form.code,
  slug: form.slug,
  version: form.version,
  name: read.text(form.name),
  description: read.text(form.description),
  procedures: form.procedures.map(read.reference),
  schema: form.schema,
  uiSchema: form.uiSchema,
  messages: { ...form.translations[sourceLocale], ...inLocale(form.translations, read.locale) },
  updatedAt: form.updatedAt,
  localeInfo: localeInfo(form.name, read.locale),
}))

export const screenView = viewOf((screen: ScreenDocument, read: Reader) => ({
  document: screen,
  locale: read.locale,
  code: screen.code,
  name: read.text(screen.name),
  orientation: screen.orientation,
  secondsPerCard: screen.secondsPerCard,
  updatedAt: screen.updatedAt,
  localeInfo: localeInfo(screen.name, read.locale),
}))

export const protocolView = viewOf((protocol: ProtocolDocument, read: Reader) => ({
  __typename: 'Protocol' as const,
  locale: read.locale,
  code: protocol.code,
  title: read.text(protocol.title),
  kind: enumName(protocol.kind),
  kindLabel: read.label(protocolKinds, protocol.kind),
  department: protocol.department && read.reference(protocol.department),
  symptoms: read.texts(protocol.symptoms),
  procedures: protocol.appliesTo.procedures.map(read.reference),
  families: protocol.appliesTo.families.map(read.reference),
  channels: enumNames(protocol.appliesTo.channels),
  levels: protocol.appliesTo.levels,
  phases: protocol.appliesTo.phases,
  steps: protocol.steps.map((step, index) => ({
    number: index + 1,
    action: read.text(step.action),
    sayLiterally: read.text(step.sayLiterally),
    ifNoGoTo: step.ifNoGoTo,
    system: step.system,
    minutes: step.minutes,
  })),
  limits: protocol.limits,
  handoff: read.text(protocol.handoff),
  confidence: enumName(protocol.confidence),
  lastChange: lastChangeView(protocol.lastChange, read.locale),
  confidenceLabel: read.label(confidences, protocol.confidence),
  updatedAt: protocol.updatedAt,
  verifiedAt: protocol.verifiedAt,
  localeInfo: localeInfo(protocol.title, read.locale, protocol.translations),
}))

export const slaView = viewOf((sla: SlaDocument, read: Reader) => ({
  __typename: 'Sla' as const,
  code: sla.code,
  title: read.text(sla.title),
  department: read.reference(sla.department),
  state: enumName(sla.state),
  stateLabel: read.label(slaStates, sla.state),
  inForceFrom: sla.inForceFrom,
  inForceUntil: sla.inForceUntil,
  reviewOn: sla.reviewOn,
  clauses: sla.clauses.map((clause) => clauseView(clause, sla, read)),
  updatedAt: sla.updatedAt,
  localeInfo: localeInfo(sla.title, read.locale),
}))

export type SlaClauseView = ReturnType<typeof clauseView>

const clauseView = (clause: SlaClause, sla: SlaDocument, read: Reader) => ({
  code: clause.code,
  sla: sla.code,
  category: clause.category,
  categoryLabel: read.label(slaClauseCategories, clause.category),
  phase: clause.phase,
  level: clause.level,
  channel: enumNameOrNull(clause.channel),
  procedures: clause.procedures.map(read.reference),
  family: clause.family && read.reference(clause.family),
  action: read.text(clause.action),
  limit: clause.limit.value,
  unit: enumName(clause.limit.unit),
  limitLabel: quantityInWords(clause.limit.value, clause.limit.unit, read.locale),
  thresholdPercent: clause.thresholdPercent,
})
