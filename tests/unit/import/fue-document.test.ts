import { describe, expect, it } from 'vitest'
import { readFue } from '../../../cms/editorial/import/fue-document.ts'
import { ImportRefused } from '../../../cms/editorial/import/import-refused.ts'
import { bytesOf, fueFile, ids } from './fue-file.ts'

const refusalOf = (file: string | Uint8Array): ImportRefused => {
  try {
    readFue(typeof file === 'string' ? bytesOf(file) : file)
  } catch (error) {
    if (error instanceof ImportRefused) return error
    throw error
  }
  throw new Error('the file was taken in')
}

describe('a FUE file', () => {
  it('is read sheet by sheet, section by section, with the line where each sheet begins', () => {
    const { owner, sheets } = readFue(
      bytesOf(
        fueFile([
          {
            code: 'one',
            sections: [[ids.description, 'Objecte', 'Taules &lt;b&gt;i&lt;/b&gt; cadires']],
          },
          { code: 'two', online: false, category: 'Via Pública', more: '<nou>Text nou</nou>' },
        ]),
      ),
    )
    expect(owner).toBe('9900000000')
    expect(
      sheets.map(({ sourceId, isOnline, category }) => [sourceId, isOnline, category]),
    ).toEqual([
      ['one', true, ''],
      ['two', false, 'Via Pública'],
    ])
    expect(sheets[0]?.url).toBe('https://seu.vila.cat/tramits/1?a=1&b=2')
    expect(sheets[0]?.sections).toEqual([
      {
        id: ids.description,
        name: 'Objecte',
        language: 'ca_ES',
        content: 'Taules <b>i</b> cadires',
      },
    ])
    expect(sheets[1]?.others).toEqual([{ name: 'nou', text: 'Text nou' }])
    expect(sheets.map(({ line }) => line)).toEqual([7, 16])
  })

  it('may have HTML in its texts that nobody escaped, or a CDATA around it', () => {
    const { sheets } = readFue(
      bytesOf(
        fueFile([
          {
            sections: [
              ['a', 'A', 'Més a <a href="https://vila.cat/?a=1&amp;b=2">la seu</a> &amp; l’OAC'],
              ['b', 'B', '<![CDATA[<p>Un & dos</p>]]>'],
            ],
          },
        ]),
      ),
    )
    expect(sheets[0]?.sections.map(({ content }) => content)).toEqual([
      'Més a <a href="https://vila.cat/?a=1&amp;b=2">la seu</a> &amp; l’OAC',
      '<p>Un & dos</p>',
    ])
  })

  it('may come in UTF-16 or in the Latin alphabet it names, with or without prefixes', () => {
    const latin = fueFile([{ name: 'Llicència' }]).replace('?>', ' encoding="ISO-8859-1"?>')
    expect(readFue(Buffer.from(latin, 'latin1')).sheets[0]?.name).toBe('Llicència')
    const wide = `\ufeff${fueFile([{ name: 'Llicència' }])}`
    expect(readFue(Buffer.from(wide, 'utf16le')).sheets[0]?.name).toBe('Llicència')
    const prefixed = fueFile([{}])
      .replace('<Envelope xmlns=', '<s:Envelope xmlns:s=')
      .replace('<Body>', '<s:Body>')
      .replace('</Body></Envelope>', '</s:Body></s:Envelope>')
    expect(readFue(bytesOf(prefixed)).sheets).toHaveLength(1)
  })
})

describe('a file that is not well-formed is refused whole, with the line and the reason', () => {
  const lines = (...text: string[]) => text.join('\n')

  it.each([
    ['cut short', fueFile([{}]).slice(0, 600), 'unclosed-element', /no es tanca/],
    ['with crossed tags', lines('<Envelope>', '<Body>', '</Envelope>'), 'wrong-closing', /Body/],
    [
      'with an entity of HTML',
      lines('<Envelope>', 'a&nbsp;b', '</Envelope>'),
      'unknown-entity',
      /&amp;/,
    ],
    [
      'with a control character',
      lines('<Envelope>', 'a\u0001', '</Envelope>'),
      'bad-character',
      /caràcter/,
    ],
    ['that is not XML', 'codi;nom\n1;Llicència', 'malformed-xml', /XML/],
  ])('%s', (_what, file, code, reason) => {
    const refused = refusalOf(file)
    expect(refused.code).toBe(code)
    expect(refused.reason('ca')).toMatch(reason)
    expect(refused.reason('es')).not.toBe(refused.reason('ca'))
  })

  it('tells the line of the fault and the line of the element that is not closed', () => {
    const refused = refusalOf(lines('<Envelope>', '<Body>', '', '</Envelope>'))
    expect(refused.place?.line).toBe(4)
    expect(refused.values).toEqual({ element: 'Body', opened: 2 })
  })

  it('tells the line of the first byte that is not text', () => {
    const file = Buffer.concat([bytesOf('<Envelope>\n<Body>'), Buffer.from([0xe8, 0x20])])
    expect(refusalOf(file)).toMatchObject({ code: 'not-text', place: { line: 2 } })
  })

  it('has no document type, so no entity can be made to explode', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "ha">]><Envelope>&b;</Envelope>'
    expect(refusalOf(bomb).code).toBe('document-type')
  })

  it('is not deeper or larger than any catalogue', () => {
    expect(refusalOf('<a>'.repeat(1000)).code).toBe('too-deep')
    expect(refusalOf(new Uint8Array(21 * 1024 * 1024)).code).toBe('too-large')
    expect(refusalOf('').code).toBe('empty-file')
  })

  it('is the answer of the service, and a correct one', () => {
    expect(refusalOf('<rss><channel/></rss>')).toMatchObject({
      code: 'not-fue',
      values: { element: 'Envelope' },
    })
    expect(refusalOf(fueFile([{}], { correct: 'false' })).reason('ca')).toMatch(/Fora de servei/)
  })
})
