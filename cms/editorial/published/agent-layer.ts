import type { AgentLayer, Handoff, InternalContact } from '../../domain/published/procedure.ts'
import * as attention from '../../domain/vocabularies/attention.ts'
import * as read from './read.ts'

/** What only attention staff may read of a sheet. */
export function toAgentLayer(stored: read.Stored): AgentLayer {
  return {
    attention: read.rows(stored.attention).flatMap((row) => {
      const phase = read.oneOf(attention.phases, row.phase)
      const level = read.oneOf(attention.levels, row.level)
      if (!phase || !level) return []
      return [
        {
          phase,
          level,
          channel: read.oneOf(attention.channels, row.channel),
          supportLevel: read.oneOf(attention.levels, row.supportLevel),
          does: read.text(row.does),
          doesNot: read.text(row.doesNot),
          targetMinutes: read.amount(row.targetMinutes),
          protocol: read.publishedReference(row.protocol),
          slaClause: read.plain(row.slaClause),
        },
      ]
    }),
    handoff: toHandoff(stored.handoff),
    spokenAnswer: read.text(stored.spokenAnswer),
    commonMistakes: read.texts(stored.commonMistakes, 'text'),
    diagnosticQuestions: read.texts(stored.diagnosticQuestions, 'text'),
    internalContact: toInternalContact(stored.internalContact),
    interlocutor: nameOf(stored.interlocutor),
    deputy: nameOf(stored.deputy),
    protocols: read.publishedReferences(stored.protocols),
    videoScript: read.publishedReference(read.fields(stored.video).script),
    appointmentCode: read.plain(stored.appointmentCode),
    // Editors' notes to each other are not for the counter.
    remarks: [],
  }
}

const toHandoff = (value: unknown): Handoff | null => {
  const stored = read.fields(value)
  const handoff = {
    when: read.text(stored.when),
    to: read.reference(stored.to),
    how: read.text(stored.how),
    dataToCollect: read.text(stored.dataToCollect),
    committedAnswer: read.text(stored.committedAnswer),
  }
  return handoff.when.ca || handoff.to ? handoff : null
}

const toInternalContact = (value: unknown): InternalContact | null => {
  const stored = read.fields(value)
  const name = read.plain(stored.name)
  if (!name) return null
  return {
    name,
    extension: read.plain(stored.extension),
    email: read.plain(stored.email),
    hours: read.text(stored.hours),
    doNotHandOff: read.text(stored.doNotHandOff),
  }
}

const nameOf = (value: unknown): string | null => read.plain(read.related(value)?.name)
