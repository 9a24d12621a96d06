import type {
  Appeal,
  DataProtection,
  SheetChannel,
  SheetEvidence,
  SheetFee,
  SheetStep,
  SilenceEffect,
} from '../domain/published/procedure.ts'
import { legalReference, optional, reference, rich, text } from './parts.ts'

/** A document to bring, without what the counter checks of it. */
export type PublicEvidence = Omit<SheetEvidence, 'frontOfficeCheck'>

export const publicEvidence = (evidence: SheetEvidence): PublicEvidence => ({
  code: evidence.code,
  name: text(evidence.name),
  description: text(evidence.description),
  obligation: evidence.obligation,
  condition: text(evidence.condition),
  presentation: evidence.presentation,
  obtainedBy: evidence.obtainedBy,
  howToObtain: text(evidence.howToObtain),
  note: text(evidence.note),
})

export const agentEvidence = (evidence: SheetEvidence): SheetEvidence => ({
  ...publicEvidence(evidence),
  frontOfficeCheck: evidence.frontOfficeCheck,
})

export const sheetChannel = (channel: SheetChannel): SheetChannel => ({
  channel: channel.channel,
  actions: channel.actions,
  levels: channel.levels,
  instructions: rich(channel.instructions),
  url: channel.url,
  servicePoints: channel.servicePoints.map(reference),
  appointment: optional(channel.appointment, ({ need, url }) => ({ need, url })),
  availability: {
    status: channel.availability.status,
    from: channel.availability.from,
    until: channel.availability.until,
    reason: text(channel.availability.reason),
  },
  overrides: {
    evidence: channel.overrides.evidence.map(reference),
    fees: channel.overrides.fees.map(reference),
    deadline: text(channel.overrides.deadline),
    identification: text(channel.overrides.identification),
    whoCanApply: text(channel.overrides.whoCanApply),
  },
})

export const sheetFee = (fee: SheetFee): SheetFee => ({
  code: fee.code,
  name: text(fee.name),
  kind: fee.kind,
  brackets: fee.brackets.map((bracket) => ({
    condition: text(bracket.condition),
    amount: bracket.amount,
    percent: bracket.percent,
    unit: text(bracket.unit),
    validFrom: bracket.validFrom,
    validUntil: bracket.validUntil,
  })),
  exemptions: text(fee.exemptions),
  ordinance: optional(fee.ordinance, legalReference),
})

export const sheetStep = (step: SheetStep): SheetStep => ({
  phase: step.phase,
  actor: step.actor,
  title: text(step.title),
  text: text(step.text),
  term: text(step.term),
})

export const appeal = (one: Appeal): Appeal => ({
  kind: one.kind,
  body: text(one.body),
  term: optional(one.term, ({ value, unit }) => ({ value, unit })),
})

export const silence = (effect: SilenceEffect): SilenceEffect => ({
  onRequest: effect.onRequest,
  exOfficio: effect.exOfficio,
  legalResource: optional(effect.legalResource, legalReference),
})

export const dataProtection = (notice: DataProtection): DataProtection => ({
  activity: text(notice.activity),
  purpose: text(notice.purpose),
  legalBasis: text(notice.legalBasis),
  recipients: text(notice.recipients),
  retention: text(notice.retention),
  url: notice.url,
})
