import type { FlattenedField } from 'payload'

import { richTextToPlainText } from '../../richtext/to-plain-text.ts'

/** One text of a record that has a language. */
export interface LocalizedText {
  /** Names it for ever: rows by their identity. */
  readonly key: string
  /** Names it in a form: rows by their position. */
  readonly path: string
  /** The fields that lead to it, the outermost first. */
  readonly fields: readonly FlattenedField[]
  /** Positions of the rows on the way to it. */
  readonly rows: readonly number[]
  readonly value: unknown
}

/**
 * No texts to translate, by path: readable addresses are made from the title, and why a record
 * ended is said once, at its end, and is no longer true of one that is public again.
 */
const notTranslated: readonly string[] = ['slug', 'retirement.explanation']

/** Every text of a record in the language it was read in, empty ones too, in the order of its form. */
export const localizedTexts = (
  fields: readonly FlattenedField[],
  data: unknown,
): readonly LocalizedText[] =>
  textsWithin(fields, data, { key: '', path: '', fields: [], rows: [] })

type Place = Omit<LocalizedText, 'value'>

function textsWithin(
  fields: readonly FlattenedField[],
  data: unknown,
  place: Place,
): LocalizedText[] {
  const record = isRecord(data) ? data : {}
  return fields.flatMap((field): LocalizedText[] => {
    const value = record[field.name]
    const here: Place = {
      key: joined(place.key, field.name),
      path: joined(place.path, field.name),
      fields: [...place.fields, field],
      rows: place.rows,
    }
    if (notTranslated.includes(here.path)) return []
    if ('localized' in field && field.localized) return [{ ...here, value: written(field, value) }]
    if (field.type === 'array') {
      return (Array.isArray(value) ? value : []).flatMap((row: unknown, position) =>
        textsWithin(field.flattenedFields, row, {
          key: joined(here.key, String(isRecord(row) ? (row.id ?? position) : position)),
          path: joined(here.path, String(position)),
          fields: here.fields,
          rows: [...here.rows, position],
        }),
      )
    }
    return 'flattenedFields' in field && field.type === 'group'
      ? textsWithin(field.flattenedFields, value, here)
      : []
  })
}

/** An editor that was opened and left empty stores an empty paragraph: nobody wrote that. */
const written = (field: FlattenedField, value: unknown): unknown =>
  field.type === 'richText' && Array.isArray(value) && richTextToPlainText(value) === ''
    ? null
    : (value ?? null)

const joined = (before: string, name: string): string => (before ? `${before}.${name}` : name)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The texts by their lasting name, to compare two versions of a record. */
export const textsByKey = (texts: readonly LocalizedText[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(texts.map(({ key, value }) => [key, value]))
