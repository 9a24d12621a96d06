import { todayInMadrid } from '../../domain/calendar.ts'
import type { Day } from '../../domain/published/published.ts'
import type { PublishedFaq, PublishedProtocol } from '../../domain/published/knowledge.ts'
import { channels, levels, phases } from '../../domain/vocabularies/attention.ts'
import {
  confidences,
  knowledgeAudiences,
  protocolKinds,
} from '../../domain/vocabularies/editorial.ts'
import { lastChangeOf } from './last-change.ts'
import * as read from './read.ts'
import { translationsOf } from './translations.ts'
import { withValuesSaid } from './values-said.ts'

export function toPublishedProtocol(
  record: read.Stored,
  on: Day = todayInMadrid(),
): PublishedProtocol {
  const stored = withValuesSaid(record, on)
  const title = read.text(stored.title)
  const appliesTo = read.fields(stored.appliesTo)
  return {
    code: read.codeOf(stored),
    updatedAt: read.updatedAt(stored),
    title,
    kind: read.oneOf(protocolKinds, stored.kind) ?? 'attention',
    department: read.reference(stored.department),
    symptoms: read.texts(stored.symptoms, 'text'),
    appliesTo: {
      procedures: read.publishedReferences(appliesTo.procedures),
      families: read.references(appliesTo.families),
      channels: read.someOf(channels, appliesTo.channels),
      levels: read.someOf(levels, appliesTo.levels),
      phases: read.someOf(phases, appliesTo.phases),
    },
    steps: read.rows(stored.steps).map((row) => ({
      action: read.text(row.action),
      sayLiterally: read.text(row.sayLiterally),
      ifNoGoTo: read.amount(row.ifNoGoTo),
      system: read.plain(row.system),
      minutes: read.amount(row.minutes),
    })),
    limits: read.rich(stored.limits),
    handoff: read.text(stored.handoff),
    confidence: read.oneOf(confidences, stored.confidence) ?? 'in-progress',
    lastChange: lastChangeOf(stored),
    verifiedAt: read.instant(stored.verifiedAt),
    translations: translationsOf(stored.translations, title),
  }
}

export function toPublishedFaq(record: read.Stored, on: Day = todayInMadrid()): PublishedFaq {
  const stored = withValuesSaid(record, on)
  const question = read.text(stored.question)
  return {
    code: read.codeOf(stored),
    updatedAt: read.updatedAt(stored),
    question,
    shortAnswer: read.text(stored.shortAnswer),
    answer: read.rich(stored.answer),
    procedures: read.publishedReferences(stored.procedures),
    department: read.reference(stored.department),
    topics: read.references(stored.topics),
    audience: read.oneOf(knowledgeAudiences, stored.audience) ?? 'agents',
    channels: read.someOf(channels, stored.channels),
    confidence: read.oneOf(confidences, stored.confidence) ?? 'in-progress',
    lastChange: lastChangeOf(stored),
    verifiedAt: read.instant(stored.verifiedAt),
    translations: translationsOf(stored.translations, question),
  }
}
