import type { ClientField, FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { tabOf } from '../../../cms/admin/edit/focus-field.ts'
import {
  readableLines,
  relationsIn,
  type Reading,
} from '../../../cms/editorial/history/readable-value.ts'

const reading: Reading = {
  language: 'ca',
  locale: 'es',
  titleOf: (collection, id) => `${collection} ${id}`,
}
const field = (rest: object) => rest as ClientField
const read = (value: unknown, rest: object) => readableLines(value, field(rest), reading)

const kind = {
  name: 'kind',
  type: 'select',
  label: { ca: 'Tipus' },
  options: [{ label: { ca: 'Informe' }, value: 'report' }],
}

describe('two versions put side by side', () => {
  it('say nothing of what is empty', () => {
    for (const nothing of [null, undefined, '', []]) {
      expect(read(nothing, { ...kind, hasMany: true })).toEqual([])
    }
  })

  it('say codes, yes and no, and days in words', () => {
    expect(read('report', kind)).toEqual(['Informe'])
    expect(read(false, { type: 'checkbox' })).toEqual(['No'])
    expect(read('2026-03-01T12:00:00.000Z', { type: 'date' })).toEqual(['1 de març del 2026'])
  })

  it('name related records by their title, whatever shape the relation has', () => {
    const topics = { type: 'relationship', relationTo: 'topics' }
    expect(read(['a', { id: 'b' }], topics)).toEqual(['topics a, topics b'])
    const either = ['procedures', 'faqs']
    expect(relationsIn({ relationTo: 'faqs', value: { id: 'q' } }, either)).toEqual([['faqs', 'q']])
  })

  it('show a formatted text as people read it', () => {
    const text = [{ children: [{ text: 'Porteu el ' }, { text: 'DNI', bold: true }] }]
    expect(read(text, { type: 'richText' })).toEqual(['Porteu el DNI'])
  })

  it('number the rows of a list and leave out their ids', () => {
    const name = { name: 'name', type: 'text', label: { ca: 'Nom' } }
    const id = { name: 'id', type: 'text', label: 'ID' }
    const rows = [
      { id: '1', name: 'Llicència', kind: 'report' },
      { id: '2', name: 'Placa' },
    ]
    expect(
      read(rows, { type: 'array', fields: [id, { type: 'row', fields: [name, kind] }] }),
    ).toEqual(['1. Nom: Llicència', '   Tipus: Informe', '2. Nom: Placa'])
  })
})

it('the panel and the server read a field alike, the server in all languages at once', () => {
  const name = { name: 'name', type: 'text', label: { ca: 'Nom' }, localized: true }
  const ofPanel = field({ type: 'array', name: 'papers', fields: [name] })
  const ofServer = { type: 'array', name: 'papers', flattenedFields: [name] } as FlattenedField
  const rows = (said: unknown) => [{ id: '1', name: said }]
  const lines = ['1. Nom: Placa']
  expect(readableLines(rows('Placa'), ofPanel, reading)).toEqual(lines)
  expect(readableLines(rows({ ca: 'Gual', es: 'Placa' }), ofServer, reading)).toEqual(lines)
})

it('the tab of a field is found also when the field stands in a row', () => {
  const fields = [
    { type: 'text', name: 'code' },
    {
      type: 'tabs',
      tabs: [
        { fields: [{ type: 'text', name: 'title' }] },
        { fields: [{ type: 'row', fields: [{ type: 'text', name: 'summary' }] }] },
      ],
    },
  ].map(field)
  expect([tabOf(fields, 'summary'), tabOf(fields, 'title'), tabOf(fields, 'code')]).toEqual([
    1, 0, -1,
  ])
})
