import type { AgentProcedureDocument } from '../../../channels/agent-procedure.ts'
import type { AttentionCell } from '../../../domain/published/procedure.ts'
import { channels, levels, phases } from '../../../domain/vocabularies/attention.ts'
import { enumNameOrNull } from '../enum-name.ts'
import type { Reader } from '../reader.ts'
import { lastChangeView } from './last-change.ts'

export type AttentionCellView = ReturnType<typeof cellView>

/** What only attention staff reads of a procedure, in one language. */
export const agentView = (sheet: AgentProcedureDocument, read: Reader) => ({
  internal: sheet.internal,
  lastChange: lastChangeView(sheet.lastChange, read.locale),
  cells: sheet.agent.attention.map((cell) => cellView(cell, sheet, read)),
  handoff: sheet.agent.handoff && {
    when: read.text(sheet.agent.handoff.when),
    to: sheet.agent.handoff.to && read.reference(sheet.agent.handoff.to),
    how: read.text(sheet.agent.handoff.how),
    dataToCollect: read.text(sheet.agent.handoff.dataToCollect),
    committedAnswer: read.text(sheet.agent.handoff.committedAnswer),
  },
  internalContact: sheet.agent.internalContact && {
    name: sheet.agent.internalContact.name,
    extension: sheet.agent.internalContact.extension,
    email: sheet.agent.internalContact.email,
    hours: read.text(sheet.agent.internalContact.hours),
    doNotHandOff: read.text(sheet.agent.internalContact.doNotHandOff),
  },
  interlocutor: sheet.agent.interlocutor,
  deputy: sheet.agent.deputy,
  spokenAnswer: read.text(sheet.agent.spokenAnswer),
  commonMistakes: read.texts(sheet.agent.commonMistakes),
  diagnosticQuestions: read.texts(sheet.agent.diagnosticQuestions),
  appointmentCode: sheet.agent.appointmentCode,
})

/** `cell`, `sheet` and `locale` are for the fields that need other records. */
const cellView = (cell: AttentionCell, sheet: AgentProcedureDocument, read: Reader) => ({
  cell,
  sheet,
  locale: read.locale,
  phase: cell.phase,
  phaseLabel: read.label(phases, cell.phase),
  channel: enumNameOrNull(cell.channel),
  channelLabel: read.labelOrNull(channels, cell.channel),
  level: cell.level,
  levelLabel: read.label(levels, cell.level),
  supportLevel: cell.supportLevel,
  supportLevelLabel: read.labelOrNull(levels, cell.supportLevel),
  does: read.text(cell.does),
  doesNot: read.text(cell.doesNot),
  targetMinutes: cell.targetMinutes,
})
