import { expect, it } from 'vitest'
import {
  guessMapping,
  headLine,
  readMapping,
} from '../../../cms/domain/inventory/column-mapping.ts'

it.each([
  [
    ['Codi', 'Títol', 'Descripció', 'Departament', 'Enllaç', 'Visites'],
    ['Títol', 'Descripció', 'Codi', 'Enllaç', 'Departament', 'Visites'],
  ],
  [
    ['Nº', 'Nombre del trámite', 'Objeto', 'Unidad', 'URL', 'Solicitudes 2024'],
    ['Nombre del trámite', 'Objeto', 'Nº', 'URL', 'Unidad', null],
  ],
  [
    ['id', 'title', 'description', 'department', 'link', 'visits'],
    ['title', 'description', 'id', 'link', 'department', 'visits'],
  ],
  [
    ['codiTramit', 'nomTramit', 'text', 'URLTramitAssociat', 'unitat'],
    ['nomTramit', 'text', 'codiTramit', 'URLTramitAssociat', 'unitat', null],
  ],
])(
  'the columns %j are known by their heads',
  (headers, [title, text, sourceId, url, department, visits]) => {
    expect(guessMapping(headers)).toMatchObject({
      title,
      text,
      sourceId,
      url,
      originalDepartment: department,
      visits,
    })
  },
)

it('a file whose heads say nothing is not guessed at', () => {
  expect(guessMapping(['Columna 1', 'Columna 2']).title).toBeNull()
})

it('what was chosen holds for the columns that the file still has', () => {
  const chosen = { title: 'Nom', text: 'Ja no hi és', other: 'x' }
  expect(readMapping(chosen, ['Nom', 'Codi'])).toMatchObject({ title: 'Nom', text: null })
  expect(readMapping('Nom', ['Nom'])).toBeNull()
})

it('the heads are found below the name and the date of the sheet', () => {
  const lines = [
    ['Inventari 2023', '', ''],
    ['', '', ''],
    ['Codi', 'Tràmit', 'Àrea'],
    ['1', 'Gual', 'Via pública'],
  ]
  expect(headLine(lines)).toBe(2)
})

it('a row that looks like heads is not taken for them', () => {
  const lines = [
    ['Codi', 'Què és', 'Àrea'],
    ['1', 'Tràmit de gual', 'Via pública'],
  ]
  expect(headLine(lines)).toBe(0)
  expect(headLine([['Què és'], ['Tràmit de gual']])).toBe(0)
})
