import { channels, digitalChannels, levels, phases } from '../domain/vocabularies/attention.ts'
import type { AgentProcedureDocument } from './agent-procedure.ts'
import type { PublicFaqDocument } from './faq.ts'
import type { ProtocolDocument } from './protocol.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'

/** What records are filtered by, in lists and in search: codes by facet name. */
export type Facets = Readonly<Record<string, readonly string[]>>

export function procedureFacets(sheet: PublicProcedureDocument | AgentProcedureDocument): Facets {
  const cells = 'agent' in sheet ? sheet.agent.attention : []
  const attended = sheet.channels.flatMap((channel) => channel.levels)
  return {
    department: [sheet.department.code],
    family: sheet.family ? [sheet.family.code] : [],
    topic: sheet.topics.map(({ code }) => code),
    lifeEvent: sheet.lifeEvents.map(({ code }) => code),
    audience: sheet.audiences,
    channel: unique(sheet.channels.map(({ channel }) => channel)),
    phase: unique([...sheet.steps, ...cells].flatMap(({ phase }) => phase ?? [])),
    level: unique([...attended, ...cells.map(({ level }) => level)]),
    online: [String(isFiledOnline(sheet))],
    free: [String(!sheet.feeRequired)],
  }
}

export const faqFacets = (faq: PublicFaqDocument): Facets => ({
  procedure: faq.procedures.map(({ code }) => code),
  department: faq.department ? [faq.department.code] : [],
  topic: faq.topics.map(({ code }) => code),
  channel: orAll(faq.channels, channels.codes),
})

export const protocolFacets = (protocol: ProtocolDocument): Facets => ({
  procedure: protocol.appliesTo.procedures.map(({ code }) => code),
  family: protocol.appliesTo.families.map(({ code }) => code),
  department: protocol.department ? [protocol.department.code] : [],
  kind: [protocol.kind],
  channel: orAll(protocol.appliesTo.channels, channels.codes),
  level: orAll(protocol.appliesTo.levels, levels.codes),
  phase: orAll(protocol.appliesTo.phases, phases.codes),
})

const isFiledOnline = ({ channels }: PublicProcedureDocument | AgentProcedureDocument): boolean =>
  channels.some(
    ({ channel, actions }) => digitalChannels.includes(channel) && actions.includes('filing'),
  )

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)]

/** Knowledge that names no channel, level or phase holds in all of them. */
const orAll = (codes: readonly string[], all: readonly string[]): readonly string[] =>
  codes.length > 0 ? codes : all
