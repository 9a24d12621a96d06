import { describe, expect, it } from 'vitest'
import { readFue } from '../../../cms/editorial/import/fue-document.ts'
import { sheetFromFue } from '../../../cms/editorial/import/fue-sheet.ts'
import { knownRecords } from '../../../cms/editorial/import/known-records.ts'
import { codeFrom } from '../../../cms/editorial/import/record-code.ts'
import { bytesOf, fueFile, ids, type SheetText } from './fue-file.ts'

const known = knownRecords({
  departments: [{ id: 'd-urb', name: { ca: 'Urbanisme i Activitats' } }],
  topics: [{ id: 't-via', name: { ca: 'Via pública', es: 'Vía pública' } }],
  norms: [
    { id: 'n-20', name: { ca: 'Llei de prevenció ambiental' }, rank: 'law', number: '20/2009' },
    {
      id: 'n-112',
      name: { ca: 'Reglament d’espectacles' },
      rank: 'decree',
      number: 'Decret 112/2010',
    },
  ],
})

const draftOf = (sheet: SheetText) => {
  const [read] = readFue(bytesOf(fueFile([sheet]))).sheets
  return sheetFromFue(read!, known)
}
const section = (id: string, content: string, language?: string) =>
  [id, 'Secció', content, language] as const
const withSection = (...all: ReturnType<typeof section>[]) => draftOf({ sections: all })

describe('the name of an imported sheet', () => {
  it('loses the prefix of the exchange', () => {
    expect(draftOf({ name: 'FUE Canvi de titular' }).texts.ca).toMatchObject({
      title: 'Canvi de titular',
    })
  })

  it('is shortened at a word for the title, and kept whole as the official name', () => {
    const name = `Comunicació prèvia per a ${'establiments oberts al públic '.repeat(4)}`.trim()
    const { title, officialName } = draftOf({ name: `FUE ${name}` }).texts.ca
    expect(officialName).toBe(name)
    expect(String(title).length).toBeLessThanOrEqual(80)
    expect(name.startsWith(String(title).replace('…', ''))).toBe(true)
    expect(title).toMatch(/\p{L}…$/u)
  })

  it('gives a code that fits, with a number only where it is taken', () => {
    const taken = new Set<string>()
    const codes = ['Cel·la d’aïllament', 'Cel·la d’aïllament', `${'Llicència '.repeat(12)}`].map(
      (name) => {
        const code = codeFrom(name, (one) => taken.has(one))
        taken.add(code)
        return code
      },
    )
    expect(codes.slice(0, 2)).toEqual(['FUE-CELLA-D-AILLAMENT', 'FUE-CELLA-D-AILLAMENT-2'])
    expect(codes[2]).toMatch(/^FUE(-LLICENCIA)+$/)
    expect(codes[2]!.length).toBeLessThanOrEqual(60)
  })
})

