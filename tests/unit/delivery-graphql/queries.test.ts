import { beforeEach, describe, expect, it } from 'vitest'
import type { QueryAnswer, DeliveryExecutor } from '../../../cms/delivery/graphql/execute.ts'
import { faq, said, sheet, sla } from '../channels/records.ts'
import { smallTownHall, type Catalogue } from './catalogue.ts'

let catalogue: Catalogue
let everybody: DeliveryExecutor
let agent: DeliveryExecutor

beforeEach(async () => {
  catalogue = await smallTownHall()
  everybody = catalogue.executor('public')
  agent = catalogue.executor('agent')
})

const ask = async (query: string, variables?: Record<string, unknown>): Promise<QueryAnswer> =>
  everybody.execute({ query, variables: variables ?? null })

const codesIn = ({ data }: QueryAnswer, field: string): string[] =>
  (data?.[field] as { nodes: { code: string }[] }).nodes.map(({ code }) => code)

describe('one procedure', () => {
  it('is read in the language asked for, and says how that came to be', async () => {
    const query = `query ($locale: Locale) {
      procedure(code: "EMPADRONAMENT", locale: $locale) {
        title slug kindLabel localeInfo { asked served state } description(format: PLAIN)
        channels { channelLabel instructions(format: MARKDOWN) }
      }
    }`
    expect((await ask(query, { locale: 'es' })).data?.procedure).toMatchObject({
      title: 'Empadronarse',
      slug: 'empadronament-es',
      kindLabel: 'Procedimiento',
      localeInfo: { asked: 'es', served: 'es', state: 'TRANSLATED' },
      description: 'El padró és el registre de veïns. (es)',
      channels: [{ channelLabel: 'Presencial', instructions: '**Demana cita prèvia. (es)**' }, {}],
    })
    expect((await ask(query, { locale: 'en' })).data?.procedure).toMatchObject({
      title: 'Empadronar-se',
      kindLabel: 'Procedure',
      localeInfo: { asked: 'en', served: 'ca', state: 'FALLBACK' },
    })
  })

  it('is found by its address in any language', async () => {
    const { data } = await ask('{ procedure(slug: "empadronament-es") { code } }')
    expect(data?.procedure).toEqual({ code: 'EMPADRONAMENT' })
  })

  it('that does not exist is null, without an error', async () => {
    const { data, errors } = await ask('{ procedure(code: "NO-HI-ES") { code } }')
    expect(data?.procedure).toBeNull()
    expect(errors).toBeUndefined()
  })

  it('tells codes with the words people know them by', async () => {
    const { data } = await ask(`{ procedure(code: "EMPADRONAMENT") {
      silence { onRequest onRequestLabel } resolutionTerm { value unit label }
      identification { mechanisms } evidenceNotNeeded { obtainedBy obtainedByLabel }
    } }`)
    expect(data?.procedure).toEqual({
      silence: { onRequest: 'approval', onRequestLabel: 'Estimatori' },
      resolutionTerm: { value: 3, unit: 'months', label: '3 mesos' },
      identification: { mechanisms: ['idcat_mobil_in_person'] },
      evidenceNotNeeded: [
        { obtainedBy: 'via_oberta', obtainedByLabel: 'La consultem (Via Oberta)' },
      ],
    })
  })

  it('has the revision at which it last changed, not the one of the catalogue', async () => {
    const before = catalogue.readModel.revision
    await catalogue.publish('procedure', sheet())
    await catalogue.publish('faq', faq())
    const { data } = await ask(
      '{ catalogue { revision } procedure(code: "EMPADRONAMENT") { revision } }',
    )
    expect(data).toEqual({
      catalogue: { revision: String(before + 2) },
      procedure: { revision: String(before + 1) },
    })
  })

  it('that is internal is for agents only', async () => {
    const query = '{ procedure(code: "INTERN") { code } }'
    expect((await ask(query)).data?.procedure).toBeNull()
    expect((await agent.execute({ query })).data?.procedure).toEqual({ code: 'INTERN' })
  })
})

