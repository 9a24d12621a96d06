import { expect, it } from 'vitest'
import { effects, faultOfDecision } from '../../../cms/domain/inventory/decisions.ts'
import { isFault, readRow } from '../../../cms/domain/inventory/staged-row.ts'
import {
  faultOfRedirect,
  oldAddressOf,
  type RedirectFacts,
} from '../../../cms/domain/old-address.ts'

const decision = { justification: null, target: null, mergeInto: null, movedTo: null }

it('a decision says what it needs to be carried out', () => {
  expect(faultOfDecision({ ...decision, disposition: 'keep' })).toBeNull()
  expect(faultOfDecision({ ...decision, disposition: 'merge' })).toBe('target-needed')
  expect(faultOfDecision({ ...decision, disposition: 'variant', mergeInto: 'row' })).toBeNull()
  expect(faultOfDecision({ ...decision, disposition: 'move' })).toBe('address-needed')
  expect(faultOfDecision({ ...decision, disposition: 'delete', justification: ' ' })).toBe(
    'justification-needed',
  )
})

it('only what is deleted is gone; everything else leads on', () => {
  const gone = Object.entries(effects).filter(([, { redirect }]) => redirect === '410')
  expect(gone.map(([code]) => code)).toEqual(['delete'])
})

const mapping = {
  title: 'T',
  text: 'D',
  sourceId: 'C',
  url: 'U',
  originalDepartment: null,
  visits: 'V',
  volume: null,
}

it('a row is read as people write: figures with points, addresses without a scheme', () => {
  const row = readRow({ T: ' Alta\u0000  de gual ', U: 'www.vila.cat/gual', V: '1.234' }, mapping)
  expect(row).toMatchObject({
    title: 'Alta de gual',
    url: 'https://www.vila.cat/gual',
    visits: 1234,
    sourceId: '',
  })
})

it.each([
  [{ T: ' ' }, 'row-without-title'],
  [{ T: 'a'.repeat(401) }, 'title-too-long'],
  [{ T: 'a', D: 'b'.repeat(50_001) }, 'text-too-long'],
  [{ T: 'a', U: 'javascript:alert(1)' }, 'not-an-old-address'],
])('a row that cannot be staged is refused: %#', (cells, code) => {
  const row = readRow(cells, mapping)
  expect(isFault(row) && row.code).toBe(code)
})

it('an old address is its path and query, however it is written', () => {
  expect(oldAddressOf('https://www.vila.cat/tramits/gual/')).toBe('/tramits/gual')
  expect(oldAddressOf('/tramits/gual?id=3')).toBe('/tramits/gual?id=3')
  expect(oldAddressOf('https://www.vila.cat/?id=3')).toBe('/?id=3')
  expect(oldAddressOf('https://www.vila.cat')).toBeNull()
  expect(oldAddressOf('//evil.example.org/x')).toBeNull()
  expect(oldAddressOf('gual')).toBeNull()
})

it.each<[Partial<RedirectFacts>, string | null]>([
  [{ procedure: 'p' }, null],
  [{ to: 'https://other.example.org/gual' }, null],
  [{}, 'redirect-nowhere'],
  [{ procedure: 'p', to: 'https://other.example.org' }, 'redirect-two-places'],
  [{ status: '410' }, null],
  [{ status: '410', procedure: 'p' }, 'redirect-two-places'],
  [{ to: 'https://www.vila.cat/gual/' }, 'redirect-loop'],
  [{ from: '/admin/login', procedure: 'p' }, 'redirect-own-address'],
  [{ from: 'gual', procedure: 'p' }, 'redirect-not-an-address'],
])('a redirect that leads nowhere, or in circles, is not one: %j', (facts, fault) => {
  const whole = { from: '/gual', status: '301', procedure: null, to: null, ...facts }
  expect(faultOfRedirect(whole, new Set(['www.vila.cat']))).toBe(fault)
})
