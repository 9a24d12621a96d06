import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stored } from '../../../cms/editorial/published/read.ts'
import { publishedKinds } from '../../../cms/editorial/publishing/kinds.ts'
import { shownIn } from '../../../cms/editorial/publishing/shown-in.ts'
import { testDatabases } from '../../support/database.ts'
import { openPayload } from '../../support/real-payload.ts'

/*
 * `shown-in.ts` says by hand where a record is shown inside others. Here every relation of every
 * record that channels read is followed: whatever comes out on the other side must be in it.
 */

const canary = 'CANARI-9F3'
const other = 'ALTRE-1B7'

const related = (name: string, relationTo: unknown): Stored => ({
  id: name.toLowerCase(),
  code: name,
  active: true,
  _status: 'published',
  updatedAt: '2026-01-01T00:00:00.000Z',
  rank: 'law',
  slug: name,
  ...Object.fromEntries(
    ['name', 'title', 'question', 'text'].map((field) => [field, { ca: name, es: name, en: name }]),
  ),
  values: [{ value: { ca: name } }],
  // The name of a person has no language.
  ...(relationTo === 'users' ? { name } : {}),
})

type FieldsOf = (slug: string) => readonly FlattenedField[]

/**
 * A record with everything written in it, whose relation at one path is the canary; records that
 * it shows are written whole too, once: publication loads no deeper.
 */
function filled(
  fields: readonly FlattenedField[],
  target: string,
  fieldsOf: FieldsOf,
  under = '',
  isShown = false,
): Stored {
  // A shared value comes out where a text names it, and not by being related.
  const words = target === 'usesValues' ? `{{${canary}}}` : 'Paraules'
  const value = (field: FlattenedField): unknown => {
    const path = `${under}${field.name}`
    switch (field.type) {
      case 'relationship':
      case 'upload': {
        const [to = ''] = [field.relationTo].flat()
        const more = isShown ? {} : filled(fieldsOf(to), target, fieldsOf, `${path}.`, true)
        const record = { ...more, ...related(path === target ? canary : other, to) }
        return field.hasMany ? [record] : record
      }
      case 'array':
        return [
          { id: 'row', ...filled(field.flattenedFields, target, fieldsOf, `${path}.`, isShown) },
        ]
      case 'group':
      case 'tab':
        return filled(field.flattenedFields, target, fieldsOf, `${path}.`, isShown)
      case 'select': {
        const [first] = field.options
        const code = typeof first === 'string' ? first : first?.value
        return field.hasMany ? [code] : code
      }
      case 'checkbox':
        return field.name !== 'internal'
      case 'number':
        return 1
      case 'date':
        return '2026-01-01T12:00:00.000Z'
      case 'richText':
        return { ca: [{ children: [{ text: words }] }] }
      case 'code':
        return '{}'
      case 'text':
      case 'textarea':
        return field.localized ? { ca: words } : field.name === 'code' ? 'CODI' : 'x'
      default:
        return null
    }
  }
  return Object.fromEntries(fields.map((field) => [field.name, value(field)]))
}

interface Relation {
  readonly path: string
  readonly relationTo: readonly string[]
}

const relationsOf = (fields: readonly FlattenedField[], under = ''): readonly Relation[] =>
  fields.flatMap((field): readonly Relation[] => {
    const path = `${under}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      return [{ path, relationTo: [field.relationTo].flat() }]
    }
    return 'flattenedFields' in field ? relationsOf(field.flattenedFields, `${path}.`) : []
  })

describe('Where a record is shown inside others', () => {
  let payload: Payload
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(testDatabases()[0]!))
  })
  afterAll(() => close())

  const fieldsOf: FieldsOf = (slug) =>
    payload.collections[slug as CollectionSlug].config.flattenedFields

  it.each(Object.keys(publishedKinds))('every relation of %s that is let out is known', (slug) => {
    const { project } = publishedKinds[slug as CollectionSlug]!
    const direct = relationsOf(fieldsOf(slug))
    const further = direct.flatMap(({ path, relationTo: [to = ''] }) =>
      relationsOf(fieldsOf(to), `${path}.`),
    )
    for (const { path, relationTo } of [...direct, ...further]) {
      const stored = {
        ...filled(fieldsOf(slug), path, fieldsOf),
        _status: 'published',
        active: true,
        updatedAt: '2026-01-01T00:00:00.000Z',
      }
      const comesOut = JSON.stringify(project(stored, '2026-06-01')).includes(canary)
      const known = relationTo.some((to) =>
        shownIn[to as CollectionSlug]?.[slug as CollectionSlug]?.includes(path),
      )
      expect({ path: `${slug}.${path}`, comesOut: known }).toEqual({
        path: `${slug}.${path}`,
        comesOut,
      })
    }
  })

  it('names no field that is not there, and what shows through another record goes through it', () => {
    for (const [shown, showers] of Object.entries(shownIn)) {
      for (const [shower, paths] of Object.entries(showers)) {
        const own = relationsOf(fieldsOf(shower))
        for (const path of paths) {
          const [direct] = own.filter((one) => one.path === path)
          if (direct) {
            expect(direct.relationTo, `${shower}.${path}`).toContain(shown)
            continue
          }
          const through = own.find((one) => path.startsWith(`${one.path}.`))
          const rest = path.slice((through?.path.length ?? 0) + 1)
          const further = through?.relationTo.flatMap((to) => relationsOf(fieldsOf(to))) ?? []
          expect(
            further.find((one) => one.path === rest)?.relationTo,
            `${shower}.${path}`,
          ).toContain(shown)
        }
      }
    }
  })
})
