import { describe, expect, it } from 'vitest'
import {
  inheritanceOf,
  wouldChange,
  type FieldInheritance,
} from '../../../cms/domain/inheritance/inheritance.ts'
import {
  isEmpty,
  isSame,
  languagesOf,
  valueIn,
  withValueAt,
  type Values,
} from '../../../cms/domain/inheritance/values.ts'

const only = (path: string, sides: { base?: Values; template: Values; sheet: Values }) =>
  inheritanceOf([path], { base: {}, ...sides })[0] as FieldInheritance

const text = (ca: string, es?: string) => (es ? { ca, es } : { ca })

describe('A field of a sheet and the template of its family', () => {
  it('is of no concern where the template says nothing', () => {
    expect(
      inheritanceOf(['notification'], { base: {}, template: {}, sheet: { notification: 'paper' } }),
    ).toEqual([])
  })

  it('is inherited when both say the same, whatever the identities of the rows', () => {
    const template = { appeals: [{ id: 't', kind: 'hierarchical', body: text('Ple') }] }
    const sheet = { appeals: [{ id: 's', kind: 'hierarchical', body: text('Ple'), term: {} }] }
    expect(only('appeals', { template, sheet }).state).toBe('inherited')
  })

  it('is absent, and would be filled, when the sheet says nothing yet', () => {
    const field = only('silence.onRequest', {
      template: { silence: { onRequest: 'approval' } },
      sheet: { silence: { onRequest: null } },
    })
    expect(field).toMatchObject({ state: 'absent', merged: 'approval' })
    expect(wouldChange(field)).toBe(true)
  })

  it('follows the template when the sheet left it as it was', () => {
    const field = only('resolvingBody', {
      base: { resolvingBody: text('Alcaldia') },
      template: { resolvingBody: text('Junta de Govern') },
      sheet: { resolvingBody: text('Alcaldia') },
    })
    expect(field).toMatchObject({
      state: 'inherited',
      isOutdated: true,
      merged: text('Junta de Govern'),
    })
  })

  it('keeps its own when the sheet changed it, and says that the template moved on', () => {
    const field = only('resolvingBody', {
      base: { resolvingBody: text('Alcaldia') },
      template: { resolvingBody: text('Junta de Govern') },
      sheet: { resolvingBody: text('Ple') },
    })
    expect(field).toMatchObject({ state: 'overridden', isOutdated: true, merged: text('Ple') })
    expect(wouldChange(field)).toBe(false)
  })

  it('stays empty where the sheet emptied it on purpose', () => {
    const field = only('resolvingBody', {
      base: { resolvingBody: text('Alcaldia') },
      template: { resolvingBody: text('Alcaldia') },
      sheet: {},
    })
    expect(field.state).toBe('overridden')
    expect(wouldChange(field)).toBe(false)
  })

  it('a translation that the sheet lacks is a difference', () => {
    const field = only('resolvingBody', {
      template: { resolvingBody: text('Alcaldia', 'Alcaldía') },
      sheet: { resolvingBody: text('Alcaldia') },
    })
    expect(field.state).toBe('overridden')
  })
})

describe('A list of a sheet and the list of the template', () => {
  const law = (resource: string, article = '') => ({ resource, ...(article ? { article } : {}) })

  it('is extended when it holds the template’s rows and its own', () => {
    const field = only('legalResources', {
      template: { legalResources: [law('a')] },
      sheet: { legalResources: [law('own'), law('a')] },
    })
    expect(field.state).toBe('extended')
    expect(wouldChange(field)).toBe(false)
  })

  it('gets the rows that the template added, keeps its own and leaves those it took out', () => {
    const field = only('legalResources', {
      base: { legalResources: [law('a'), law('b')] },
      template: { legalResources: [law('a'), law('b'), law('c')] },
      sheet: { legalResources: [{ id: '1', ...law('a') }, law('own')] },
    })
    expect(field.merged).toEqual([{ id: '1', ...law('a') }, law('own'), law('c')])
  })

  it('loses the rows that the template dropped, unless the sheet changed them', () => {
    const field = only('legalResources', {
      base: { legalResources: [law('a'), law('b')] },
      template: { legalResources: [law('z')] },
      sheet: { legalResources: [law('a'), law('b', 'art. 7')] },
    })
    expect(field.merged).toEqual([law('b', 'art. 7'), law('z')])
  })

  it('takes the new words of a row under the identity of its own row', () => {
    const cell = (does: string) => ({ phase: 'INF', level: 'N1', channel: null, does: text(does) })
    const field = only('attention', {
      base: { attention: [{ id: 't', ...cell('Informa') }] },
      template: { attention: [{ id: 't', ...cell('Informa i deriva') }] },
      sheet: {
        attention: [
          { id: 's', ...cell('Informa') },
          { ...cell('x'), phase: 'SOL' },
        ],
      },
    })
    expect(field).toMatchObject({ state: 'extended', isOutdated: true })
    expect(field.merged).toEqual([
      { id: 's', ...cell('Informa i deriva') },
      { ...cell('x'), phase: 'SOL' },
    ])
  })

  it('of codes is merged by the codes themselves', () => {
    const field = only('audiences', {
      base: { audiences: ['citizens'] },
      template: { audiences: ['citizens', 'businesses'] },
      sheet: { audiences: ['citizens', 'associations'] },
    })
    expect(field.merged).toEqual(['citizens', 'associations', 'businesses'])
  })
})

describe('Stored values', () => {
  it.each([null, undefined, '', false, [], {}, { ca: '', es: null }, { id: 'x', need: null }])(
    '%j says nothing',
    (value) => expect(isEmpty(value)).toBe(true),
  )
  it('zero is an answer', () => expect(isEmpty(0)).toBe(false))
  it('are the same in another order', () => {
    expect(isSame({ a: 1, b: { ca: 'x' } }, { b: { ca: 'x', es: '' }, a: 1 })).toBe(true)
  })
  it('are written one language at a time', () => {
    const value = { steps: [{ title: text('Demana', 'Pide'), actor: 'person' }] }
    expect(valueIn(value, 'es')).toEqual({ steps: [{ title: 'Pide', actor: 'person' }] })
    expect(valueIn(value, 'en')).toEqual({ steps: [{ title: null, actor: 'person' }] })
    expect([...languagesOf(value)]).toEqual(['ca', 'es'])
  })
  it('change at a path and nowhere else', () => {
    expect(withValueAt({ a: { b: 1, c: 2 } }, 'a.b', 3)).toEqual({ a: { b: 3, c: 2 } })
  })
})
