import { describe, expect, it } from 'vitest'
import { slugify, slugOf } from '../../../cms/domain/slug.ts'

describe('The end of an address', () => {
  it.each([
    ['Llicència d’obres', 'llicencia-d-obres'],
    ['Sol·licitud de col•locació', 'sollicitud-de-collocacio'],
    ['  ¿Dónde está? ', 'donde-esta'],
    ['Ŀlà', 'lla'],
    ['!!!', ''],
  ])('of %s is %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('is as the editor wrote it, else from the title, else the code', () => {
    expect(slugOf({ ca: 'meu' }, { ca: 'Títol', es: 'Título' }, 'X')).toEqual({
      ca: 'meu',
      es: 'titulo',
    })
    expect(slugOf({}, {}, 'ABC-1')).toEqual({ ca: 'abc-1' })
  })
})
