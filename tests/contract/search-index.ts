import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Locale } from '../../cms/domain/locale.ts'
import type { Synonyms } from '../../search/analysis/synonyms.ts'
import type { SearchDocument, SearchIndex, SearchQuery } from '../../search/port.ts'
import { corpus, judged, townSynonyms } from './search-index-corpus.ts'

type Draft = Partial<SearchDocument> & { readonly code: string }

/** A document with only what a test is about written out. */
export const documentOf = (draft: Draft): SearchDocument => {
  const { kind = 'procedure', locale = 'ca', audience = 'public', code } = draft
  return {
    id: `${kind}:${code}:${locale}:${audience}`,
    kind,
    locale,
    audience,
    title: '',
    alternativeNames: [],
    summary: '',
    body: '',
    keywords: [],
    facets: {},
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...draft,
  }
}

const shared = process.env.CATALEG_SHARED_DATA ?? path.resolve('..', 'shared', 'data')
const naughtyFile = path.join(shared, 'blns', 'blns.json')
const naughtyStrings = existsSync(naughtyFile)
  ? (JSON.parse(readFileSync(naughtyFile, 'utf8')) as string[])
  : []

/** What every search engine behind the port promises. */
export function keepsTheSearchPromises(
  engine: string,
  open: (synonyms?: Synonyms) => Promise<SearchIndex>,
): void {
  describe(`the search index on ${engine}`, () => {
    let index: SearchIndex
    beforeEach(async () => {
      index = await open()
    })
    afterEach(() => index.close())

    const ask = (text: string, more: Partial<SearchQuery> = {}) =>
      index.search({ text, locale: 'ca', audience: 'public', limit: 10, offset: 0, ...more })
    const codes = async (text: string, more: Partial<SearchQuery> = {}) =>
      (await ask(text, more)).hits.map((hit) => hit.code)
    const put = (...drafts: Draft[]) => index.put(drafts.map(documentOf))

    describe('finding', () => {
      it('puts the right record among the first three for what people type at the counter', async () => {
        await index.close()
        index = await open(townSynonyms)
        await index.put(corpus)
        const missed: string[] = []
        for (const [typed, code] of judged)
          if (!(await codes(typed)).slice(0, 3).includes(code)) missed.push(typed)
        expect(missed.length, missed.join(' · ')).toBeLessThanOrEqual(2)
      })

      it.each([
        'sol·licitud',
        'sol.licitud',
        'sol•licitud',
        'soŀlicitud',
        'sollicitud',
        'sol-licitud',
      ])('finds every spelling of sol·licitud when somebody types %s', async (typed) => {
        await put(
          { code: 'A', title: 'Sol·licitud genèrica' },
          { code: 'B', title: 'Sollicitud antiga' },
          { code: 'C', title: 'SOL.LICITUD de taula' },
          { code: 'D', title: 'Soŀlicitud de sala' },
        )
        expect((await codes(typed)).sort()).toEqual(['A', 'B', 'C', 'D'])
      })

      it('finds a word with and without its accents, in singular and plural', async () => {
        await put({ code: 'A', title: 'Ocupació de la via pública' }, { code: 'B', title: 'Horts' })
        for (const typed of ['ocupació', 'ocupacio', 'ocupacions', 'OCUPACIÓ', 'publica'])
          expect(await codes(typed), typed).toEqual(['A'])
      })

      it('finds a word behind an article or before a pronoun', async () => {
        await put({ code: 'A', title: "Certificat d'empadronament" })
        for (const typed of ["l'empadronament", 'l’empadronament', 'empadronar-me', "empadrona'm"])
          expect(await codes(typed), typed).toEqual(['A'])
      })

      it('puts records with all the words before records with some', async () => {
        await put(
          { code: 'SOME', title: 'Llicència ambiental' },
          { code: 'ALL', title: 'Llicència de terrassa', body: 'Taules i cadires.' },
        )
        expect(await codes('llicència terrassa')).toEqual(['ALL', 'SOME'])
      })

      it('puts a record with the word in its title before one that mentions it', async () => {
        await put(
          { code: 'MENTION', title: 'Queixes', body: 'Gual, gual i gual. Gual permanent.' },
          { code: 'TITLE', title: 'Reserva de gual', body: 'Entrada de vehicles.' },
        )
        expect(await codes('gual')).toEqual(['TITLE', 'MENTION'])
      })

      it('finds a record by its code, before records that look like it', async () => {
        await put({ code: 'PAD-002', title: 'Canvi' }, { code: 'PAD-001', title: 'Alta' })
        expect((await codes('pad-001'))[0]).toBe('PAD-001')
      })

      it('keeps numbers and acronyms as they are', async () => {
        await put(
          { code: 'A', title: "Bonificació de l'IBI" },
          { code: 'B', title: 'Llei 39/2015' },
        )
        expect(await codes('ibi')).toEqual(['A'])
        expect(await codes('I.B.I.')).toEqual(['A'])
        expect(await codes('39/2015')).toEqual(['B'])
      })

      it('goes on from the last word while somebody types', async () => {
        await put({ code: 'A', title: 'Empadronament' }, { code: 'B', title: 'Emparrats' })
        expect((await codes('emp', { prefix: true })).sort()).toEqual(['A', 'B'])
        expect(await codes('empad', { prefix: true })).toEqual(['A'])
        expect(await codes('empad', { prefix: false })).toEqual([])
      })

      it('takes a word nobody wrote for a misspelling, and says so with its accents', async () => {
        await put({ code: 'A', title: "Llicència d'obres" }, { code: 'B', title: 'Guals' })
        for (const typed of ['llicènica', 'licència', 'llisencia', 'llicenncia']) {
          const result = await ask(`${typed} obres`)
          expect(result.hits[0]?.code, typed).toBe('A')
          expect(result.correctedQuery, typed).toBe('llicència obres')
        }
        expect((await ask('llicencia')).correctedQuery).toBeUndefined()
      })

      it('shows in Catalan what a Spanish word finds in the Spanish text', async () => {
        await put(
          { code: 'BROSSA', title: "Taxa d'escombraries" },
          { code: 'BROSSA', locale: 'es', title: 'Tasa de basura' },
          { code: 'GUAL', title: 'Gual permanent' },
        )
        const [hit] = (await ask('basura')).hits
        expect(hit).toMatchObject({ code: 'BROSSA', locale: 'ca', title: "Taxa d'escombraries" })
      })

      it('answers in the language that was asked, and no other', async () => {
        await put({ code: 'A', title: 'Horts' }, { code: 'A', locale: 'es', title: 'Huertos' })
        const result = await ask('huertos', { locale: 'es' })
        expect(result.hits.map((hit) => hit.locale)).toEqual(['es'])
      })

      it('knows the synonyms it was given', async () => {
        await index.close()
        index = await open({ ca: [['escombraries', 'brossa']] })
        await put({ code: 'A', title: "Taxa d'escombraries" })
        expect(await codes('brossa')).toEqual(['A'])
      })

      it('never finds what is not there', async () => {
        await put({ code: 'A', title: 'Horts' })
        expect(await ask('xyzzyplugh')).toMatchObject({ hits: [], total: 0, facets: [] })
      })
    })

    describe('showing', () => {
      it('marks what matched in the text as it was written, safe as HTML', async () => {
        await put({ code: 'A', title: "Sol·licitud d'ocupació <b>", summary: 'Res' })
        const [hit] = (await ask('ocupacions solicitud sollicitud')).hits
        expect(hit?.highlights).toEqual([
          {
            field: 'title',
            html: '<mark>Sol·licitud</mark> d&#39;<mark>ocupació</mark> &lt;b&gt;',
          },
        ])
      })

      it('shows the stretch of a long body where the word stands', async () => {
        const filler = 'Aquest text parla de moltes altres coses. '.repeat(40)
        await put({
          code: 'A',
          title: 'Fitxa',
          body: `${filler}Cal pagar la fiança abans. ${filler}`,
        })
        const [highlight] = (await ask('fiança')).hits[0]?.highlights ?? []
        expect(highlight?.field).toBe('body')
        expect(highlight?.html).toContain('<mark>fiança</mark>')
        expect(highlight?.html.length).toBeLessThan(400)
      })

      it('counts facets over everything that matched, not over one page', async () => {
        await index.put(corpus)
        const { facets, total } = await ask('impost', { limit: 1 })
        const departments = facets.find((facet) => facet.name === 'department')
        const sum = departments?.values.reduce((all, value) => all + value.count, 0)
        expect(sum).toBe(total)
        expect(facets.find((facet) => facet.name === 'kind')?.values).toEqual([
          { value: 'procedure', count: total },
        ])
      })

      it('filters by kind and by facet: any value of a name, every name', async () => {
        await put(
          {
            code: 'A',
            title: 'Gual',
            facets: { department: ['via'], channel: ['online', 'phone'] },
          },
          { code: 'B', title: 'Gual', facets: { department: ['oac'], channel: ['online'] } },
          { code: 'C', kind: 'faq', title: 'Gual', facets: { department: ['via'] } },
        )
        expect((await codes('gual', { filter: { department: ['via'] } })).sort()).toEqual([
          'A',
          'C',
        ])
        expect((await codes('gual', { filter: { department: ['via', 'oac'] } })).length).toBe(3)
        expect(
          await codes('gual', { filter: { department: ['via'], channel: ['phone'] } }),
        ).toEqual(['A'])
        expect(await codes('gual', { kinds: ['faq'] })).toEqual(['C'])
        expect(await codes('gual', { filter: { department: ['none'] } })).toEqual([])
        expect((await codes('gual', { filter: { department: [] } })).length).toBe(3)
      })

      it('gives every hit once over the pages', async () => {
        await index.put(
          Array.from({ length: 300 }, (_, i) =>
            documentOf({ code: `G${i}`, title: 'Gual', body: 'gual '.repeat(i % 7) }),
          ),
        )
        const seen: string[] = []
        for (let offset = 0; offset < 300; offset += 45)
          seen.push(...(await codes('gual', { limit: 45, offset })))
        expect(new Set(seen).size).toBe(300)
        expect(seen.length).toBe(300)
      })

      it('lists everything, newest first, when nothing was typed', async () => {
        await index.put(corpus)
        const result = await ask('  ', { limit: 2 })
        expect(result.total).toBe(corpus.length)
        expect(result.hits[0]?.code).toBe(corpus.at(-1)?.code)
      })

      it('suggests names that go on from what was typed', async () => {
        await index.put(corpus)
        const options = { locale: 'ca', audience: 'public', limit: 3 } as const
        const suggestions = await index.suggest("volant d'emp", options)
        expect(suggestions[0]).toEqual({
          text: "Volant o certificat d'empadronament",
          kind: 'procedure',
          code: 'PADRO-VOLANT',
        })
        expect((await index.suggest('boda', options))[0]?.text).toBe('boda')
        expect(await index.suggest('', options)).toEqual([])
      })
    })

    describe('keeping apart what is for agents', () => {
      const publicText = { code: 'PADRO', title: 'Empadronament', body: 'Cal el DNI.' }
      const agentText = {
        ...publicText,
        audience: 'agent' as const,
        body: 'Cal el DNI. Contrasenya: xirimoia.',
      }

      it('finds for agents what only agents may read, and never for the public', async () => {
        await put(publicText, agentText, {
          code: 'P1',
          kind: 'protocol',
          audience: 'agent',
          title: 'Protocol xirimoia',
          facets: { level: ['N2'] },
        })
        expect((await codes('xirimoia', { audience: 'agent' })).sort()).toEqual(['P1', 'PADRO'])
        const forPublic = await ask('xirimoia')
        expect(forPublic).toMatchObject({ hits: [], total: 0, facets: [] })
        expect(forPublic.correctedQuery).toBeUndefined()
      })

      it('never counts, lists, suggests or corrects for the public from agent texts', async () => {
        await put(publicText, {
          code: 'P1',
          kind: 'protocol',
          audience: 'agent',
          title: 'Protocol xirimoia',
          facets: { level: ['N2'] },
        })
        const listed = await ask('')
        expect(listed.total).toBe(1)
        expect(listed.facets.map((facet) => facet.name)).toEqual(['kind'])
        for (const typed of ['xirimoi', 'xirmioia', 'xirimoya', 'protocol', 'P1']) {
          const result = await ask(typed, { prefix: true })
          expect(result.total, typed).toBe(0)
          expect(result.correctedQuery, typed).toBeUndefined()
          expect(
            await index.suggest(typed, { locale: 'ca', audience: 'public', limit: 5 }),
            typed,
          ).toEqual([])
        }
        expect(await codes('xirmioia', { audience: 'agent' })).toEqual(['P1'])
      })

      it('never reaches the agents text of another language for the public', async () => {
        await put(publicText, { ...agentText, locale: 'es', title: 'Claves', body: 'guanabana' })
        expect(await codes('guanabana')).toEqual([])
        expect(await codes('guanabana', { audience: 'agent' })).toEqual(['PADRO'])
      })

      it('gives agents each record once, in its agent text when it has one', async () => {
        await put(agentText, publicText, { code: 'HORTS', title: 'Horts', body: 'Cal el DNI.' })
        const { hits, total } = await ask('dni', { audience: 'agent' })
        expect(hits.map((hit) => hit.id).sort()).toEqual([
          'procedure:HORTS:ca:public',
          'procedure:PADRO:ca:agent',
        ])
        expect(total).toBe(2)
      })

      it('gives agents the public text again when the agent text goes', async () => {
        await put(publicText, agentText)
        await index.remove(['procedure:PADRO:ca:agent'])
        expect(await codes('empadronament', { audience: 'agent' })).toEqual(['PADRO'])
        expect(await codes('xirimoia', { audience: 'agent' })).toEqual([])
      })
    })

    describe('changing', () => {
      it('replaces a document put again with the same id', async () => {
        await put({ code: 'A', title: 'Gual permanent' })
        await put({ code: 'A', title: 'Terrassa' })
        expect(await codes('gual')).toEqual([])
        expect(await codes('terrassa')).toEqual(['A'])
        expect(await index.count()).toBe(1)
      })

      it('takes the last of two documents with one id', async () => {
        await put({ code: 'A', title: 'Gual' }, { code: 'A', title: 'Terrassa' })
        expect(await codes('gual', { prefix: false })).toEqual([])
        expect(await codes('terrassa')).toEqual(['A'])
      })

      it('forgets a document, its words and its facets', async () => {
        await put(
          { code: 'A', title: 'Gual', facets: { topic: ['x'] } },
          { code: 'B', title: 'Horts' },
        )
        await index.remove(['procedure:A:ca:public', 'unknown'])
        expect(await codes('gual')).toEqual([])
        expect((await ask('gaul')).correctedQuery).toBeUndefined()
        expect((await ask('')).facets.map((facet) => facet.name)).toEqual(['kind'])
      })

      it('forgets a withdrawn record in every language and for every audience', async () => {
        for (const locale of ['ca', 'es', 'en'] satisfies Locale[])
          for (const audience of ['public', 'agent'] as const)
            await put({ code: 'A', locale, audience, title: 'Padel' })
        await put({ code: 'A', kind: 'faq', title: 'Padel?' })
        await index.removeRecord('procedure', 'A')
        expect(await index.count()).toBe(1)
        for (const locale of ['ca', 'es', 'en'] satisfies Locale[])
          for (const audience of ['public', 'agent'] as const)
            expect((await ask('padel', { locale, audience, kinds: ['procedure'] })).total).toBe(0)
      })

      it('keeps the revision it has reached, and loses it when cleared', async () => {
        expect(await index.cursor()).toBe(0)
        await put({ code: 'A', title: 'Gual' })
        await index.setCursor(42)
        expect(await index.cursor()).toBe(42)
        await index.clear()
        expect(await index.cursor()).toBe(0)
        expect(await index.count()).toBe(0)
        expect(await codes('gual')).toEqual([])
        await put({ code: 'B', title: 'Gual' })
        expect(await codes('gual')).toEqual(['B'])
      })
    })

    describe('withstanding', () => {
      const hostile = [
        ...['"', "'", '*', 'a*', 'NOT', 'AND OR', 'NEAR(a b)', 'title:gual', '{title}: x', '^gual'],
        ...[
          '(',
          ')',
          'gual" OR "1',
          "'; DROP TABLE documents; --",
          '\0',
          'a\0b',
          '\ud800',
          '-',
          '_',
        ],
        ...['%', '😀', '日本語', 'ا', '·', 'l·', '·l', 'ŀ', "l'", 'a'.repeat(100_000)],
        'gual '.repeat(20_000),
      ]

      it('takes anything typed for words, and never for a command', async () => {
        await put({ code: 'A', title: 'Gual', body: 'text' }, { code: 'B', title: 'Terrassa' })
        for (const typed of hostile)
          for (const prefix of [true, false, undefined]) {
            const result = await ask(typed, prefix === undefined ? {} : { prefix })
            expect(result.total, JSON.stringify(typed.slice(0, 30))).toBeLessThanOrEqual(2)
            await index.suggest(typed, { locale: 'ca', audience: 'public', limit: 3 })
          }
        expect(await codes('title:terrassa')).not.toEqual(['A'])
        expect(await index.count()).toBe(2)
      })

      it.skipIf(naughtyStrings.length === 0)(
        'keeps and finds the big list of naughty strings (skipped where the list is absent)',
        async () => {
          await index.put(
            naughtyStrings.map((text, i) =>
              documentOf({
                code: `N${i}`,
                title: text,
                body: text,
                keywords: [text],
                facets: { [text]: [text] },
              }),
            ),
          )
          expect(await index.count()).toBe(naughtyStrings.length)
          for (const text of naughtyStrings) {
            const { hits } = await ask(text)
            for (const { html } of hits.flatMap((hit) => hit.highlights))
              expect(html.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
          }
        },
      )

      it('takes strange page sizes for the nearest sensible ones', async () => {
        await put({ code: 'A', title: 'Gual' })
        expect((await ask('gual', { limit: -1 })).hits).toEqual([])
        expect((await ask('gual', { offset: 99 })).hits).toEqual([])
        expect((await ask('gual', { offset: -5, limit: 2.7 })).hits.length).toBe(1)
        expect((await ask('gual', { limit: Number.NaN })).hits).toEqual([])
      })
    })
  })
}
