import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { password, startTestCatalogue } from '../support/catalogue.ts'
import type { TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'

type Headers = Record<string, string>

let catalogue: TestCatalogue
let department: string
let interlocutor: Headers
let colleague: Headers
let head: Headers
let agent: Headers
let counter = 0

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const made = await payload.create({
    collection: 'departments',
    data: { code: 'URB', name: 'Urbanisme' },
  })
  department = made.id
  const person = async (name: string, role: 'head' | 'interlocutor' | 'agent') => {
    const email = `${name}@demo.cat`
    await payload.create({
      collection: 'users',
      data: { email, name, password, roles: [role], departments: [department] },
    })
    return catalogue.signIn(email)
  }
  interlocutor = await person('interlocutor', 'interlocutor')
  colleague = await person('colleague', 'interlocutor')
  head = await person('head', 'head')
  agent = await person('agent', 'agent')
})
afterAll(() => catalogue?.stop())

const newSheet = async (more = {}) => {
  const code = `FITXA-${counter++}`
  return { code, id: await aSheet(catalogue.payload, code, department, more) }
}

const send = (method: string, path: string, body: unknown, headers: Headers = {}) =>
  fetch(`${catalogue.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const act = (id: string, body: unknown, headers: Headers) =>
  send('POST', `/api/procedures/${id}/transitions`, body, headers)

async function graphql<T>(
  query: string,
  variables: object = {},
  path = '/graphql',
  headers: Headers = {},
) {
  const answer = await send('POST', path, { query, variables }, headers)
  if (answer.status >= 500) throw new Error(`${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as { data: T; errors?: { extensions: { code: string } }[] }
}

interface SheetAnswer {
  readonly procedure: {
    readonly title: string
    readonly localeInfo: { readonly served: string; readonly state: string }
  } | null
}

const sheetQuery = `query ($code: ID!, $locale: Locale) {
  procedure(code: $code, locale: $locale) { title localeInfo { served state } }
}`

const found = async (text: string, locale = 'ca') => {
  const { data } = await graphql<{ search: { edges: { code: string }[] } }>(
    'query ($q: String!, $locale: Locale) { search(query: $q, locale: $locale) { edges { code } } }',
    { q: text, locale },
  )
  return data.search.edges.map(({ code }) => code)
}

/** Until it holds, or the time that we promise is over. */
async function within(ms: number, holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + ms
  for (;;) {
    if (await holds()) return true
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

describe('From an edit to the public, and back', () => {
  it('an interlocutor edits, a head publishes; both languages are served and found, with accents or without', async () => {
    const { id, code } = await newSheet()
    const saved = await send(
      'PATCH',
      `/api/procedures/${id}`,
      { title: 'Llicència d’obres per a la col·locació de rètols' },
      interlocutor,
    )
    expect(saved.status).toBe(200)
    const translated = await send(
      'PATCH',
      `/api/procedures/${id}?locale=es`,
      { title: `Pedir la licencia ${code} de rótulos` },
      interlocutor,
    )
    expect(translated.status).toBe(200)
    const published = await act(id, { action: 'publish', note: 'Primera' }, head)
    expect(published.status).toBe(200)
    expect(await published.json()).toMatchObject({ state: 'published' })

    const isServed = () =>
      graphql<SheetAnswer>(sheetQuery, { code }).then(({ data }) => data.procedure !== null)
    expect(await within(2000, isServed)).toBe(true)
    const { data: ca } = await graphql<SheetAnswer>(sheetQuery, { code })
    expect(ca.procedure?.title).toBe('Llicència d’obres per a la col·locació de rètols')
    expect(ca.procedure?.localeInfo).toEqual({ served: 'ca', state: 'ORIGINAL' })
    const { data: es } = await graphql<SheetAnswer>(sheetQuery, { code, locale: 'es' })
    expect(es.procedure).toMatchObject({
      title: `Pedir la licencia ${code} de rótulos`,
      localeInfo: { served: 'es', state: 'TRANSLATED' },
    })
    for (const words of ['col·locació rètols', 'collocacio retols', 'llicencia obres retols']) {
      expect(await within(2000, async () => (await found(words)).includes(code))).toBe(true)
    }
  })

  it('a withdrawal takes it from both in the same second', async () => {
    const { id, code } = await newSheet({ title: 'Permís singularíssim' })
    await act(id, { action: 'publish' }, head)
    expect(await within(2000, async () => (await found('singularissim')).includes(code))).toBe(true)
    const retired = await act(id, { action: 'retire', reason: 'no-longer-valid' }, head)
    expect(await retired.json()).toMatchObject({ state: 'retired' })
    const isGone = async () =>
      (await graphql<SheetAnswer>(sheetQuery, { code })).data.procedure === null &&
      !(await found('singularissim')).includes(code)
    expect(await within(1000, isGone)).toBe(true)
  })

  it('a sheet whose Catalan ran ahead of its Spanish is published when that is meant, sent to review or not', async () => {
    const { id, code } = await newSheet()
    await send('PATCH', `/api/procedures/${id}`, { title: 'Avança el català' }, interlocutor)
    const refused = await act(id, { action: 'publish' }, head)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      gates: [{ rule: 'translation', path: 'title', locale: 'es' }],
    })
    expect((await act(id, { action: 'publish', onlyCatalan: true }, head)).status).toBe(200)
    const isServed = async () =>
      (await graphql<SheetAnswer>(sheetQuery, { code })).data.procedure !== null
    expect(await within(2000, isServed)).toBe(true)
    const { data } = await graphql<SheetAnswer>(sheetQuery, { code, locale: 'es' })
    expect(data.procedure?.localeInfo).toEqual({ served: 'es', state: 'OUTDATED' })
  })

  it('a sheet with gaps is refused with each gap in the language of the reader', async () => {
    const { id } = await newSheet({ outputs: [] })
    const refused = await act(id, { action: 'publish' }, { ...head, 'accept-language': 'es' })
    expect(refused.status).toBe(422)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await refused.json()).toMatchObject({
      gates: [
        {
          rule: 'R15',
          severity: 'block',
          path: 'outputs',
          message: expect.stringContaining('Diga qué obtiene'),
        },
      ],
    })
  })

  it.each([
    [{ action: 'publish' }, 'interlocutor', 403],
    [{ action: 'fly' }, 'head', 400],
    [{ action: 'approve' }, 'head', 409],
    [{ action: 'retire' }, 'head', 400],
    [null, 'head', 400],
    [['publish'], 'head', 400],
  ] as const)('%j by %s answers %i and changes nothing', async (body, who, status) => {
    const { id, code } = await newSheet()
    const refused = await act(id, body, who === 'head' ? head : interlocutor)
    expect(refused.status).toBe(status)
    const stored = await catalogue.payload.findByID({ collection: 'procedures', id, draft: true })
    expect(stored.state).toBe('draft')
    expect((await graphql<SheetAnswer>(sheetQuery, { code })).data.procedure).toBeNull()
  })

  it('publishing while reading in another language asks nothing of that language', async () => {
    const { id } = await newSheet({ steps: [{ title: 'Presenteu la sol·licitud' }] })
    const published = await send(
      'POST',
      `/api/procedures/${id}/transitions?locale=en`,
      { action: 'publish' },
      head,
    )
    expect(published.status).toBe(200)
  })

  it('a transition of a sheet that does not exist is a 404', async () => {
    const refused = await act('00000000-0000-4000-8000-000000000000', { action: 'publish' }, head)
    expect(refused.status).toBe(404)
  })
})

