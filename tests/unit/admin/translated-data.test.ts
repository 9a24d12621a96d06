import { describe, expect, it } from 'vitest'
import { translatedData, valueAt } from '../../../cms/admin/desks/translated-data.ts'

const rows = { steps: ['s1', 's2'], 'steps.1.notes': ['n1'], channels: ['c1'] }

describe('What a translation sends', () => {
  it('is the texts that were written and no other', () => {
    expect(translatedData([{ path: 'title', value: 'Título' }], rows)).toEqual({ title: 'Título' })
  })

  it('names every row of a list, in its order, so that none is taken away', () => {
    expect(translatedData([{ path: 'steps.1.title', value: 'Segundo' }], rows)).toEqual({
      steps: [{ id: 's1' }, { id: 's2', title: 'Segundo' }],
    })
  })

  it('goes into groups and into lists of lists', () => {
    expect(
      translatedData(
        [
          { path: 'handoff.when', value: 'Siempre' },
          { path: 'handoff.how', value: 'Por teléfono' },
          { path: 'steps.1.notes.0.text', value: 'Nota' },
          { path: 'channels.0.overrides.deadline', value: 'Un mes' },
        ],
        rows,
      ),
    ).toEqual({
      handoff: { when: 'Siempre', how: 'Por teléfono' },
      steps: [{ id: 's1' }, { id: 's2', notes: [{ id: 'n1', text: 'Nota' }] }],
      channels: [{ id: 'c1', overrides: { deadline: 'Un mes' } }],
    })
  })

  it('leaves out a text whose row is gone', () => {
    expect(translatedData([{ path: 'steps.7.title', value: 'X' }], rows)).toEqual({
      steps: [{ id: 's1' }, { id: 's2' }],
    })
  })

  it('is read back by the same path', () => {
    expect(valueAt({ steps: [{ title: 'Primero' }] }, 'steps.0.title')).toBe('Primero')
    expect(valueAt({}, 'steps.0.title')).toBeUndefined()
  })
})
