import type { Locale } from '../../domain/locale.ts'
import { channels, levels, phases } from '../../domain/vocabularies/attention.ts'
import type { AgentProcedureDocument } from '../agent-procedure.ts'
import { inLocale, localeInfo, type LocaleInfo } from '../localised.ts'
import { toWhatToBring } from '../what-to-bring.ts'

/** What attention staff see of a procedure while somebody is in front of them. */
export interface AgentCard {
  readonly code: string
  readonly title: string
  readonly department: string | null
  readonly localeInfo: LocaleInfo
  /** What to say; the summary where nobody wrote how to say it. */
  readonly say: string | null
  readonly isSpoken: boolean
  readonly ask: readonly string[]
  readonly matrix: readonly AgentRow[]
  readonly bring: readonly string[]
  readonly handoff: {
    readonly when: string | null
    readonly to: string | null
    readonly how: string | null
    readonly dataToCollect: string | null
    readonly committedAnswer: string | null
  } | null
  readonly mistakes: readonly string[]
  readonly protocols: readonly string[]
  readonly minutes: number | null
  readonly reviewOn: string | null
}

export interface AgentRow {
  readonly phase: string
  readonly level: string
  readonly levelLabel: string
  /** Null: the same in every channel. */
  readonly channel: string | null
  readonly does: string | null
  readonly doesNot: string | null
  readonly minutes: number | null
  readonly clause: string | null
}

export function toAgentCard(sheet: AgentProcedureDocument, locale: Locale): AgentCard {
  const { agent } = sheet
  const spoken = inLocale(agent.spokenAnswer, locale)
  const said = (texts: readonly Parameters<typeof inLocale<string>>[0][]) =>
    texts.flatMap((one) => inLocale(one, locale) ?? [])
  return {
    code: sheet.code,
    title: inLocale(sheet.title, locale) ?? sheet.code,
    department: inLocale(sheet.department.name, locale),
    localeInfo: localeInfo(sheet.title, locale, sheet.translations),
    say: spoken ?? inLocale(sheet.summary, locale),
    isSpoken: spoken !== null,
    ask: said(agent.diagnosticQuestions),
    matrix: agent.attention.map((cell) => ({
      phase: phases.label(cell.phase, locale),
      level: cell.level,
      levelLabel: levels.label(cell.level, locale),
      channel: cell.channel ? channels.label(cell.channel, locale) : null,
      does: inLocale(cell.does, locale),
      doesNot: inLocale(cell.doesNot, locale),
      minutes: cell.targetMinutes,
      clause: cell.slaClause,
    })),
    bring: toWhatToBring(sheet, locale),
    handoff: agent.handoff
      ? {
          when: inLocale(agent.handoff.when, locale),
          to: agent.handoff.to ? inLocale(agent.handoff.to.name, locale) : null,
          how: inLocale(agent.handoff.how, locale),
          dataToCollect: inLocale(agent.handoff.dataToCollect, locale),
          committedAnswer: inLocale(agent.handoff.committedAnswer, locale),
        }
      : null,
    mistakes: said(agent.commonMistakes),
    protocols: agent.protocols.flatMap(({ name, code }) => inLocale(name, locale) ?? code),
    minutes: sheet.attentionMinutes,
    reviewOn: sheet.reviewOn,
  }
}
