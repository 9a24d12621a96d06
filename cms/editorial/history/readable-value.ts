import type { FlattenedField } from 'payload'
import type { Locale } from '../../domain/locale.ts'
import { rowSummary } from '../../domain/row-summary.ts'
import { historyWords } from '../../labels/history.ts'
import { say } from '../../labels/words.ts'
import { richTextToPlainText } from '../../richtext/to-plain-text.ts'

/** What a reader's version of a value needs from around it. */
export interface Reading {
  /** Of the reader. */
  readonly language: Locale
  /** Of the texts, where a value holds them in every language. */
  readonly locale: Locale
  readonly titleOf: (collection: string, id: string) => string
}

/** A stored value as text for people; empty when there is nothing. */
export function readableValue(value: unknown, field: FlattenedField, reading: Reading): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return say(value ? historyWords.yes : historyWords.no, reading.language)
    case 'richText':
      return richTextToPlainText(textIn(value, reading))
    case 'date':
      return dayIn(reading.language, String(value))
    case 'select':
    case 'radio':
      return listOf(value)
        .map((code) => optionLabel(field.options, code, reading.language))
        .join(', ')
    case 'relationship':
    case 'upload':
      return relationsIn(value, field.relationTo)
        .map(([collection, id]) => reading.titleOf(collection, id))
        .join(', ')
    case 'array':
      return listOf(value)
        .map((row) => readableRow(row, field.flattenedFields, reading))
        .join('\n')
    case 'group':
    case 'tab':
      return readableRow(value, field.flattenedFields, reading)
    default: {
      const said = textIn(value, reading) ?? ''
      return typeof said === 'object' ? JSON.stringify(said, null, 2) : String(said)
    }
  }
}

/** What a row, or a group, says: one line for each of its fields. */
export function readableRow(
  row: unknown,
  fields: readonly FlattenedField[],
  reading: Reading,
): string {
  const stored = isRecord(row) ? row : {}
  return fields
    .filter(({ name }) => name !== 'id')
    .map((field) => [field, readableValue(stored[field.name], field, reading)] as const)
    .filter(([, said]) => said !== '')
    .map(([field, said]) => `${labelOf(field, reading.language)}: ${said}`)
    .join('\n')
}

/** A row in a few words, as the panel shows it when it is folded. */
export function rowName(row: unknown, fields: readonly FlattenedField[], reading: Reading): string {
  if (!isRecord(row)) return ''
  const inOneLanguage = Object.fromEntries(
    fields.map((field) => {
      const { name } = field
      const value = field.localized ? textIn(row[name], reading) : row[name]
      return [name, field.type === 'relationship' ? undefined : value]
    }),
  )
  return rowSummary(inOneLanguage, reading.language) ?? ''
}

/** The words of a field; its name where it has none. */
export function labelOf(field: FlattenedField, language: Locale): string {
  const label: unknown = 'label' in field ? field.label : null
  if (typeof label === 'string') return label
  return isRecord(label) ? String(label[language] ?? label.ca ?? field.name) : field.name
}

/** The records a value of a relation names, as [collection, id]. */
export function relationsIn(
  value: unknown,
  relationTo: string | readonly string[],
): [string, string][] {
  return listOf(value).map((one): [string, string] => {
    if (!isRecord(one)) return [String(relationTo), String(one)]
    if (!one.relationTo) return [String(relationTo), String(one.id)]
    const inner = isRecord(one.value) ? one.value.id : one.value
    return [String(one.relationTo), String(inner)]
  })
}

const textIn = (value: unknown, { locale }: Reading): unknown =>
  isRecord(value) && ('ca' in value || 'es' in value || 'en' in value) ? value[locale] : value

type Options = Extract<FlattenedField, { type: 'select' }>['options']

function optionLabel(options: Options, code: unknown, language: Locale): string {
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === code)
  if (typeof found !== 'object') return String(code)
  const label: unknown = found.label
  return isRecord(label) ? String(label[language] ?? code) : String(label)
}

/** Days are kept as instants: the day of the town hall. */
const dayIn = (language: Locale, value: string): string =>
  Number.isNaN(Date.parse(value))
    ? value
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Madrid' }).format(
        new Date(value),
      )

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : [])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
