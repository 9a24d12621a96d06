import { channelDifferences } from '../../../channels/channel-differences.ts'
import type { PublicProcedureDocument } from '../../../channels/public-procedure.ts'
import type { PublicEvidence } from '../../../channels/sheet-parts.ts'
import type {
  Appeal,
  SheetChannel,
  SheetEvidence,
  SheetFee,
  SheetStep,
  SilenceEffect,
} from '../../../domain/published/procedure.ts'
import type { LegalReference } from '../../../domain/published/published.ts'
import { quantityInWords } from '../../../domain/quantity.ts'
import {
  appointmentNeeds,
  availabilities,
  channelAspects,
  channels,
  phases,
} from '../../../domain/vocabularies/attention.ts'
import {
  feeKinds,
  frontOfficeChecks,
  legalRanks,
  obligations,
  obtainedBys,
  presentations,
} from '../../../domain/vocabularies/evidence.ts'
import {
  appealKinds,
  silences,
  stepActors,
  type TermStart,
  type TermUnit,
} from '../../../domain/vocabularies/procedure.ts'
import { enumName, enumNameOrNull, enumNames } from '../enum-name.ts'
import type { Reader } from '../reader.ts'

export const differencesView = (sheet: PublicProcedureDocument, read: Reader) =>
  channelDifferences(sheet, read.locale).map(({ aspect, inChannels }) => ({
    aspect: enumName(aspect),
    aspectLabel: read.label(channelAspects, aspect),
    inChannels: inChannels.map(({ channel, differs, says }) => ({
      channel: enumName(channel),
      channelLabel: read.label(channels, channel),
      differs,
      says,
    })),
  }))

export const channelView = (channel: SheetChannel, read: Reader) => ({
  locale: read.locale,
  points: channel.servicePoints,
  channel: enumName(channel.channel),
  channelLabel: read.label(channels, channel.channel),
  actions: enumNames(channel.actions),
  levels: channel.levels,
  instructions: channel.instructions,
  url: channel.url,
  appointment: channel.appointment && {
    need: enumName(channel.appointment.need),
    needLabel: read.label(appointmentNeeds, channel.appointment.need),
    url: channel.appointment.url,
  },
  availability: {
    status: enumName(channel.availability.status),
    statusLabel: read.label(availabilities, channel.availability.status),
    from: channel.availability.from,
    until: channel.availability.until,
    reason: read.text(channel.availability.reason),
  },
  overrides: {
    evidence: channel.overrides.evidence.map(read.reference),
    fees: channel.overrides.fees.map(read.reference),
    deadline: read.text(channel.overrides.deadline),
    identification: read.text(channel.overrides.identification),
    whoCanApply: read.text(channel.overrides.whoCanApply),
  },
})

export function evidenceView(evidence: PublicEvidence | SheetEvidence, read: Reader) {
  const check = 'frontOfficeCheck' in evidence ? evidence.frontOfficeCheck : null
  return {
    code: evidence.code,
    name: read.text(evidence.name),
    description: read.text(evidence.description),
    obligation: enumName(evidence.obligation),
    obligationLabel: read.label(obligations, evidence.obligation),
    condition: read.text(evidence.condition),
    presentation: enumName(evidence.presentation),
    presentationLabel: read.label(presentations, evidence.presentation),
    obtainedBy: enumName(evidence.obtainedBy),
    obtainedByLabel: read.label(obtainedBys, evidence.obtainedBy),
    howToObtain: read.text(evidence.howToObtain),
    note: read.text(evidence.note),
    frontOfficeCheck: enumNameOrNull(check),
    frontOfficeCheckLabel: read.labelOrNull(frontOfficeChecks, check),
  }
}

export const feeView = (fee: SheetFee, read: Reader) => ({
  code: fee.code,
  name: read.text(fee.name),
  kind: enumName(fee.kind),
  kindLabel: read.label(feeKinds, fee.kind),
  brackets: fee.brackets.map((bracket) => ({
    condition: read.text(bracket.condition),
    amount: bracket.amount,
    percent: bracket.percent,
    unit: read.text(bracket.unit),
    validFrom: bracket.validFrom,
    validUntil: bracket.validUntil,
  })),
  exemptions: read.text(fee.exemptions),
  ordinance: fee.ordinance && legalView(fee.ordinance, read),
})

export const stepView = (step: SheetStep, read: Reader) => ({
  phase: step.phase,
  phaseLabel: read.labelOrNull(phases, step.phase),
  actor: enumName(step.actor),
  actorLabel: read.label(stepActors, step.actor),
  title: read.text(step.title),
  text: read.text(step.text),
  term: read.text(step.term),
})

export const appealView = (appeal: Appeal, read: Reader) => ({
  kind: enumName(appeal.kind),
  kindLabel: read.label(appealKinds, appeal.kind),
  body: read.text(appeal.body),
  term: appeal.term && termView(appeal.term, read),
})

export const silenceView = (silence: SilenceEffect, read: Reader) => ({
  onRequest: enumNameOrNull(silence.onRequest),
  onRequestLabel: read.labelOrNull(silences, silence.onRequest),
  exOfficio: enumNameOrNull(silence.exOfficio),
  exOfficioLabel: read.labelOrNull(silences, silence.exOfficio),
  legalResource: silence.legalResource && legalView(silence.legalResource, read),
})

export const legalView = (norm: LegalReference, read: Reader) => ({
  code: norm.code,
  name: read.text(norm.name),
  rank: enumName(norm.rank),
  rankLabel: read.label(legalRanks, norm.rank),
  number: norm.number,
  publishedOn: norm.publishedOn,
  url: norm.url,
  inForce: norm.inForce,
  article: norm.article,
})

interface TermParts {
  readonly value: number
  readonly unit: TermUnit
  readonly startsAt?: TermStart | null
}

export const termView = ({ value, unit, startsAt = null }: TermParts, read: Reader) => ({
  value,
  unit: enumName(unit),
  startsAt: enumNameOrNull(startsAt),
  label: quantityInWords(value, unit, read.locale),
})
