import type {
  AgentLayer,
  AttentionCell,
  Handoff,
  InternalContact,
  PublishedProcedure,
  SheetEvidence,
} from '../domain/published/procedure.ts'
import type { LastChange } from '../domain/published/published.ts'
import { lastChange, optional, reference, text } from './parts.ts'
import { publicFields, type PublicProcedureDocument } from './public-procedure.ts'
import { agentEvidence } from './sheet-parts.ts'

/** What attention staff may read of one procedure: all that is public and the agent layer. */
export type AgentProcedureDocument = Omit<
  PublicProcedureDocument,
  'evidence' | 'evidenceNotNeeded'
> & {
  readonly internal: boolean
  readonly evidence: readonly SheetEvidence[]
  readonly evidenceNotNeeded: readonly SheetEvidence[]
  readonly lastChange: LastChange
  /** Remarks are between editors, so they are not among it. */
  readonly agent: Omit<AgentLayer, 'remarks'>
}

export const toAgentProcedure = (sheet: PublishedProcedure): AgentProcedureDocument => ({
  ...publicFields(sheet),
  internal: sheet.internal,
  evidence: sheet.evidence.map(agentEvidence),
  evidenceNotNeeded: sheet.evidenceNotNeeded.map(agentEvidence),
  lastChange: lastChange(sheet.lastChange),
  agent: {
    attention: sheet.agent.attention.map(attentionCell),
    handoff: optional(sheet.agent.handoff, handoff),
    spokenAnswer: text(sheet.agent.spokenAnswer),
    commonMistakes: sheet.agent.commonMistakes.map(text),
    diagnosticQuestions: sheet.agent.diagnosticQuestions.map(text),
    internalContact: optional(sheet.agent.internalContact, internalContact),
    interlocutor: sheet.agent.interlocutor,
    deputy: sheet.agent.deputy,
    protocols: sheet.agent.protocols.map(reference),
    videoScript: optional(sheet.agent.videoScript, reference),
    appointmentCode: sheet.agent.appointmentCode,
  },
})

const attentionCell = (cell: AttentionCell): AttentionCell => ({
  phase: cell.phase,
  channel: cell.channel,
  level: cell.level,
  supportLevel: cell.supportLevel,
  does: text(cell.does),
  doesNot: text(cell.doesNot),
  targetMinutes: cell.targetMinutes,
  protocol: optional(cell.protocol, reference),
  slaClause: cell.slaClause,
})

const handoff = (one: Handoff): Handoff => ({
  when: text(one.when),
  to: optional(one.to, reference),
  how: text(one.how),
  dataToCollect: text(one.dataToCollect),
  committedAnswer: text(one.committedAnswer),
})

const internalContact = (contact: InternalContact): InternalContact => ({
  name: contact.name,
  extension: contact.extension,
  email: contact.email,
  hours: text(contact.hours),
  doNotHandOff: text(contact.doNotHandOff),
})