describe('the list of procedures', () => {
  it('can be read in pages to the end, each sheet once', async () => {
    const seen: string[] = []
    let after: unknown = null
    for (let page = 0; page < 5; page += 1) {
      const answer = await ask(
        `query ($after: String) { procedures(first: 2, after: $after, orderBy: TITLE) {
          nodes { code } totalCount pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      const list = answer.data?.procedures as {
        totalCount: number
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
      expect(list.totalCount).toBe(3)
      seen.push(...codesIn(answer, 'procedures'))
      after = list.pageInfo.endCursor
      if (!list.pageInfo.hasNextPage) break
    }
    expect(seen).toEqual(['LLICENCIA-OBRES', 'EMPADRONAMENT', 'AJUT-LLOGUER'])
  })

  it('puts À with A, not after Z', async () => {
    expect(
      codesIn(await ask('{ procedures(orderBy: TITLE) { nodes { code } } }'), 'procedures')[0],
    ).toBe('LLICENCIA-OBRES')
  })

  it('neither repeats nor skips a sheet when another is published between two pages', async () => {
    const first = await ask('{ procedures(first: 2) { nodes { code } pageInfo { endCursor } } }')
    const { endCursor } = (first.data?.procedures as { pageInfo: { endCursor: string } }).pageInfo
    await catalogue.publish('procedure', sheet('AAA-NOU'))
    await catalogue.withdraw('procedure', 'EMPADRONAMENT')
    const second = await ask(
      'query ($after: String) { procedures(first: 2, after: $after) { nodes { code } } }',
      { after: endCursor },
    )
    expect(codesIn(first, 'procedures')).toEqual(['AJUT-LLOGUER', 'EMPADRONAMENT'])
    expect(codesIn(second, 'procedures')).toEqual(['LLICENCIA-OBRES'])
  })

  it('last changed first', async () => {
    const answer = await ask('{ procedures(orderBy: UPDATED) { nodes { code } } }')
    expect(codesIn(answer, 'procedures')).toEqual([
      'LLICENCIA-OBRES',
      'EMPADRONAMENT',
      'AJUT-LLOGUER',
    ])
  })

  it.each([
    ['department: "URBANISME"', ['LLICENCIA-OBRES']],
    ['topic: "HABITATGE"', ['AJUT-LLOGUER', 'EMPADRONAMENT']],
    ['family: "PADRO"', ['EMPADRONAMENT']],
    ['lifeEvent: "ARRIBAR", free: true', ['LLICENCIA-OBRES']],
    ['audience: citizens, online: false', ['LLICENCIA-OBRES']],
    ['channel: in_person, free: false', ['AJUT-LLOGUER', 'EMPADRONAMENT']],
    ['updatedSince: "2026-05-10T00:00:00Z"', ['LLICENCIA-OBRES']],
    ['department: "NO-HI-ES"', []],
  ])('with %s', async (filter, codes) => {
    const answer = await ask(`{ procedures(filter: { ${filter} }) { nodes { code } } }`)
    expect(codesIn(answer, 'procedures')).toEqual(codes)
  })
})

describe('searching', () => {
  it('finds a sheet by a word typed without accents, with its record and facets', async () => {
    const { data, errors } =
      await ask(`{ search(query: "llicencia obres", filter: { kinds: [procedure] }) {
      totalCount
      edges { kind code url node { ... on Procedure { title } } }
      facets { name values { value label count } }
    } }`)
    expect(errors).toBeUndefined()
    const { edges, facets } = data?.search as {
      edges: { code: string }[]
      facets: { name: string; values: unknown[] }[]
    }
    expect(edges[0]).toEqual({
      kind: 'procedure',
      code: 'LLICENCIA-OBRES',
      url: 'https://cataleg.example.org/forms/empadronament',
      node: { title: 'Àmplia llicència d’obres' },
    })
    expect(facets.find(({ name }) => name === 'channel')?.values).toContainEqual({
      value: 'in_person',
      label: 'Presencial',
      count: expect.any(Number),
    })
  })

  it('goes on from a cursor', async () => {
    const page = (after: string | null) =>
      ask(
        `query ($after: String) { search(query: "", first: 2, after: $after) {
          edges { code cursor } pageInfo { endCursor hasNextPage hasPreviousPage } totalCount } }`,
        { after },
      )
    const codes = ({ data }: QueryAnswer) =>
      (data?.search as { edges: { code: string }[] }).edges.map(({ code }) => code)
    const first = await page(null)
    const second = await page(
      (first.data?.search as { pageInfo: { endCursor: string } }).pageInfo.endCursor,
    )
    expect(codes(first)).toHaveLength(2)
    expect(codes(second)).toHaveLength(2)
    expect(codes(first)).not.toContain(codes(second)[0])
  })

  it('does not show what was withdrawn while the index is behind', async () => {
    catalogue.readModel.apply([
      {
        kind: 'procedure',
        code: 'LLICENCIA-OBRES',
        revision: catalogue.readModel.revision + 1,
        live: false,
        digest: '',
        publishedAt: '2026-06-01T10:00:00.000Z',
        documents: {},
      },
    ])
    const { data } = await ask(
      '{ search(query: "obres") { edges { code } } suggest(prefix: "permís") { code } }',
    )
    expect(JSON.stringify(data)).not.toContain('LLICENCIA-OBRES')
  })

  it('suggests titles and other names while one types', async () => {
    const { data } = await ask('{ suggest(prefix: "volant") { text kind code } }')
    expect(data?.suggest).toContainEqual({
      text: 'volant de convivència',
      kind: 'procedure',
      code: 'EMPADRONAMENT',
    })
  })
})

describe('the answer to a chatbot', () => {
  const answerTo = async (question: string, locale = 'ca') => {
    const { data, errors } = await ask(
      `query ($question: String!, $locale: Locale) { answer(question: $question, locale: $locale) {
        found text source { kind code url date } wayOut { name } localeInfo { state } } }`,
      { question, locale },
    )
    expect(errors).toBeUndefined()
    return data?.answer
  }

  it('is the text an editor wrote, with its source and date', async () => {
    expect(await answerTo('Com em puc empadronar?')).toMatchObject({
      found: true,
      source: { date: expect.any(String) },
      wayOut: [],
    })
    expect(await answerTo('necessito una llicència d’obres')).toMatchObject({
      text: 'Per fer obres cal una llicència.',
      source: { kind: 'procedure', code: 'LLICENCIA-OBRES' },
    })
  })

  it.each(['Quina hora és a Tòquio?', 'padró de gossos perduts a la platja', '', '???'])(
    'is an honest way out when the catalogue does not know: %s',
    async (question) => {
      expect(await answerTo(question)).toMatchObject({
        found: false,
        source: null,
        wayOut: [{ name: 'OAC Centre' }],
      })
    },
  )

  it('is not taken from a sheet that should have been confirmed long ago', async () => {
    await catalogue.publish(
      'procedure',
      sheet('LLICENCIA-OBRES', { title: said('Llicència d’obres'), reviewOn: '2026-01-01' }),
    )
    expect(await answerTo('llicència d’obres')).toMatchObject({ found: false })
  })
})

describe('feeds for those who keep a copy', () => {
  it('changes go on from the last revision read, and tell what is gone', async () => {
    const feed = async (since: string, first = 100) =>
      (
        await ask(
          `query ($since: ID!, $first: Int) { changes(since: $since, first: $first) {
          revision hasMore changes { kind code live } } }`,
          { since, first },
        )
      ).data?.changes as { revision: string; hasMore: boolean; changes: unknown[] }
    const all = await feed('0')
    expect(JSON.stringify(all)).not.toContain('INTERN')
    expect((await feed(all.revision)).changes).toEqual([])
    await catalogue.withdraw('procedure', 'EMPADRONAMENT')
    expect((await feed(all.revision)).changes).toEqual([
      { kind: 'procedure', code: 'EMPADRONAMENT', live: false },
    ])
    const start = await feed('0', 2)
    expect(start).toMatchObject({ hasMore: true, changes: [{}, {}] })
    expect((await feed(start.revision, 100)).changes).toHaveLength(all.changes.length - 2)
  })

  it('chunks of a withdrawn sheet are named one by one to be deleted', async () => {
    const feed = async (since?: string) =>
      (
        await ask(
          'query ($since: ID) { chunks(since: $since) { revision chunks { id } removed } }',
          {
            since,
          },
        )
      ).data?.chunks as { revision: string; chunks: { id: string }[]; removed: string[] }
    const all = await feed()
    const ids = all.chunks.map(({ id }) => id).filter((id) => id.includes(':EMPADRONAMENT:'))
    expect(ids.length).toBeGreaterThan(5)
    expect(all.removed).toEqual([])
    await catalogue.withdraw('procedure', 'EMPADRONAMENT')
    const next = await feed(all.revision)
    expect(next.chunks).toEqual([])
    expect(next.removed).toEqual(expect.arrayContaining(ids))
  })

  it('chunks of a sheet taken from the chatbot are gone, though the sheet is still there', async () => {
    const { revision } = catalogue.readModel
    await catalogue.publish('procedure', sheet('EMPADRONAMENT', { chatbotExcluded: true }))
    const { data } = await ask(`{ chunks(since: "${revision}") { chunks { id } removed } }`)
    expect(data?.chunks).toMatchObject({
      chunks: [],
      removed: expect.arrayContaining(['procedure:EMPADRONAMENT:ca:what']),
    })
  })
})

describe('a queue screen', () => {
  it('shows its cards and only the messages of today', async () => {
    const { data, volatile } = await ask(
      '{ screen(code: "OAC-1") { cards { code text bring } messages { text } servicePoint { name } } }',
    )
    expect(data?.screen).toEqual({
      cards: [
        { code: 'EMPADRONAMENT', text: 'Empadrona’t amb el DNI', bring: ['DNI o passaport'] },
      ],
      messages: [{ text: 'Avui tanquem a les 13 h' }],
      servicePoint: { name: 'OAC Centre' },
    })
    expect(volatile).toBe(true)
  })

  it('does not show a sheet that is not for screens', async () => {
    await catalogue.publish('procedure', sheet('EMPADRONAMENT', { publishTo: ['web'] }))
    const { data } = await ask('{ screen(code: "OAC-1") { cards { code } } }')
    expect(data?.screen).toEqual({ cards: [] })
  })
})

describe('notices', () => {
  it('are shown on their days', async () => {
    const { data } = await ask('{ notices { code severityLabel } }')
    expect(data?.notices).toEqual([{ code: 'AVIS-JUNY', severityLabel: 'Servei limitat' }])
  })
})

describe('what agents read', () => {
  const askAgent = async (fields: string) => {
    const answer = await agent.execute({
      query: `{ procedure(code: "EMPADRONAMENT") { ${fields} } }`,
    })
    expect(answer.errors).toBeUndefined()
    return answer.data?.procedure
  }

  it('the matrix, narrowed by phase, level and channel', async () => {
    expect(await askAgent('attention(phase: SOL) { levelLabel does protocol { code } }')).toEqual({
      attention: [
        {
          levelLabel: 'Assistència presencial',
          does: 'Registra la sol·licitud',
          protocol: { code: 'PROT-PADRO' },
        },
      ],
    })
    expect(await askAgent('attention(level: N2) { phase }')).toEqual({
      attention: [{ phase: 'SOL' }],
    })
    expect(await askAgent('attention(channel: phone) { phase channel }')).toEqual({
      attention: [{ phase: 'INF', channel: null }],
    })
  })

  it('the clauses that govern a cell, while their agreement holds', async () => {
    const query = 'sla { code } attention { phase sla { code limitLabel } }'
    expect(await askAgent(query)).toEqual({
      sla: [{ code: 'C5-1' }],
      attention: [
        { phase: 'SOL', sla: [{ code: 'C5-1', limitLabel: '2 dies hàbils' }] },
        { phase: 'INF', sla: [] },
      ],
    })
    await catalogue.publish('sla', sla({ inForceUntil: '2026-05-31' }))
    expect(await askAgent('sla { code }')).toEqual({ sla: [] })
    await catalogue.publish('sla', sla({ state: 'draft' }))
    expect(await askAgent('sla { code }')).toEqual({ sla: [] })
  })

  it('whether the sheet can still be trusted', async () => {
    expect(await askAgent('freshness { overdue days }')).toEqual({
      freshness: { overdue: false, days: 183 },
    })
    await catalogue.publish('procedure', sheet('EMPADRONAMENT', { reviewOn: '2026-05-20' }))
    expect(await askAgent('freshness { overdue days }')).toEqual({
      freshness: { overdue: true, days: -12 },
    })
  })

  it('the protocols the sheet names and those that apply to it', async () => {
    expect(await askAgent('protocols { code } videoScript { kind }')).toEqual({
      protocols: [{ code: 'PROT-VIDEO' }, { code: 'PROT-PADRO' }],
      videoScript: { kind: 'video_script' },
    })
  })

  it('protocols by phase and channel', async () => {
    const { data } = await agent.execute({
      query:
        '{ protocols(filter: { phase: INF, channel: in_person }) { nodes { code } totalCount } }',
    })
    expect(data?.protocols).toEqual({ nodes: [], totalCount: 0 })
  })

  it('what changed lately, newest first', async () => {
    await catalogue.withdraw('procedure', 'AJUT-LLOGUER')
    const { data } = await agent.execute({
      query: '{ digest(first: 2) { items { kind code title live } } }',
    })
    expect(data?.digest).toEqual({
      items: [
        { kind: 'procedure', code: 'AJUT-LLOGUER', title: null, live: false },
        { kind: 'notice', code: 'AVIS-JULIOL', title: null, live: true },
      ],
    })
  })

  it('a major change is told from a smaller one, with what it was; a notice has none', async () => {
    const items = 'items { code lastChange { significance significanceLabel note } }'
    const { data } = await agent.execute({
      query: `{ digest(first: 100, locale: es) { ${items} } }`,
    })
    const { items: told } = data?.digest as { items: readonly { code: string }[] }
    const changeOf = (code: string) => told.find((item) => item.code === code)
    expect(changeOf('EMPADRONAMENT')).toMatchObject({
      lastChange: {
        significance: 30,
        significanceLabel: 'Cambio mayor',
        note: 'La taxa puja a 42 €',
      },
    })
    expect(changeOf('AVIS-JULIOL')).toMatchObject({ lastChange: null })
  })

  it('agreements to be looked at again', async () => {
    const due = (day: string) =>
      agent.execute({ query: `{ slas(filter: { reviewBefore: "${day}" }) { code } }` })
    expect((await due('2026-10-31')).data?.slas).toEqual([])
    expect((await due('2026-11-01')).data?.slas).toEqual([{ code: 'ANS-POBLACIO' }])
  })
})
