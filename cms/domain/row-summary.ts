import type { Locale } from './locale.ts'
import { channels, levels, phases } from './vocabularies/attention.ts'
import { appealKinds, relations } from './vocabularies/procedure.ts'
import { weekdayWords } from './vocabularies/calendar.ts'
import { slaClauseCategories } from './vocabularies/editorial.ts'

/** Fields whose text says what a row is about, the most telling first. */
const telling = [
  'title',
  'name',
  'text',
  'question',
  'action',
  'does',
  'section',
  'code',
  'number',
  'email',
]

/**
 * What one row of a list holds, in a few words, for the line people see when it is folded.
 * Null when nothing in it says so yet.
 */
export function rowSummary(row: Readonly<Record<string, unknown>>, locale: Locale): string | null {
  const codes = [
    phases.has(row.phase) ? row.phase : null,
    levels.has(row.level) ? row.level : null,
    channels.has(row.channel) ? channels.label(row.channel, locale) : null,
    appealKinds.has(row.kind) ? appealKinds.label(row.kind, locale) : null,
    relations.has(row.relation) ? relations.label(row.relation, locale) : null,
    slaClauseCategories.has(row.category) ? slaClauseCategories.label(row.category, locale) : null,
    daysOf(row, locale),
    typeof row.amount === 'number' ? `${row.amount} €` : null,
    typeof row.percent === 'number' ? `${row.percent} %` : null,
  ].filter((one) => one !== null)
  const said = telling.map((name) => row[name]).find((one) => typeof one === 'string' && one !== '')
  const words = [...codes, ...(typeof said === 'string' ? [shortened(said)] : [])]
  return words.length > 0 ? words.join(' · ') : null
}

function daysOf(row: Readonly<Record<string, unknown>>, locale: Locale): string | null {
  if (!Array.isArray(row.days)) return null
  const days = row.days.filter(weekdayWords.has).map((day) => weekdayWords.label(day, locale))
  const hours = row.opens && row.closes ? ` ${String(row.opens)}–${String(row.closes)}` : ''
  return days.length > 0 ? `${days.join(', ')}${hours}` : null
}

const shortened = (text: string): string =>
  text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text
