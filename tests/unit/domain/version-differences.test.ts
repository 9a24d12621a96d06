import { describe, expect, it } from 'vitest'
import { versionDifferences, type FieldShape } from '../../../cms/domain/version-differences.ts'

const fields: FieldShape[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'kind', type: 'select' },
  { name: 'reviewOn', type: 'date' },
  {
    name: 'silence',
    type: 'group',
    flattenedFields: [{ name: 'onRequest', type: 'select' }],
  },
  {
    name: 'outputs',
    type: 'array',
    flattenedFields: [
      { name: 'id', type: 'text' },
      { name: 'name', type: 'text', localized: true },
    ],
  },
]

const said = (before: object, after: object, givenIn: 'all' | 'ca' | 'es' = 'all') =>
  versionDifferences(fields, { ...before }, { ...after }, givenIn).map(
    ({ path, locale, kind, from, to }) => [path, locale, kind, from, to],
  )

describe('What differs between two versions', () => {
  it('is told language by language', () => {
    expect(
      said(
        { title: { ca: 'Llicència', es: 'Licencia' } },
        { title: { ca: 'Llicència', es: 'Permiso' } },
      ),
    ).toEqual([['title', 'es', 'changed', 'Licencia', 'Permiso']])
  })

  it('is told with the language of the save, where a save is in one language', () => {
    expect(said({ title: 'Licencia' }, { title: 'Permiso' }, 'es')).toEqual([
      ['title', 'es', 'changed', 'Licencia', 'Permiso'],
    ])
  })

  it('does not hold what was not part of a save', () => {
    expect(said({ title: 'Licencia', kind: 'P' }, { kind: 'P' }, 'es')).toEqual([])
  })

  it('names what lies inside a group', () => {
    expect(said({ silence: { onRequest: 'approval' } }, { silence: {} })).toEqual([
      ['silence.onRequest', null, 'changed', 'approval', null],
    ])
  })

  it('matches the rows of a list by what they are and not by where they stand', () => {
    const before = {
      outputs: [
        { id: 'a', name: { ca: 'U' } },
        { id: 'b', name: { ca: 'Dos' } },
      ],
    }
    const after = {
      outputs: [
        { id: 'c', name: { ca: 'Zero' } },
        { id: 'a', name: { ca: 'Un' } },
        { id: 'b', name: { ca: 'Dos' } },
      ],
    }
    expect(said(before, after)).toEqual([
      ['outputs.0', null, 'row-added', null, { id: 'c', name: { ca: 'Zero' } }],
      ['outputs.1.name', 'ca', 'changed', 'U', 'Un'],
    ])
  })

  it('tells of rows that are gone, and of rows in another order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: { ca: id } }))
    expect(said({ outputs: [a, b, c] }, { outputs: [c, a] })).toEqual([
      ['outputs.1', null, 'row-removed', b, null],
      ['outputs', null, 'rows-moved', 3, 2],
    ])
  })

  it('takes two ways of writing a day for the same day', () => {
    expect(said({ reviewOn: '2026-03-01' }, { reviewOn: '2026-03-01T00:00:00.000Z' })).toEqual([])
  })
})
