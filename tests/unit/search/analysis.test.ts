import { describe, expect, it } from 'vitest'
import { distance, oneSlipAway } from '../../../search/analysis/edits.ts'
import { highlight } from '../../../search/analysis/highlight.ts'
import { readQuery } from '../../../search/analysis/query.ts'
import { soundOf } from '../../../search/analysis/sound.ts'
import { stem } from '../../../search/analysis/stem.ts'
import { synonymFinder } from '../../../search/analysis/synonyms.ts'
import { termsOf } from '../../../search/analysis/terms.ts'
import { tokenize } from '../../../search/analysis/tokens.ts'

const folded = (text: string) =>
  tokenize(text)
    .filter((token) => !token.joined)
    .map((token) => token.folded)
const stems = (text: string) => termsOf(text, 'ca').map((term) => term.stem)

describe('reading Catalan words', () => {
  it.each([
    'sol·licitud',
    'sol.licitud',
    'sol•licitud',
    'soŀlicitud',
    'sol-licitud',
    'sollicitud',
    'SOL·LICITUD',
    'SOĿLICITUD',
    'soŀ·licitud',
  ])('reads %s as one word, the same as every other spelling of it', (spelling) => {
    expect(folded(spelling)).toEqual(['sollicitud'])
    expect(stems(spelling)).toEqual(stems('sol·licituds'))
  })

  it.each([
    ["l'empadronament", ['empadronament']],
    ['l’empadronament', ['empadronament']],
    ["D'OBRES", ['obres']],
    ["s'ha d'anar-hi", ['ha', 'anar']],
    ['empadronar-me', ['empadronar']],
    ["donar-se'n de baixa", ['donar', 'de', 'baixa']],
    ["empadrona'm", ['empadrona']],
    ['fer-ho', ['fer']],
    ["l'IBI", ['ibi']],
    ['I.B.I.', ['ibi']],
    ['col·laboració', ['collaboracio']],
    ["l'al·legació", ['allegacio']],
    ['39/2015', ['39', '2015']],
    ['cita-prèvia', ['cita', 'previa']],
  ])('reads %s without its article and pronouns', (text, words) => {
    expect(folded(text)).toEqual(words)
  })

  it.each([
    ['ocupació', 'ocupacions'],
    ['llicència', 'llicències'],
    ['llicencia', 'llicencies'],
    ['llicència', 'llicencies'],
    ['col·laboració', 'col·laboracions'],
    ["l'obra", "d'obres"],
    ['taxa', 'taxes'],
    ['empadronament', 'empadronar-se'],
    ['queixa', 'queixes'],
    ['beca', 'beques'],
    ['platja', 'platges'],
    ['aigua', 'aigües'],
    ['gos', 'gossos'],
    ['brossa', 'brosses'],
    ['casa', 'cases'],
    ['plaça', 'places'],
  ])('gives %s and %s one stem', (one, other) => {
    expect(stems(one)).toEqual(stems(other))
  })

  it('takes the ending off before the accents, which Snowball needs to see it', () => {
    expect(stem('ocupació', 'ca')).toBe(stem('ocupacions', 'ca'))
    expect(stem('ocupacio', 'ca')).not.toBe(stem('ocupacions', 'ca'))
  })

  it('gives acronyms, numbers and codes no stem', () => {
    expect(stems('Rebut IBI 2026 A4').slice(1)).toEqual([undefined, undefined, undefined])
  })

  it('keeps a hyphenated word whole as well as in parts', () => {
    expect(tokenize('covid-19').map((token) => token.folded)).toEqual(['covid', '19', 'covid19'])
  })

  it('says where in the text each word stands, whatever was read into it', () => {
    const text = "Sol·licitud d'ocupació, soŀlicitar-la"
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sol·licitud',
      'ocupació',
      'soŀlicitar',
    ])
  })
})

describe('reading a question', () => {
  const words = (text: string) => readQuery(text, 'ca').words.map((word) => word.folded)
  const required = (text: string) =>
    readQuery(text, 'ca')
      .words.filter((word) => !word.optional)
      .map((word) => word.folded)

  it('keeps what is asked for and does not require the words of asking', () => {
    expect(required('com puc sol·licitar una llicència')).toEqual(['llicencia'])
    expect(words('com puc sol·licitar una llicència')).toEqual(['puc', 'sollicitar', 'llicencia'])
  })

  it('requires a word of asking when there is nothing else', () => {
    expect(required('sol·licitud')).toEqual(['sollicitud'])
  })

  it('reads a lone stop word as the word it may become', () => {
    expect(words('de')).toEqual(['de'])
  })

  it('reads each word in Catalan and in Spanish', () => {
    const [word] = readQuery('solicitudes', 'ca').words
    expect(word?.stems).toContain(stem('solicitudes', 'ca'))
    expect(word?.stems).toContain(stem('solicitudes', 'es'))
  })

  it('knows that only the last word may be unfinished, and only when nothing follows it', () => {
    expect(readQuery('gual perm', 'ca').words.map((word) => word.last)).toEqual([false, true])
    expect(readQuery('gual ', 'ca').words.map((word) => word.last)).toEqual([false])
  })

  it('reads no more than a person could mean', () => {
    expect(readQuery('a1 b2 c3 d4 e5 f6 g7 h8 i9 j0 k1 l2 m3 n4 o5 p6', 'ca').words.length).toBe(12)
    expect(readQuery('x'.repeat(1_000_000), 'ca').text.length).toBe(400)
  })
})

describe('what was meant by a misspelling', () => {
  it.each([
    ['llisensia', 'llicència'],
    ['avitatge', 'habitatge'],
    ['enpadronamen', 'empadronament'],
    ['escombreries', 'escombraries'],
    ['plasa', 'plaça'],
    ['parquing', 'parking'],
  ])('%s sounds like %s', (typed, meant) => {
    expect(soundOf(typed)).toBe(soundOf(meant))
  })

  it('one slip is a letter missing, too many, wrong, or two swapped', () => {
    for (const slip of ['gul', 'guual', 'gial', 'gaul'])
      expect(oneSlipAway(slip), slip).toContain('gual')
    expect(oneSlipAway('gual')).not.toContain('gual')
    expect([distance('gaul', 'gual'), distance('licencia', 'llicencies')]).toEqual([1, 3])
  })
})

describe('synonyms', () => {
  it('are found by any form of any member, phrases included', () => {
    const find = synonymFinder({
      ca: [
        ['ajut', 'subvenció'],
        ['escola bressol', 'guarderia'],
      ],
    })
    expect(find(['Ajuts al lloguer'], 'ca')).toEqual(['subvenció'])
    expect(find(["Preinscripció a l'escola bressol"], 'ca')).toEqual(['guarderia'])
    expect(find(['Escola de música'], 'ca')).toEqual([])
    expect(find(['ajut'], 'es')).toEqual([])
  })
})

describe('highlights', () => {
  it('mark the words as written and let no HTML through', () => {
    const wanted = {
      surfaces: new Set(['ocupacio']),
      stems: new Set<string>(),
      beginnings: ['sollic'],
    }
    expect(highlight(`Sol·licitud d'ocupació & <script>`, 'ca', wanted)).toBe(
      '<mark>Sol·licitud</mark> d&#39;<mark>ocupació</mark> &amp; &lt;script&gt;',
    )
    expect(highlight('Gual', 'ca', wanted)).toBeUndefined()
  })
})
