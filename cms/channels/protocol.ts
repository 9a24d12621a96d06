import type { ProtocolStep, PublishedProtocol } from '../domain/published/knowledge.ts'
import { lastChange, optional, reference, rich, text, translations } from './parts.ts'

/** A protocol is for attention staff; it has no public document. */
export type ProtocolDocument = Pick<PublishedProtocol, keyof PublishedProtocol>

export const toProtocol = (protocol: PublishedProtocol): ProtocolDocument => ({
  code: protocol.code,
  updatedAt: protocol.updatedAt,
  title: text(protocol.title),
  kind: protocol.kind,
  department: optional(protocol.department, reference),
  symptoms: protocol.symptoms.map(text),
  appliesTo: {
    procedures: protocol.appliesTo.procedures.map(reference),
    families: protocol.appliesTo.families.map(reference),
    channels: protocol.appliesTo.channels,
    levels: protocol.appliesTo.levels,
    phases: protocol.appliesTo.phases,
  },
  steps: protocol.steps.map(step),
  limits: rich(protocol.limits),
  handoff: text(protocol.handoff),
  confidence: protocol.confidence,
  lastChange: lastChange(protocol.lastChange),
  verifiedAt: protocol.verifiedAt,
  translations: translations(protocol.translations),
})

const step = (one: ProtocolStep): ProtocolStep => ({
  action: text(one.action),
  sayLiterally: text(one.sayLiterally),
  ifNoGoTo: one.ifNoGoTo,
  system: one.system,
  minutes: one.minutes,
})
