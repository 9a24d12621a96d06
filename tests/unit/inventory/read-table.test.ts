import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../cms/editorial/inventory/reading/read-table.ts'
import { csvOf, xlsxOf } from '../../support/inventory-file.ts'
import { bytesOf, fueFile } from '../import/fue-file.ts'

const rows = [
  ['Codi', 'Títol', 'Descripció'],
  ['1', 'Alta de gual', 'Per entrar; i sortir, amb el “cotxe”.'],
  ['2', 'Baixa de gual', 'Línia u\nlínia dos'],
]
const first = {
  Codi: '1',
  Títol: 'Alta de gual',
  Descripció: 'Per entrar; i sortir, amb el “cotxe”.',
}

const refused = (bytes: Uint8Array) =>
  readTable(bytes).then(
    () => null,
    (error: { code?: string }) => error.code,
  )

describe('An inventory is read whatever wrote it', () => {
  it.each([';', ',', '\t', '|'])('CSV divided by “%s”', async (delimiter) => {
    const table = await readTable(strToU8(csvOf(rows, delimiter)))
    expect(table.rows.map(({ cells }) => cells)).toMatchObject([first, { Codi: '2' }])
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3])
  })

  it('CSV in UTF-8 with a mark, in Windows-1252 and in UTF-16', async () => {
    const text = csvOf([['Títol'], ['Sol·licitud d’ajut à'], ['Año']])
    const windows = Uint8Array.from(text, (sign) => ({ '’': 0x92 })[sign] ?? sign.charCodeAt(0))
    const files = [
      strToU8(`\ufeff${text}`),
      windows,
      new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
    ]
    for (const file of files) {
      const table = await readTable(file)
      expect(table.headers).toEqual(['Títol'])
      expect(table.rows[0]?.cells).toEqual({ Títol: 'Sol·licitud d’ajut à' })
    }
  })

  it('a workbook, with its formulas as the values they had', async () => {
    const table = await readTable(
      xlsxOf([
        ['Codi', 'Títol', 'Visites'],
        [7, { formula: 'CONCATENATE("Alta ","de gual")', value: 'Alta de gual' }, 1234],
        [],
        [8, 'Baixa de gual', { formula: 'HYPERLINK("http://example.org")', value: '12' }],
      ]),
    )
    expect(table).toMatchObject({
      format: 'xlsx',
      rows: [
        { line: 2, cells: { Codi: '7', Títol: 'Alta de gual', Visites: '1234' } },
        { cells: { Codi: '8', Títol: 'Baixa de gual', Visites: '12' } },
      ],
    })
  })

  it('JSON, as a list or inside an answer', async () => {
    const list = [{ id: 1, title: 'Alta de gual', tags: ['a', 'b'], none: null }]
    for (const value of [list, { total: 1, docs: list }]) {
      const table = await readTable(strToU8(JSON.stringify(value)))
      expect(table.rows[0]?.cells).toEqual({
        id: '1',
        title: 'Alta de gual',
        tags: 'a; b',
        none: '',
      })
    }
  })

  it('a catalogue of the FUE', async () => {
    const table = await readTable(
      bytesOf(fueFile([{ code: 'un', name: 'FUE Ocupar la via pública' }])),
    )
    expect(table).toMatchObject({
      format: 'fue',
      rows: [{ cells: { codiTramit: 'un', nomTramit: 'FUE Ocupar la via pública' } }],
    })
  })

  it('columns without a head, or with the same, are told apart', async () => {
    const table = await readTable(strToU8('Títol;;Nom;Nom\nGual;x;y;z'))
    expect(table.headers).toEqual(['Títol', 'B', 'Nom', 'Nom (2)'])
  })
})

describe('What is no inventory is refused with its reason', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blanks', strToU8('  \n '), 'empty-file'],
    ['heads alone', strToU8('Codi;Títol\n'), 'no-rows'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-table'],
    ['bytes', Uint8Array.from([1, 0, 2, 0, 3, 0]), 'not-a-table'],
    [
      'an old or locked workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
      'old-or-locked-workbook',
    ],
    ['a quotation that never ends', strToU8('Títol;Text\nGual;"obert'), 'broken-table'],
    ['JSON cut short', strToU8('[{"title": "Gual"'), 'broken-table'],
    ['JSON that is no list', strToU8('{"title": "Gual"}'), 'not-a-table'],
    ['a web page', strToU8('<html><table></table></html>'), 'not-fue'],
    ['a packed file that is no workbook', zipSync({ 'a.txt': strToU8('a') }), 'not-a-table'],
    ['a cut workbook', xlsxOf([['Títol'], ['Gual']]).subarray(0, 300), 'not-a-table'],
    [
      'a workbook with macros',
      xlsxOf([['Títol'], ['Gual']], { 'xl/vbaProject.bin': strToU8('x') }),
      'macros',
    ],
    ['a file that is too large', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code)
  })

  it('a workbook that swells is not unpacked to its end', async () => {
    const bomb = xlsxOf([['Títol'], ['Gual']], { 'xl/media/z.xml': new Uint8Array(64_000_000) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refused(bomb)).toBe('swells-too-much')
  })

  it('more rows than one file may have', async () => {
    expect(await refused(strToU8(`Títol\n${'Gual\n'.repeat(20_001)}`))).toBe('too-many-rows')
  })
})
