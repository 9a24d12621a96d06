import { describe, expect, it } from 'vitest'
import { likeness } from '../../../cms/domain/likeness.ts'
import { findingsIn } from '../../../cms/domain/plain-language/findings.ts'
import { jargonIn, valuesIn } from '../../../cms/domain/plain-language/known-words.ts'
import { passivesIn } from '../../../cms/domain/plain-language/passive.ts'
import { countWords, sentencesOf } from '../../../cms/domain/plain-language/sentences.ts'
import { adviceOn } from '../../../cms/labels/plain-language.ts'

describe('A sentence ends', () => {
  it.each([
    ['at a full stop', 'Porteu el DNI. Demaneu cita.', 2],
    ['at a question or an exclamation', 'Teniu pressa? Truqueu! Us atenem.', 3],
    ['at the end of a line: a heading, an item', 'Què cal\n- El DNI\n- Una foto', 3],
    [
      'not after an abbreviation',
      'Segons l’art. 28 de la llei, el Sr. Puig i la Sra. Vila van al c. Major núm. 3.',
      1,
    ],
    ['not inside a figure or an hour', 'Costa 1.250,50 € i obrim de 9.30 a 14.00 h.', 1],
    ['not after an initial', 'Pregunteu per J. Verdaguer al taulell.', 1],
    ['not after the number of an item', '1. Porteu el DNI', 1],
    ['not before what goes on in small letters', 'Docs. i còpies en pdf. també serveixen', 1],
    ['at a stop inside quotation marks', 'Va dir «ja està». Després va marxar.', 2],
    ['in Spanish as well', '¿Tiene prisa? ¡Llame! Según el art. 3, sí. Gracias.', 4],
  ])('%s', (_sentence, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  it('and its words are counted as one reads them', () => {
    expect(countWords('L’edifici del col·legi: 1.250,50 € (Llei 39/2015) a info@vila.cat')).toBe(8)
  })
})

describe('The passive', () => {
  it.each([
    ['ca', 'La sol·licitud serà resolta per l’Ajuntament.', 'serà resolta'],
    ['ca', 'Els documents han estat admesos.', 'han estat admesos'],
    ['ca', 'Les bases són publicades al tauler.', 'són publicades'],
    ['ca', 'La taxa és també cobrada.', 'és també cobrada'],
    ['ca', 'El recurs va ser presentat fora de termini.', 'va ser presentat'],
    ['ca', 'La llicència s’atorga per la Junta de Govern.', 's’atorga per la Junta'],
    ['ca', 'El tràmit es resol per part de l’òrgan competent.', 'es resol per part de l’òrgan'],
    ['es', 'La solicitud será resuelta en un mes.', 'será resuelta'],
    ['es', 'Los recibos fueron devueltos.', 'fueron devueltos'],
    ['es', 'Es también requerido el informe.', 'Es también requerido'],
    ['es', 'La licencia se otorga por el Ayuntamiento.', 'se otorga por el Ayuntamiento'],
  ] as const)('is seen in %s: %s', (locale, sentence, found) => {
    expect(passivesIn(sentence, locale)[0] ?? null).toBe(found)
  })

  it.each([
    ['ca', 'El pis és petit i el carrer és privat.'],
    ['ca', 'Si sou empadronats, l’alta és gratuïta i el termini és limitat.'],
    ['ca', 'L’oficina és oberta als matins.'],
    ['ca', 'Es presenta per Internet i es paga per transferència.'],
    ['ca', 'L’Ajuntament resol la sol·licitud en dos mesos.'],
    ['es', 'Es una medida necesaria y el plazo es limitado.'],
    ['es', 'Se presenta por Internet y se paga por transferencia.'],
    ['es', 'El Ayuntamiento resuelve la solicitud.'],
    ['en', 'It is decided by the council.'],
  ] as const)('is not seen in %s where there is none: %s', (locale, sentence) => {
    expect(passivesIn(sentence, locale)).toEqual([])
  })
})

describe('Words the catalogue knows', () => {
  const glossary = [
    {
      name: { ca: 'instància', es: 'instancia' },
      plainTerm: { ca: 'sol·licitud', es: 'solicitud' },
    },
    { name: { ca: 'col·lindant' }, plainTerm: { ca: 'veí' } },
    { name: { ca: 'padró' }, plainTerm: {} },
  ]
  const phone = { code: 'TEL-OAC', name: { ca: 'Telèfon de l’OAC' }, written: ['93 504 60 00'] }
  const fee = { code: 'TX', name: { ca: 'Taxa' }, written: ['1.250,50 €'] }
  const hours = {
    code: 'HORARI',
    name: { ca: 'Horari' },
    written: ['de dilluns a divendres, de 9 a 14 h'],
  }
  const values = [phone, fee, hours]

  it('are jargon where the glossary has a plain word, also in plural and in capitals', () => {
    expect(jargonIn('Presenteu les INSTÀNCIES? La instància, sí.', 'ca', glossary)).toEqual([
      { excerpt: 'instància', plain: 'sol·licitud' },
    ])
    expect(jargonIn('El solar collindant i el col•lindant.', 'ca', glossary)[0]?.excerpt).toBe(
      'col•lindant',
    )
    expect(jargonIn('Dos instancias.', 'es', glossary)[0]?.plain).toBe('solicitud')
  })

  it('are not looked for inside other words, in other languages, nor without a plain word', () => {
    expect(jargonIn('La circumstància i el padró', 'ca', glossary)).toEqual([])
    expect(jargonIn('The instance', 'en', glossary)).toEqual([])
  })

  it.each([
    ['Truqueu al 935046000.', '935046000', phone],
    ['Telèfon +34 935 04 60 00', '+34 935 04 60 00', phone],
    ['Costa 1250,50 euros.', '1250,50 euros', fee],
    ['Costa 1.250,50€', '1.250,50€', fee],
    ['Obrim De dilluns a divendres, de 9 a 14 h.', 'De dilluns a divendres, de 9 a 14 h', hours],
  ])('are shared values however they are typed: %s', (text, excerpt, value) => {
    expect(valuesIn(text, values)).toEqual([{ excerpt, value }])
  })

  it('are not shared values where another figure is meant', () => {
    expect(valuesIn('Truqueu al 935046001, costa 1.250,00 € o 12 euros.', values)).toEqual([])
  })
})

it('Each finding says where, what, and what to do, in the reader’s language', () => {
  const text = `Per demanar-la cal que ${'expliqueu què voleu fer i '.repeat(5)}que ens ho digueu. Després la sol·licitud serà resolta.`
  const findings = findingsIn(
    { path: 'description', locale: 'ca', text },
    { glossary: [], sharedValues: [] },
  )
  expect(findings.map(({ kind, path, locale }) => [kind, path, locale])).toEqual([
    ['long-sentence', 'description', 'ca'],
    ['passive', 'description', 'ca'],
  ])
  for (const language of ['ca', 'es', 'en']) {
    for (const finding of findings) expect(adviceOn(finding, language)).not.toMatch(/[{}]/)
  }
})

describe('Two titles', () => {
  it.each([
    ['Demanar la llicència d’obres menors', 'Demanar llicència d’obra menor', true],
    ['Canviar el domicili al padró', 'Canvi de domicili al padró', true],
    ['Llicència d’obres menors', 'Llicència d’obres majors', true],
    ['Demanar un volant de padró', 'Casar-se per la via civil', false],
    ['Pagar l’IBI', 'Pagar la taxa d’escombraries', false],
    ['', 'Pagar l’IBI', false],
  ])('“%s” and “%s” are alike: %s', (one, other, alike) => {
    expect(likeness(one, other) >= 0.6).toBe(alike)
  })
})
