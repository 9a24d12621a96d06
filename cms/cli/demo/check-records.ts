import type { FlattenedField, SelectField } from 'payload'
import {
  keyOf,
  type DemoCollection,
  type DemoFields,
  type DemoValue,
} from '../../../demo/demo-record.ts'
import { locales, type Locale } from '../../domain/locale.ts'
import { richTextFromMarkdown } from '../../richtext/from-markdown.ts'
import { validateRichText } from '../../richtext/validate.ts'
import {
  codesOf,
  isFields,
  isLocalized,
  isText,
  localesOf,
  owedLocales,
  rowsOf,
} from './record-data.ts'

/** What the checks need to know of a collection. */
export interface Shape {
  readonly fields: readonly FlattenedField[]
  readonly titleField: string
}

interface Place {
  /** Where in the demo, for the person who wrote it. */
  readonly at: string
  readonly isKnown: (collection: string, code: string) => boolean
  readonly languages: readonly Locale[]
  /** Languages in which every text must be there. */
  readonly owed: readonly Locale[]
}

/** Everything wrong with the demo against the collections, one sentence each; nothing when it is right. */
export function problemsOf(
  catalogue: readonly DemoCollection[],
  shapeOf: (collection: string) => Shape,
): string[] {
  const keys = new Map(
    catalogue.map(({ collection, key, records }) => [
      collection as string,
      records.map((record) => keyOf(record, key)),
    ]),
  )
  const isKnown = (collection: string, code: string) =>
    keys.get(collection)?.includes(code) ?? false
  return catalogue.flatMap(({ collection, key, records }) => {
    const { fields, titleField } = shapeOf(collection)
    const named = keys.get(collection) ?? []
    const twice = named.filter((code, position) => named.indexOf(code) !== position)
    return [
      ...twice.map((code) => `${collection} ${code}: there are two of them.`),
      ...records.flatMap((record) => {
        const at = `${collection} ${keyOf(record, key) || '(without key)'}`
        const languages = localesOf(record, titleField)
        const owed = owedLocales(record)
        return inFields(record, fields, { at, isKnown, languages, owed })
      }),
    ]
  })
}

function inFields(record: DemoFields, fields: readonly FlattenedField[], place: Place): string[] {
  const unknown = Object.keys(record).filter((name) => !fields.some((field) => field.name === name))
  return [
    ...unknown.map((name) => `${place.at}: there is no field "${name}".`),
    ...fields.flatMap((field) => {
      const value = record[field.name]
      const inside = { ...place, at: `${place.at}.${field.name}` }
      if (value !== undefined) return inValue(value, field, inside)
      return isRequired(field) ? [`${inside.at}: is required.`] : []
    }),
  ]
}

function inValue(value: DemoValue, field: FlattenedField, place: Place): string[] {
  const wrong = (what: string) => [`${place.at}: ${what}`]
  switch (field.type) {
    case 'group':
    case 'tab':
      return isFields(value)
        ? inFields(value, field.flattenedFields, place)
        : wrong('should be a group of fields.')
    case 'array':
      if (!Array.isArray(value)) return wrong('should be a list.')
      return rowsOf(value).flatMap((row, n) =>
        inFields(row, field.flattenedFields, { ...place, at: `${place.at}[${n}]` }),
      )
    case 'relationship':
      return manyOf(value, field.hasMany, place).concat(
        listOf(value)
          .filter((code) => !place.isKnown(String(field.relationTo), code))
          .map((code) => `${place.at}: there is no ${String(field.relationTo)} ${code}.`),
      )
    case 'select':
      return manyOf(value, field.hasMany, place).concat(
        listOf(value)
          .filter((code) => !codesOfOptions(field).includes(code))
          .map((code) => `${place.at}: "${code}" is not in the vocabulary.`),
      )
    case 'number':
      return typeof value === 'number' ? [] : wrong('should be a number.')
    case 'checkbox':
      return typeof value === 'boolean' ? [] : wrong('should be true or false.')
    case 'date':
      return /^(\d{4}-\d\d-\d\d|[+-]\d+d|\+\dy-\d\d-\d\d)$/.test(String(value))
        ? []
        : wrong('should be a day.')
    default:
      return isLocalized(field) ? inText(value, field, place) : inWords(value, field, place)
  }
}

function inText(value: DemoValue, field: FlattenedField, place: Place): string[] {
  if (!isText(value)) return [`${place.at}: should be a text in each language.`]
  return locales.flatMap((locale) => {
    const words = value[locale]
    const at = { ...place, at: `${place.at}.${locale}` }
    if (words === undefined) return place.owed.includes(locale) ? [`${at.at}: is missing.`] : []
    if (!place.languages.includes(locale))
      return [`${at.at}: the record has no name in "${locale}".`]
    return inWords(words, field, at)
  })
}

function inWords(value: DemoValue, field: FlattenedField, { at }: Place): string[] {
  if (typeof value !== 'string' || value.trim() !== value || value === '') {
    return [`${at}: should be words without blanks around them.`]
  }
  if (field.type === 'richText') {
    const [first] = validateRichText(richTextFromMarkdown(value))
    return first ? [`${at}: ${first.messages.en}`] : []
  }
  if (field.type === 'code') return []
  const most =
    'maxLength' in field && typeof field.maxLength === 'number' ? field.maxLength : 10_000
  if (value.length > most) return [`${at}: ${value.length} characters, and ${most} fit.`]
  return /(^|\.)url$/.test(field.name) && !URL.canParse(value) ? [`${at}: is not an address.`] : []
}

function manyOf(value: DemoValue, hasMany: boolean | undefined, { at }: Place): string[] {
  const isRight = hasMany ? Array.isArray(value) : typeof value === 'string'
  return isRight ? [] : [`${at}: should be ${hasMany ? 'a list of codes' : 'one code'}.`]
}

const listOf = (value: DemoValue): readonly string[] =>
  typeof value === 'string' ? [value] : codesOf(value)

const codesOfOptions = ({ options }: SelectField): readonly string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

const isRequired = (field: FlattenedField): boolean =>
  'required' in field &&
  field.required === true &&
  !('defaultValue' in field && field.defaultValue !== undefined)