describe('A form', () => {
  const aForm = (schema: string) =>
    catalogue.payload.create({
      collection: 'forms',
      draft: true,
      data: {
        code: `FORM-${counter++}`,
        slug: `form-${counter}`,
        name: 'Formulari de prova',
        department,
        version: 1,
        dataSchema: schema,
        uiSchema: '{"type":"VerticalLayout","elements":[]}',
        formTranslations: '{"ca":{},"es":{}}',
      },
    })

  it.each([
    'not JSON',
    '{"type":"object","properties":{"a":{"$ref":"https://elsewhere.example/x"}}}',
  ])('that cannot be judged is not published: %s', async (schema) => {
    const { id } = await aForm(schema)
    const refused = await send('POST', `/api/forms/${id}/transitions`, { action: 'publish' }, head)
    expect(refused.status).toBe(422)
    const { gates } = (await refused.json()) as { gates: { path: string; message: string }[] }
    expect(gates[0]?.message).toBeTruthy()
  })
})

describe('Saving', () => {
  it('never publishes, whatever it says', async () => {
    const { id, code } = await newSheet()
    const refused = await send('PATCH', `/api/procedures/${id}`, { _status: 'published' }, head)
    expect(refused.status).toBe(422)
    const saved = await send(
      'PATCH',
      `/api/procedures/${id}?draft=false`,
      { summary: 'Canvi' },
      head,
    )
    expect(saved.status).toBe(200)
    expect((await graphql<SheetAnswer>(sheetQuery, { code })).data.procedure).toBeNull()
  })

  it('on top of a live sheet leaves the public reading what was published', async () => {
    const { id, code } = await newSheet()
    await act(id, { action: 'publish' }, head)
    await send('PATCH', `/api/procedures/${id}`, { title: 'Un esborrany ben secret' }, interlocutor)
    await catalogue.reconciler.drain()
    const { data } = await graphql<SheetAnswer>(sheetQuery, { code })
    expect(data.procedure?.title).toBe(`Demanar la llicència ${code}`)
    expect(await found('esborrany secret')).not.toContain(code)
  })

  it('cannot falsify when or by whom: dates and editors are the system’s', async () => {
    const { id } = await newSheet()
    await send(
      'PATCH',
      `/api/procedures/${id}`,
      { createdAt: '1999-01-01T00:00:00Z', editedBy: null },
      interlocutor,
    )
    const stored = await catalogue.payload.findByID({
      collection: 'procedures',
      id,
      draft: true,
      depth: 1,
    })
    expect(stored.createdAt > '2020').toBe(true)
    expect((stored.editedBy as { name: string }).name).toBe('interlocutor')
  })

  it('based on an older edition is refused with both texts, and nothing is lost', async () => {
    const { id } = await newSheet()
    const { edition } = await catalogue.payload.findByID({
      collection: 'procedures',
      id,
      draft: true,
    })
    const first = await send(
      'PATCH',
      `/api/procedures/${id}`,
      { title: 'El primer', basedOn: edition },
      interlocutor,
    )
    expect(first.status).toBe(200)
    const second = await send(
      'PATCH',
      `/api/procedures/${id}`,
      { title: 'El segon', basedOn: edition },
      colleague,
    )
    expect(second.status).toBe(409)
    const { errors } = (await second.json()) as { errors: { data: { differences: unknown[] } }[] }
    expect(errors[0]?.data.differences).toEqual([
      { path: 'title', yours: 'El segon', theirs: 'El primer' },
    ])
    const stored = await catalogue.payload.findByID({ collection: 'procedures', id, draft: true })
    expect(stored.title).toBe('El primer')
  })

  it('of somebody who does not say what it builds on cannot go over somebody else’s', async () => {
    const { id } = await newSheet()
    await send('PATCH', `/api/procedures/${id}`, { title: 'El primer' }, interlocutor)
    const refused = await send('PATCH', `/api/procedures/${id}`, { title: 'El segon' }, colleague)
    expect(refused.status).toBe(428)
  })

  it('twenty times at once ends in no fault and one latest version', async () => {
    const { id } = await newSheet()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        send('PATCH', `/api/procedures/${id}`, { title: `Alhora ${n}` }, interlocutor),
      ),
    )
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const { totalDocs } = await catalogue.payload.countVersions({
      collection: 'procedures',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it('twenty people at once from the same edition: one is taken, nineteen are told', async () => {
    const { id } = await newSheet()
    const { edition } = await catalogue.payload.findByID({
      collection: 'procedures',
      id,
      draft: true,
    })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        send(
          'PATCH',
          `/api/procedures/${id}`,
          { title: `Cursa ${n}`, basedOn: edition },
          n % 2 ? interlocutor : colleague,
        ),
      ),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array<number>(19).fill(409)])
  })
})

