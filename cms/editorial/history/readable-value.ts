import type { Locale } from '../../domain/locale.ts'
import { rowSummary } from '../../domain/row-summary.ts'
import { historyWords } from '../../labels/history.ts'
import { say } from '../../labels/words.ts'
import { richTextToPlainText } from '../../richtext/to-plain-text.ts'

/** As much of a field as its values need to be read: the server's or the panel's. */
export interface ReadableField {
  readonly type: string
  readonly name?: string | undefined
  readonly label?: unknown
  readonly localized?: boolean | undefined
  readonly options?: readonly (string | { readonly label: unknown; readonly value: string })[]
  readonly relationTo?: string | readonly string[]
  /** Of the server: the fields that hold data. Of the panel: those of its form, boxes and tabs too. */
  readonly flattenedFields?: readonly ReadableField[]
  readonly fields?: readonly ReadableField[]
  readonly tabs?: readonly { readonly fields: readonly ReadableField[] }[]
}

export type NamedField<Field extends ReadableField = ReadableField> = Field & {
  readonly name: string
}

/** What a reader's version of a value needs from around it. */
export interface Reading {
  /** Of the reader. */
  readonly language: Locale
  /** Of the texts, where a value holds them in every language. */
  readonly locale: Locale
  /** The title of a related record, once known. */
  readonly titleOf: (collection: string, id: string) => string
}

/** A stored value as lines of text, for people to compare; none when it is empty. */
export function readableLines(
  value: unknown,
  field: ReadableField | undefined,
  reading: Reading,
): string[] {
  if (value === null || value === undefined || value === '') return []
  switch (field?.type) {
    case 'checkbox':
      return [say(value ? historyWords.yes : historyWords.no, reading.language)]
    case 'richText':
      return linesOf(richTextToPlainText(textIn(value, reading)))
    case 'date':
      return [dayIn(reading.language, String(value))]
    case 'select':
    case 'radio':
      return linesOf(
        listOf(value)
          .map((code) => optionLabel(field.options ?? [], code, reading.language))
          .join(', '),
      )
    case 'relationship':
    case 'upload':
      return linesOf(
        relationsIn(value, field.relationTo ?? '')
          .map(([collection, id]) => reading.titleOf(collection, id))
          .join(', '),
      )
    case 'array':
      return listOf(value).flatMap((row, position) =>
        readableRow(row, fieldsWithin(field), reading).map(
          (line, at) => `${at === 0 ? `${position + 1}. ` : '   '}${line}`,
        ),
      )
    case 'group':
    case 'tab':
      return readableRow(value, fieldsWithin(field), reading)
    default: {
      const said = textIn(value, reading) ?? ''
      return linesOf(typeof said === 'object' ? JSON.stringify(said, null, 2) : String(said))
    }
  }
}

/** What a row, or a group, says: the lines of each of its fields, the first one after its name. */
export function readableRow(
  row: unknown,
  fields: readonly NamedField[],
  reading: Reading,
): string[] {
  const stored = isRecord(row) ? row : {}
  // Rows have ids, which say nothing to anybody.
  const told = fields.filter(({ name }) => name !== 'id')
  return told.flatMap((field) => {
    const [first, ...rest] = readableLines(stored[field.name], field, reading)
    return first === undefined ? [] : [`${labelOf(field, reading.language)}: ${first}`, ...rest]
  })
}

/** A row in a few words, as the panel shows it when it is folded. */
export function rowName(row: unknown, fields: readonly NamedField[], reading: Reading): string {
  if (!isRecord(row)) return ''
  const inOneLanguage = Object.fromEntries(
    fields.map(({ name, type, localized }) => [
      name,
      type === 'relationship' ? undefined : localized ? textIn(row[name], reading) : row[name],
    ]),
  )
  return rowSummary(inOneLanguage, reading.language) ?? ''
}

/** The fields that hold data, out of tabs, rows and boxes. */
export function namedFields<Field extends ReadableField>(
  fields: readonly Field[],
): NamedField<Field>[] {
  return fields.flatMap((field): NamedField<Field>[] => {
    // Whatever a box of the form holds is a field like those beside it.
    if (field.tabs) return field.tabs.flatMap((tab) => namedFields(tab.fields as readonly Field[]))
    if (field.name) return [field as NamedField<Field>]
    return field.fields ? namedFields(field.fields as readonly Field[]) : []
  })
}

/** The fields that hold the data of a row or a group. */
export const fieldsWithin = ({ flattenedFields, fields }: ReadableField): NamedField[] =>
  namedFields(flattenedFields ?? fields ?? [])

/** The words of a field; its name where it has none. */
export const labelOf = ({ label, name = '' }: ReadableField, language: Locale): string =>
  wordsIn(label, language) ?? name

/** The records that a value names, at any depth, as [collection, id]. */
export function relationsWithin(value: unknown, field: ReadableField): [string, string][] {
  if (field.type === 'relationship' || field.type === 'upload') {
    return relationsIn(value, field.relationTo ?? '')
  }
  if (field.type !== 'array' && field.type !== 'group') return []
  return listOf(value).flatMap((row) =>
    isRecord(row)
      ? fieldsWithin(field).flatMap((inner) => relationsWithin(row[inner.name], inner))
      : [],
  )
}

/** The records a value of a relation names, as [collection, id]. */
export function relationsIn(
  value: unknown,
  relationTo: string | readonly string[],
): [string, string][] {
  return listOf(value).map((one): [string, string] => {
    if (!isRecord(one)) return [String(relationTo), String(one)]
    if (!one.relationTo) return [String(relationTo), String(one.id)]
    return [String(one.relationTo), String(isRecord(one.value) ? one.value.id : one.value)]
  })
}

const textIn = (value: unknown, { locale }: Reading): unknown =>
  isRecord(value) && ('ca' in value || 'es' in value || 'en' in value) ? value[locale] : value

function optionLabel(
  options: NonNullable<ReadableField['options']>,
  code: unknown,
  language: Locale,
): string {
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === code)
  return (typeof found === 'object' && wordsIn(found.label, language)) || String(code)
}

/** A label of Payload's configuration: the same in every language, or one for each. */
function wordsIn(label: unknown, language: Locale): string | null {
  if (typeof label === 'string') return label || null
  const said = isRecord(label) ? (label[language] ?? label.ca) : null
  return typeof said === 'string' && said ? said : null
}

/** Days are kept as instants: the day of the town hall. */
const dayIn = (language: Locale, value: string): string =>
  Number.isNaN(Date.parse(value))
    ? value
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Madrid' }).format(
        new Date(value),
      )

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : [])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