describe('a section of a FUE sheet', () => {
  it('goes to its field by its identifier, or by its name where that is unknown', () => {
    const { texts } = draftOf({
      sections: [
        [ids.description, 'Text', 'Què és.'],
        ['ffff', 'Altra informació d’interès', 'Més coses.'],
      ],
    })
    expect(texts.ca.description).toEqual([{ children: [{ text: 'Què és.' }] }])
    expect(texts.ca.otherInformation).toEqual([{ children: [{ text: 'Més coses.' }] }])
  })

  it('knows the unit by the documented identifier and by the one that is published', () => {
    for (const id of [ids.unit, ids.publishedUnit]) {
      const { department, facts } = withSection(section(id, 'URBANISME I ACTIVITATS\n'))
      expect([department, facts.processingUnit]).toEqual(['d-urb', 'd-urb'])
    }
  })

  it('keeps paragraphs, lists written with hyphens, and links', () => {
    const { texts } = withSection(
      section(
        ids.description,
        'Un.\n\n- Bars\n- Sales\n\nMés a &lt;a href="https://vila.cat/x"&gt;la seu&lt;/a&gt;',
      ),
    )
    expect(texts.ca.description).toMatchObject([
      { children: [{ text: 'Un.' }] },
      { type: 'ul', children: [{ type: 'li' }, { type: 'li' }] },
      {
        children: [{ text: 'Més a ' }, { type: 'link', url: 'https://vila.cat/x' }, { text: '' }],
      },
    ])
  })

  it('never brings a script in', () => {
    const { texts, leftovers } = withSection(
      section(
        ids.description,
        '&lt;p onclick="x()"&gt;Hola&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;&lt;a href="javascript:x()"&gt;aquí&lt;/a&gt;',
      ),
    )
    expect(JSON.stringify([texts, leftovers])).not.toMatch(/x\(\)/)
    expect(JSON.stringify(texts)).toMatch(/Hola/)
  })

  it('makes one requirement of each paragraph, in both languages', () => {
    const { texts, leftovers } = withSection(
      section(ids.requirements, '- Tenir local\n- Estar al corrent'),
      section(
        ids.requirements,
        '&lt;ul&gt;&lt;li&gt;Tener local&lt;/li&gt;&lt;li&gt;Estar al corriente&lt;/li&gt;&lt;/ul&gt;',
        'es_ES',
      ),
    )
    expect(texts.ca.requirements).toEqual([{ text: 'Tenir local' }, { text: 'Estar al corrent' }])
    expect(texts.es.requirements).toEqual([{ text: 'Tener local' }, { text: 'Estar al corriente' }])
    expect(leftovers).toEqual([])
  })

  it('is left to the editor when the languages do not say the same number of things', () => {
    const { texts, leftovers } = withSection(
      section(ids.requirements, 'Un\n\nDos'),
      section(ids.requirements, 'Uno', 'es_ES'),
    )
    expect(texts.es.requirements).toBeUndefined()
    expect(leftovers).toEqual([{ section: 'Secció', locale: 'es', text: 'Uno' }])
  })

  it.each([
    ['3 mesos', { value: 3, unit: 'months' }],
    ['Un mes', { value: 1, unit: 'months' }],
    ['20 días hábiles', { value: 20, unit: 'working-days' }],
    ['20 dies', undefined],
    ['3 mesos, o 6 mesos si cal informe', undefined],
  ])('reads the term “%s” only when it can mean one thing', (text, term) => {
    const { facts, leftovers } = withSection(section(ids.term, text))
    expect(facts.resolutionTerm).toEqual(term)
    expect(leftovers).toHaveLength(term ? 0 : 1)
  })

  it.each([
    ['Positiu', 'approval'],
    ['Estimatori', 'approval'],
    ['Desestimatori', 'rejection'],
    ['El silencio es negativo', 'rejection'],
    ['Positiu, llevat del domini públic, on és negatiu', undefined],
    ['Segons la norma', undefined],
  ])('reads the silence “%s” only when it can mean one thing', (text, silence) => {
    const { facts } = withSection(section(ids.silence, text))
    expect(facts.silence).toEqual(silence && { onRequest: silence })
  })

  it.each([
    [' 425,00 €\n\n', true],
    ['1.260 € els grans\n\n1.010 € els petits', true],
    ['La taxa que estableixi l’ordenança fiscal.', true],
    ['Gratuït', false],
    ['0 €', false],
    ['Consulteu-ho', undefined],
    [
      'Gratuït per a les persones empadronades; la resta, segons l’ordenança de cada any',
      undefined,
    ],
  ])(
    'reads from the price “%s” whether there is something to pay, and makes up no fee',
    (text, fee) => {
      const { facts, leftovers } = withSection(section(ids.price, text))
      expect(facts.feeRequired).toBe(fee)
      expect(facts.fees).toBeUndefined()
      expect(leftovers).toHaveLength(1)
    },
  )

  it.each([
    ['Aquest tràmit no requereix adjuntar cap documentació obligatòria&lt;br/&gt;', true],
    ['No cal aportar documentació', true],
    ['No requiere documentación', true],
    ['Projecte tècnic. No cal aportar el NIF', undefined],
  ])('reads from “%s” whether no document is needed', (text, none) => {
    expect(withSection(section(ids.evidence, text)).facts.noEvidenceNeeded).toBe(none)
  })

  it('points to the norms that the catalogue has, and leaves the others with their addresses', () => {
    const { facts, leftovers } = withSection(
      section(
        ids.norms,
        'Llei 20/2009, de 4 de desembre, de prevenció.&lt;br/&gt;Decret 112/2010, article 3&lt;br/&gt;Llei orgànica 20/2009&lt;br/&gt;&lt;a href="https://vila.cat/o"&gt;Ordenança&lt;/a&gt;&lt;br/&gt;',
      ),
    )
    expect(facts.legalResources).toEqual([
      { resource: 'n-20', article: null },
      { resource: 'n-112', article: 'article 3' },
    ])
    expect(leftovers).toHaveLength(1)
    expect(leftovers[0]?.text).toBe('Llei orgànica 20/2009\n[Ordenança](https://vila.cat/o)')
  })

  it('becomes other names, steps, or remarks for editors only', () => {
    const { texts, facts, leftovers } = withSection(
      section(ids.keywords, 'terrassa, vetllador; taules'),
      section(ids.steps, '1. Demaneu-ho\n2. Pagueu'),
      section(ids.remarks, 'Trucar abans al Joan'),
      section(ids.remarks, 'Truc al Joan', 'oc_ES'),
    )
    expect(texts.ca.alternativeNames).toEqual([
      { name: 'terrassa' },
      { name: 'vetllador' },
      { name: 'taules' },
    ])
    expect(texts.ca.steps).toEqual([{ title: 'Demaneu-ho' }, { title: 'Pagueu' }])
    expect(facts.remarks).toEqual([
      { author: 'Secció', text: 'Trucar abans al Joan' },
      { author: 'Secció', text: 'Truc al Joan' },
    ])
    expect(leftovers).toEqual([])
  })

  it('in Aranese, without a field, or of a kind nobody knows, is kept in sight', () => {
    const { leftovers } = draftOf({
      category: 'Coses',
      more: '<nou>Text</nou>',
      sections: [
        [ids.description, 'Objècte', 'Ua causa', 'oc_ES'],
        ['ffff', 'Imprès', 'Model A'],
        ['eeee', 'Colors', 'Blau'],
      ],
    })
    expect(leftovers.map(({ section: name, locale, text }) => [name, locale, text])).toEqual([
      ['Imprès', 'ca', 'Model A'],
      ['Colors', 'ca', 'Blau'],
      ['Objècte', 'oc', 'Ua causa'],
      ['categoria', 'ca', 'Coses'],
      ['nou', 'ca', 'Text'],
    ])
  })
})

describe('the address of an imported sheet', () => {
  it('becomes the channel of the electronic office, for filing only where it is online', () => {
    expect(draftOf({}).facts.channels).toEqual([
      { channel: 'seu', actions: ['filing'], url: 'https://seu.vila.cat/tramits/1?a=1&b=2' },
    ])
    expect(draftOf({ online: false }).facts.channels).toMatchObject([{ actions: ['information'] }])
  })

  it('that is no address of the web is left to the editor', () => {
    const { facts, leftovers } = draftOf({ url: 'javascript:alert(1)', online: false })
    expect(facts.channels).toBeUndefined()
    expect(leftovers).toHaveLength(1)
  })
})
