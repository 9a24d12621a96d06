import type { CollectionSlug, FlattenedField } from 'payload'
import { isLocale, locales, type Locale } from '../../domain/locale.ts'
import { richTextFromMarkdown } from '../../richtext/from-markdown.ts'
import type { DemoFields, DemoText, DemoValue } from '../../../demo/demo-record.ts'

/** The id of the record with that code; undefined while it is not there yet. */
export type IdOf = (collection: CollectionSlug, code: string) => string | undefined

export interface Reading {
  readonly locale: Locale
  readonly idOf: IdOf
  /** The day on which the demo is loaded. */
  readonly today: Date
}

/** A demo record in one language, as Payload stores it. Relations to what is not there are left out. */
export function dataOf(
  record: DemoFields,
  fields: readonly FlattenedField[],
  reading: Reading,
): Record<string, unknown> {
  const values = fields.flatMap((field): [string, unknown][] => {
    const value = record[field.name]
    const stored = value === undefined ? undefined : storedValue(value, field, reading)
    return stored === undefined ? [] : [[field.name, stored]]
  })
  return Object.fromEntries(values)
}

function storedValue(value: DemoValue, field: FlattenedField, reading: Reading): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    return isFields(value) ? dataOf(value, field.flattenedFields, reading) : undefined
  }
  if (field.type === 'array') {
    const inside = field.flattenedFields
    return rowsOf(value)
      .map((row) => dataOf(row, inside, reading))
      .filter((row) => inside.every((one) => !isRequiredRelation(one) || row[one.name]))
  }
  if (field.type === 'relationship') return relationOf(value, String(field.relationTo), reading)
  if (isLocalized(field)) {
    const text = isFields(value) ? value[reading.locale] : undefined
    if (typeof text !== 'string') return undefined
    return field.type === 'richText' ? richTextFromMarkdown(text) : text
  }
  if (field.type === 'date') return instantOf(String(value), reading.today)
  return value
}

/** A row that is nothing without the record it names waits for the second pass. */
const isRequiredRelation = (field: FlattenedField): boolean =>
  field.type === 'relationship' && field.required === true

function relationOf(value: DemoValue, collection: string, { idOf }: Reading): unknown {
  const target = collection as CollectionSlug
  if (typeof value === 'string') return idOf(target, value)
  return codesOf(value).flatMap((code) => idOf(target, code) ?? [])
}

/** Noon of the day, as the panel stores days: the same day in every time zone of Europe. */
export function instantOf(day: string, today: Date): string {
  const year = /^\+(\d)y-(\d\d-\d\d)$/.exec(day)
  if (year) return `${today.getUTCFullYear() + Number(year[1])}-${year[2]}T12:00:00.000Z`
  const offset = /^([+-]\d+)d$/.exec(day)
  if (!offset) return `${day}T12:00:00.000Z`
  const then = new Date(today)
  then.setUTCDate(then.getUTCDate() + Number(offset[1]))
  return `${then.toISOString().slice(0, 10)}T12:00:00.000Z`
}

/** The languages a record is written in: those of the text that names it, or else of any it has. */
export function localesOf(
  record: Readonly<Record<string, unknown>>,
  titleField: string,
): readonly Locale[] {
  const title = record[titleField]
  const text = isText(title) ? title : Object.values(record).find(isText)
  return text ? locales.filter((locale) => text[locale]) : ['ca']
}

/** Catalan and Spanish always, unless the record says that its Spanish is still to be written. */
export function owedLocales({ translations }: DemoFields): readonly Locale[] {
  const spanish = isFields(translations) ? translations.es : undefined
  const isMissing = isFields(spanish) && 'state' in spanish && spanish.state === 'missing'
  return isMissing ? ['ca'] : ['ca', 'es']
}

export const isLocalized = (field: FlattenedField): boolean =>
  'localized' in field && field.localized === true

export const isFields = (value: unknown): value is DemoFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is DemoText =>
  isFields(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

export const rowsOf = (value: unknown): readonly DemoFields[] =>
  Array.isArray(value) ? value.filter(isFields) : []

export const codesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []
