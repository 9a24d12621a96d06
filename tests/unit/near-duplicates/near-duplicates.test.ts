import { describe, expect, it } from 'vitest'
import { nearDuplicates } from '../../../cms/domain/near-duplicates/near-duplicates.ts'
import { inventorySample, type SampleRow } from '../../support/inventory-sample.ts'

const plain = (...titles: string[]) => titles.map((title) => ({ id: title, title, text: '' }))

const isSame = (a: string, b: string, ...others: string[]) =>
  nearDuplicates(plain(a, b, ...others)).clusters.some((one) => one.includes(a) && one.includes(b))

/** How many copies are beside their originals, and how many pairs are beside each other wrongly. */
function judged(rows: readonly SampleRow[]) {
  const { clusters } = nearDuplicates(rows)
  const source = new Map(rows.map(({ id, copyOf }) => [id, copyOf ?? id]))
  const beside = new Map(clusters.flatMap((one, at) => one.map((id) => [id, at] as const)))
  const copies = rows.filter(({ copyOf }) => copyOf !== null)
  const missed = copies.filter(
    ({ id, copyOf }) => !beside.has(id) || beside.get(id) !== beside.get(copyOf!),
  )
  // Each procedure too many in a group.
  const wrong = clusters.reduce(
    (sum, one) => sum + new Set(one.map((id) => source.get(id))).size - 1,
    0,
  )
  return { found: copies.length - missed.length, wrong }
}

describe('Near-duplicates of an inventory', () => {
  it.each([1, 2, 3, 7, 11, 42])(
    'of 600 rows with 60 planted ones at least 55 are found and at most 10 are false (seed %i)',
    (seed) => {
      const { found, wrong } = judged(inventorySample(600, 60, seed))
      expect(found).toBeGreaterThanOrEqual(55)
      expect(wrong).toBeLessThanOrEqual(10)
    },
  )

  it.each([
    ['Llicència d’obres majors', 'llicencia obras mayores'],
    ['Alta de gual', 'Sol·licitud d’alta de guals'],
    [
      'Bonificació de l’impost sobre béns immobles per família nombrosa',
      'Bonif. IBI fam. nombrosa',
    ],
    ['Certificat d’empadronament', 'Empadronament (certificat)'],
    ['Ocupació de la via pública amb taules i cadires', 'OCUPACION VIA PUBLICA MESAS Y SILLAS'],
    ['Certificat d’empadronament', 'Certificat d’empadronamnet'],
  ])('“%s” and “%s” are one procedure', (a, b) => {
    expect(isSame(a, b)).toBe(true)
  })

  it.each([
    ['Alta de gual', 'Baixa de gual'],
    ['Bonificació IBI família nombrosa', 'Bonificació IVTM família nombrosa'],
    ['Llicència d’obres', 'Llicència d’obres majors'],
    ['Certificat d’empadronament', 'Certificat d’empadronament col·lectiu'],
    ['Ajut de menjador curs 2024', 'Ajut de menjador curs 2025'],
    ['Obertura de bar', 'Cessament de bar'],
  ])('“%s” and “%s” are two', (a, b) => {
    expect(isSame(a, b)).toBe(false)
  })

  it('a text that was copied makes one of two titles that say it at different length', () => {
    const text =
      'Permet ocupar la vorera del davant del local amb taules i cadires durant la temporada que es demani.'
    const rows = [
      { id: 'a', title: 'Terrassa de bar', text },
      { id: 'b', title: 'Terrassa de bar a la vorera', text: `${text} Cal pagar la taxa.` },
    ]
    expect(nearDuplicates(rows).clusters).toEqual([['a', 'b']])
  })

  it('does not depend on the order of the rows', () => {
    const rows = inventorySample(300, 30, 5)
    const groups = (list: typeof rows) =>
      nearDuplicates(list)
        .clusters.map((one) => one.join(' '))
        .sort()
    expect(groups([...rows].reverse())).toEqual(groups(rows))
  })
})
