import type {
  PublishedForm,
  PublishedScreen,
  PublishedSla,
} from '../../domain/published/service.ts'
import { channels, levels, phases } from '../../domain/vocabularies/attention.ts'
import { slaClauseCategories, slaStates, slaUnits } from '../../domain/vocabularies/editorial.ts'
import * as read from './read.ts'

export const toPublishedSla = (stored: read.Stored): PublishedSla => ({
  code: read.codeOf(stored),
  updatedAt: read.updatedAt(stored),
  title: read.text(stored.title),
  department: read.reference(stored.department) ?? { code: '', name: {} },
  state: read.oneOf(slaStates, stored.state) ?? 'draft',
  inForceFrom: read.day(stored.inForceFrom),
  inForceUntil: read.day(stored.inForceUntil),
  reviewOn: read.day(stored.reviewOn),
  clauses: read.rows(stored.clauses).flatMap((row) => {
    const code = read.plain(row.code)
    const category = read.oneOf(slaClauseCategories, row.category)
    if (!code || !category) return []
    const limit = read.fields(row.limit)
    return [
      {
        code,
        category,
        phase: read.oneOf(phases, row.phase),
        level: read.oneOf(levels, row.level),
        channel: read.oneOf(channels, row.channel),
        procedures: read.publishedReferences(row.procedures),
        family: read.reference(row.family),
        action: read.text(row.action),
        limit: {
          value: read.amount(limit.value) ?? 0,
          unit: read.oneOf(slaUnits, limit.unit) ?? 'working-days',
        },
        thresholdPercent: read.amount(row.thresholdPercent),
      },
    ]
  }),
})

export const toPublishedForm = (stored: read.Stored): PublishedForm => ({
  code: read.codeOf(stored),
  updatedAt: read.updatedAt(stored),
  slug: read.plain(stored.slug) ?? read.codeOf(stored).toLowerCase(),
  version: read.amount(stored.version) ?? 1,
  name: read.text(stored.name),
  description: read.text(stored.description),
  procedures: read.publishedReferences(stored.procedures),
  schema: parsed(stored, 'dataSchema'),
  uiSchema: parsed(stored, 'uiSchema'),
  translations: parsed(stored, 'formTranslations'),
})

export const toPublishedScreen = (stored: read.Stored): PublishedScreen => ({
  code: read.codeOf(stored),
  updatedAt: read.updatedAt(stored),
  name: read.text(stored.name),
  servicePoint: read.reference(stored.servicePoint),
  orientation: stored.orientation === 'portrait' ? 'portrait' : 'landscape',
  secondsPerCard: read.amount(stored.secondsPerCard) ?? 10,
  procedures: read.publishedReferences(stored.procedures),
  messages: [...read.rows(stored.messages), ...read.relatedAll(stored.sharedMessages)].map(
    (row) => ({
      text: read.text(row.text),
      from: read.day(row.from),
      until: read.day(row.until),
      url: read.plain(row.url),
    }),
  ),
})

/** Schemas are stored as text. */
function parsed(stored: read.Stored, name: string): Record<string, unknown> {
  const source = read.plain(stored[name])
  if (!source) return {}
  try {
    return read.fields(JSON.parse(source))
  } catch {
    throw new read.UnreadableRecord(`${name} of form ${read.codeOf(stored)} is not JSON.`)
  }
}