describe('What an anonymous caller can reach', () => {
  const canary = 'CANARI-SECRET'

  beforeAll(async () => {
    const live = await newSheet({
      spokenAnswer: canary,
      attention: ['INF', 'SOL', 'RG', 'EST'].map((phase) => ({
        phase,
        level: 'N1',
        does: canary,
        doesNot: canary,
      })),
      handoff: { when: canary, how: canary },
      internalContact: { name: canary, email: 'intern@demo.cat' },
      remarks: [{ author: canary, text: canary }],
      commonMistakes: [{ text: canary }],
      imported: { source: canary, leftovers: [{ section: canary, text: canary }] },
      changeNote: canary,
    })
    await act(live.id, { action: 'publish' }, head)
    await newSheet({ title: `${canary} esborrany` })
    const internal = await newSheet({ title: `${canary} intern`, internal: true })
    await act(internal.id, { action: 'publish' }, head)
    const draftOver = await newSheet()
    await act(draftOver.id, { action: 'publish' }, head)
    await send(
      'PATCH',
      `/api/procedures/${draftOver.id}`,
      { title: `${canary} a sobre` },
      interlocutor,
    )
    await catalogue.reconciler.drain()
    await catalogue.plane.caughtUp(catalogue.plane.readModel.revision)
  })

  it('holds no draft and no internal field, by any list, search, suggestion, change or chunk', async () => {
    const queries = [
      '{ procedures(first: 100) { totalCount nodes { code title summary description(format: PLAIN) alternativeNames jsonLd } } }',
      `{ search(query: "${canary}", first: 50) { totalCount correctedQuery edges { code title summary highlights { html } } facets { name } } }`,
      `{ suggest(prefix: "canari") { text } }`,
      `{ answer(question: "${canary}") { text } }`,
      '{ changes(since: "0", first: 100) { changes { kind code revision } } }',
      '{ chunks(first: 100) { chunks { text } removed } }',
    ]
    for (const query of queries) {
      const { data, errors } = await graphql<unknown>(query)
      expect([query, errors]).toEqual([query, undefined])
      const text = JSON.stringify(data)
      expect([query, text.toLowerCase()]).not.toContain(canary.toLowerCase())
      expect(text.toUpperCase()).not.toContain(canary)
    }
  })

  it('has no internal word in its schema', async () => {
    const { data } = await graphql<{
      __schema: { types: { name: string; fields: { name: string }[] | null }[] }
    }>('{ __schema { types { name fields { name } } } }')
    const names = data.__schema.types.flatMap(({ name, fields }) => [
      name,
      ...(fields ?? []).map((field) => field.name),
    ])
    const internal = [
      'attention',
      'handoff',
      'internalContact',
      'spokenAnswer',
      'commonMistakes',
      'diagnosticQuestions',
      'protocols',
      'protocol',
      'slas',
      'sla',
      'freshness',
      'frontOfficeCheck',
      'remarks',
      'interlocutor',
      'imported',
    ]
    expect(names.filter((name) => internal.includes(name))).toEqual([])
  })

  it('refuses the agents’ door without a key, and opens it to an agent', async () => {
    const query = `{ procedures(first: 100) { nodes { code spokenAnswer attention { phase level does } } } }`
    const refused = await send('POST', '/graphql/agent', { query })
    expect(refused.status).toBe(401)
    const { data } = await graphql<unknown>(query, {}, '/graphql/agent', agent)
    expect(JSON.stringify(data)).toContain(canary)
  })

  it.each([
    '?draft=true',
    '?locale=all&depth=3',
    '?where[title][like]=CANARI&draft=true',
    '?sort=spokenAnswer',
  ])('gets nothing from REST with %s', async (query) => {
    for (const path of [
      '/api/procedures',
      '/api/procedures/versions',
      '/api/publications',
      '/api/protocols',
      '/api/change-notes',
    ]) {
      const answer = await fetch(`${catalogue.url}${path}${query}`)
      expect([path, answer.status]).toEqual([path, 401])
      expect(await answer.text()).not.toContain(canary)
    }
  })
})
