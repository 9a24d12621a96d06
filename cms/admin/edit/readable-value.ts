import type { ClientField, StaticLabel } from 'payload'

import { richTextToPlainText } from '../../richtext/to-plain-text.ts'

/** What a reader's version of a value needs from around it. */
export interface Reading {
  readonly language: string
  readonly words: { readonly yes: string; readonly no: string }
  /** The words of a label in the reader's language. */
  readonly label: (label: unknown) => string
  /** The title of a related record, once known. */
  readonly titleOf: (collection: string, id: string) => string
}

/** A stored value as lines of text, for people to compare; none when it is empty. */
export function readableValue(
  value: unknown,
  field: ClientField | undefined,
  reading: Reading,
): string[] {
  if (value === null || value === undefined || value === '') return []
  switch (field?.type) {
    case 'checkbox':
      return [value ? reading.words.yes : reading.words.no]
    case 'richText':
      return richTextToPlainText(value).split('\n').filter(Boolean)
    case 'date':
      return [dateIn(reading.language, String(value))]
    case 'select':
    case 'radio':
      return [
        listOf(value)
          .map((code) => optionLabel(field.options, code, reading))
          .join(', '),
      ].filter(Boolean)
    case 'relationship':
    case 'upload':
      return [
        relationsIn(value, field.relationTo)
          .map(([slug, id]) => reading.titleOf(slug, id))
          .join(', '),
      ].filter(Boolean)
    case 'array':
      return listOf(value).flatMap((row, position) =>
        groupLines(row, field.fields, reading).map(
          (line, n) => `${n === 0 ? `${position + 1}. ` : '   '}${line}`,
        ),
      )
    case 'group':
      return groupLines(value, field.fields, reading)
    default:
      return typeof value === 'object'
        ? JSON.stringify(value, null, 2).split('\n')
        : String(value).split('\n')
  }
}

function groupLines(value: unknown, fields: readonly ClientField[], reading: Reading): string[] {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  // Rows have ids, which say nothing to anybody.
  const told = namedFields(fields).filter(({ name }) => name !== 'id')
  return told.flatMap((field) => {
    const lines = readableValue(stored[field.name], field, reading)
    const [first, ...rest] = lines
    return first === undefined ? [] : [`${reading.label(labelOf(field))}: ${first}`, ...rest]
  })
}

type NamedField = ClientField & { readonly name: string }

/** The fields that hold data, out of tabs, rows and boxes. */
export function namedFields(fields: readonly ClientField[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields))
    if ('name' in field && field.name) return [field]
    return 'fields' in field ? namedFields(field.fields) : []
  })
}

export const labelOf = (field: ClientField): StaticLabel | string =>
  'label' in field && field.label ? field.label : 'name' in field ? String(field.name) : ''

/** The records a value of a relation names, as [collection, id]. */
export function relationsIn(
  value: unknown,
  relationTo: string | readonly string[],
): [string, string][] {
  return listOf(value).flatMap((one): [string, string][] => {
    if (typeof one === 'string') return [[String(relationTo), one]]
    if (typeof one !== 'object' || one === null) return []
    const { relationTo: slug, value: inner, id } = one as Record<string, unknown>
    return slug ? [[String(slug), idIn(inner)]] : [[String(relationTo), String(id)]]
  })
}

const idIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : [])

type Options = Extract<ClientField, { type: 'select' }>['options']

function optionLabel(options: Options, code: unknown, reading: Reading): string {
  const found = options.find(
    (option) => (typeof option === 'string' ? option : option.value) === code,
  )
  return typeof found === 'object' ? reading.label(found.label) : String(code)
}

const dateIn = (language: string, value: string): string =>
  Number.isNaN(Date.parse(value))
    ? value
    : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(value))
