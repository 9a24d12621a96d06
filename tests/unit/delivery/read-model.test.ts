import { describe, expect, it } from 'vitest'
import { createReadModel } from '../../../cms/delivery/read-model.ts'
import { publication, withdrawal } from './publications.ts'

const modelOf = (...publications: Parameters<ReturnType<typeof createReadModel>['apply']>[0]) => {
  const model = createReadModel()
  model.apply(publications)
  return model
}

describe('what each audience reads', () => {
  it('gives the public document to the public and the agent one to agents', () => {
    const model = modelOf(publication('PADRO', 1))
    expect(model.get('public', 'procedure', 'PADRO')).not.toHaveProperty('handoff')
    expect(model.get('agent', 'procedure', 'PADRO')).toHaveProperty('handoff', 'Intern')
  })

  it('shows agents the public document of a record that has no text of their own', () => {
    const model = modelOf(publication('GUAL', 1, { documents: { public: { code: 'GUAL' } } }))
    expect(model.get('agent', 'procedure', 'GUAL')).toEqual({ code: 'GUAL' })
  })

  it('hides from the public a record that turns internal, and tells whoever keeps a copy', () => {
    const model = modelOf(publication('PADRO', 1))
    model.apply([publication('PADRO', 2, { documents: { agent: { code: 'PADRO' } } })])
    expect(model.get('public', 'procedure', 'PADRO')).toBeUndefined()
    expect(model.list('public', 'procedure')).toEqual([])
    expect(model.bySlug('procedure', 'public', 'tramit-padro')).toBeUndefined()
    const [change] = model.changes('public', 1, 10)
    expect(change).toMatchObject({ code: 'PADRO', revision: 2, live: false, documents: {} })
    expect(model.changes('agent', 1, 10)[0]).toMatchObject({ live: true })
  })

  it('says nothing to the public of a record that never was public, not even that it is gone', () => {
    const internal = { documents: { agent: { code: 'PRT-1' } } }
    const model = modelOf(publication('PRT-1', 1, internal))
    expect(model.changes('public', 0, 10)).toEqual([])
    model.apply([publication('PRT-1', 2, { live: false, documents: {} })])
    expect(model.changes('public', 0, 10)).toEqual([])
    expect(model.changes('agent', 0, 10)).toHaveLength(1)
  })

  it('never carries the agent document or its digest in a public change', () => {
    const model = modelOf(publication('PADRO', 1))
    const [change] = model.changes('public', 0, 10)
    expect(JSON.stringify(change)).not.toContain('Intern')
    expect(change?.digest).not.toBe(publication('PADRO', 1).digest)
  })
})

describe('the order of events', () => {
  it('ends the same whatever the order and however often events come', () => {
    const events = [
      publication('PADRO', 1, { title: 'Primer' }),
      publication('GUAL', 2),
      publication('PADRO', 3, { title: 'Segon' }),
      withdrawal('GUAL', 4),
    ]
    const straight = modelOf(...events)
    const tangled = createReadModel()
    for (const at of [3, 2, 0, 1, 1, 3, 2]) tangled.apply([events[at]!])
    expect(tangled.revision).toBe(4)
    expect(tangled.updatedAt).toBe(straight.updatedAt)
    expect(tangled.list('public', 'procedure')).toEqual(straight.list('public', 'procedure'))
    expect(tangled.get('public', 'procedure', 'PADRO')).toHaveProperty('title', 'Segon')
    expect(tangled.changes('public', 0, 9)).toEqual(straight.changes('public', 0, 9))
  })

  it('lets a withdrawal win over an older publication that arrives after it', () => {
    const model = modelOf(withdrawal('GUAL', 7), publication('GUAL', 6))
    expect(model.get('public', 'procedure', 'GUAL')).toBeUndefined()
  })

  it('pages through changes by revision, each record once', () => {
    const model = createReadModel()
    for (let revision = 1; revision <= 30; revision += 1) {
      model.apply([publication(`T${revision % 5}`, revision)])
    }
    const first = model.changes('public', 0, 3)
    const second = model.changes('public', first.at(-1)!.revision, 3)
    expect([...first, ...second].map((one) => one.revision)).toEqual([26, 27, 28, 29, 30])
    expect(model.size).toBe(5)
  })
})

describe('lists and addresses', () => {
  it('lists by code and keeps the same array until a record of that kind changes', () => {
    const model = modelOf(publication('B', 1), publication('A', 2))
    const list = model.list('public', 'procedure')
    expect(list.map((one) => one.code)).toEqual(['A', 'B'])
    expect(model.list('public', 'procedure')).toBe(list)
    model.apply([publication('C', 3)])
    expect(model.list('public', 'procedure')).toHaveLength(3)
  })

  it('finds a record by its slug in any language, and forgets the slug it no longer has', () => {
    const slug = { ca: 'padro', es: 'padron' }
    const model = modelOf(
      publication('PADRO', 1, { documents: { public: { code: 'PADRO', slug } } }),
    )
    expect(model.bySlug('procedure', 'public', 'padron')?.code).toBe('PADRO')
    const renamed = { documents: { public: { code: 'PADRO', slug: 'empadronament' } } }
    model.apply([publication('PADRO', 2, renamed)])
    expect(model.bySlug('procedure', 'public', 'padro')).toBeUndefined()
    expect(model.bySlug('procedure', 'agent', 'empadronament')?.code).toBe('PADRO')
  })

  it('gives a slug back to the record that still has it when another is withdrawn', () => {
    const same = (code: string) => ({ documents: { public: { code, slug: 'gual' } } })
    const model = modelOf(publication('VELL', 1, same('VELL')), publication('NOU', 2, same('NOU')))
    expect(model.bySlug('procedure', 'public', 'gual')?.code).toBe('NOU')
    model.apply([withdrawal('NOU', 3)])
    expect(model.bySlug('procedure', 'public', 'gual')?.code).toBe('VELL')
  })
})
