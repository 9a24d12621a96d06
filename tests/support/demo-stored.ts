import type { CollectionSlug, FlattenedField } from 'payload'
import { isPublished } from '../../cms/cli/demo/editorial-life.ts'
import { dataOf } from '../../cms/cli/demo/record-data.ts'
import { locales } from '../../cms/domain/locale.ts'
import { layTyped } from '../../cms/editorial/published/lay-typed.ts'
import { fields as parts, rows, type Stored } from '../../cms/editorial/published/read.ts'
import { demoCatalogue } from '../../demo/catalogue.ts'
import { keyOf, type DemoRecord } from '../../demo/demo-record.ts'
import payloadConfig from '../../payload.config.ts'

/*
 * The demo as the database would give it back: every language, relations loaded two deep. Without
 * a database, so that who writes the demo knows in a second whether a sheet could be published.
 */

const config = await payloadConfig

const fieldsOf = (slug: string): readonly FlattenedField[] =>
  config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []

export const sheetFields = fieldsOf('procedures')

const recordsOf = (slug: string) => demoCatalogue.find((one) => one.collection === slug)

function recordOf(slug: string, code: string): DemoRecord | undefined {
  const found = recordsOf(slug)
  return found?.records.find((record) => keyOf(record, found.key) === code)
}

/** The sheets of the demo that are meant to be published. */
export const publishedDemoSheets = (): readonly DemoRecord[] =>
  recordsOf('procedures')?.records.filter(isPublished) ?? []

/** The sheets of the demo that stand in one of these states. */
export const demoSheetsIn = (states: readonly string[]): readonly DemoRecord[] =>
  recordsOf('procedures')?.records.filter(({ state }) => states.includes(String(state))) ?? []

/** One record of the demo, with the records it names and those that they name. */
export function storedDemo(slug: CollectionSlug, record: DemoRecord, depth = 2): Stored {
  const fields = fieldsOf(slug)
  const today = new Date()
  // A relation is its code here: what stands for an id has only to be found again.
  const reading = { idOf: (_: CollectionSlug, code: string) => code, today }
  const stored = locales.reduce<Stored>(
    (laid, locale) =>
      layTyped(fields, laid, named(fields, dataOf(record, fields, { ...reading, locale })), locale),
    { code: record.code, id: record.code },
  )
  const life = { _status: isPublished(record) ? 'published' : 'draft' }
  return depth > 0 ? loaded(fields, { ...life, ...stored }, depth) : { ...life, ...stored }
}

/** The same rows in every language. */
const named = (fields: readonly FlattenedField[], data: Stored): Stored =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields.find((one) => one.name === name)
      if (field?.type === 'group') return [name, named(field.flattenedFields, parts(value))]
      if (field?.type !== 'array') return [name, value]
      return [
        name,
        rows(value).map((row, at) => ({ ...named(field.flattenedFields, row), id: String(at) })),
      ]
    }),
  )

const loaded = (fields: readonly FlattenedField[], record: Stored, depth: number): Stored =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = fields.find((one) => one.name === name)
      if (!field || value === null || value === undefined) return [name, value]
      if (field.type === 'group') return [name, loaded(field.flattenedFields, parts(value), depth)]
      if (field.type === 'array') {
        return [name, rows(value).map((row) => loaded(field.flattenedFields, row, depth))]
      }
      if (field.type !== 'relationship' || Array.isArray(field.relationTo)) return [name, value]
      const slug = field.relationTo
      const load = (code: unknown): Stored | null => {
        const target = recordOf(slug, String(code))
        return target ? storedDemo(slug, target, depth - 1) : null
      }
      return [
        name,
        Array.isArray(value) ? value.flatMap((code: unknown) => load(code) ?? []) : load(value),
      ]
    }),
  )
