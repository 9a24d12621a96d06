import { describe, expect, it } from 'vitest'
import { differences } from '../../../cms/domain/differences.ts'

describe('The differences between two versions', () => {
  it('are the fields that say something else, with both texts', () => {
    expect(differences({ title: 'A', kind: 'P' }, { title: 'B', kind: 'P' }, [])).toEqual([
      { path: 'title', yours: 'A', theirs: 'B' },
    ])
  })

  it('are not made by empty against absent, by order of keys or by row ids', () => {
    const yours = { a: '', b: null, c: [{ id: '1', x: 1, y: 2 }], d: {} }
    const theirs = { c: [{ y: 2, id: '9', x: 1 }] }
    expect(differences(yours, theirs, [])).toEqual([])
  })

  it('leave out what is bookkeeping', () => {
    expect(differences({ edition: 3 }, { edition: 4 }, ['edition'])).toEqual([])
  })

  it('see rows that changed places', () => {
    const [first] = differences({ c: [{ x: 1 }, { x: 2 }] }, { c: [{ x: 2 }, { x: 1 }] }, [])
    expect(first?.path).toBe('c')
  })
})
