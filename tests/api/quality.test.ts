import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aDepartment, aSheet } from '../support/real-payload.ts'

interface Quality {
  readonly score: number
  readonly gates: readonly { rule: string; path: string; locale?: string; message: string }[]
  readonly gaps: readonly { rule: string; path: string }[]
  readonly conformance: Readonly<
    Record<
      string,
      { met: number; of: number; missing: { item: string; path: string; label: string }[] }
    >
  >
  readonly advice: readonly {
    rule: string
    path: string
    locale: string
    excerpt: string
    advice: string
  }[]
}

let catalogue: TestCatalogue
let agent: Record<string, string>
let channel: Record<string, string>
let id: string

const ask = async (
  address: string,
  init: { headers?: Record<string, string>; body?: object } = {},
): Promise<Response> =>
  fetch(`${catalogue.url}/api/procedures/${address}/quality`, {
    method: init.body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(init.headers ?? agent) },
    ...(init.body ? { body: JSON.stringify(init.body) } : {}),
  })

const told = async (answer: Response): Promise<Quality> => {
  expect(answer.status).toBe(200)
  return (await answer.json()) as Quality
}

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const department = await aDepartment(payload, 'URB')
  await payload.create({
    collection: 'users',
    data: { email: 'agent@prova.cat', password, name: 'Agent', roles: ['agent'] },
  })
  agent = await catalogue.signIn('agent@prova.cat')
  const apiKey = randomUUID()
  await payload.create({
    collection: 'api-clients',
    data: { name: 'web', channel: 'web', enableAPIKey: true, apiKey },
  })
  channel = { authorization: `api-clients API-Key ${apiKey}` }
  await payload.create({
    collection: 'glossary',
    data: { code: 'G-INST', name: 'instància', plainTerm: 'sol·licitud' },
  })
  id = await aSheet(payload, 'OBRES', department)
})
afterAll(() => catalogue.stop())

describe('How good a sheet is', () => {
  it('says that nothing keeps a whole sheet from being published, and what would make it better', async () => {
    const { score, gates, gaps, conformance } = await told(await ask(id))
    expect(gates).toEqual([])
    expect(gaps.map(({ rule }) => rule)).toEqual(['W2', 'W3'])
    expect(score).toBeGreaterThan(90)
    expect(score).toBeLessThan(100)
    expect(Object.keys(conformance)).toEqual(['etram', 'sia', 'sdg', 'cpsv'])
  })

  it('says what each standard still asks for, and in which field', async () => {
    const { conformance } = await told(await ask(id))
    expect(conformance.etram?.missing).toContainEqual({
      item: 'applicants',
      path: 'whoCanApply',
      label: 'Qui el pot demanar',
    })
    expect(conformance.sdg?.missing.map(({ item }) => item)).toContain('a')
    expect(conformance.sia?.missing.map(({ path }) => path)).toContain('department')
    // Payment is not asked of what costs nothing, so there are 18 of the 19.
    expect(conformance.etram?.of).toBe(18)
  })

  it('judges what is being typed, in its language, and stores nothing', async () => {
    const body = { locale: 'es', data: { outputs: 0, screenText: 'a'.repeat(91) } }
    const typed = await told(await ask(id, { body }))
    expect(typed.gates.map(({ rule, path, locale }) => [rule, path, locale])).toEqual([
      ['R15', 'outputs', undefined],
      ['R20', 'screenText', 'es'],
    ])
    expect((await told(await ask(id))).gates).toEqual([])
  })

  it('speaks the reader’s language and gives plain words', async () => {
    const description = [{ children: [{ text: 'Presenteu la instància.' }] }]
    const body = { locale: 'ca', data: { description, outputs: [] } }
    const { gates, advice } = await told(
      await ask(id, { headers: { ...agent, 'accept-language': 'es' }, body }),
    )
    expect(gates[0]?.message).toContain('Diga qué obtiene la persona')
    expect(advice).toEqual([
      {
        rule: 'W1',
        kind: 'jargon',
        path: 'description',
        locale: 'ca',
        excerpt: 'instància',
        advice: 'Palabra administrativa: escriba «sol·licitud».',
      },
    ])
  })

  it('judges a sheet that was never saved', async () => {
    const { gates, score } = await told(
      await ask('new', { body: { locale: 'ca', data: { title: 'Nova' } } }),
    )
    expect(gates.map(({ rule, path }) => `${rule} ${path}`)).toContain('R01 summary')
    expect(gates.map(({ path }) => path)).not.toContain('title')
    expect(score).toBeLessThan(60)
  })

  it.each([
    ['a channel', 'channel', 403],
    ['nobody', 'nobody', 401],
    ['somebody, of what does not exist', 'agent', 404],
  ] as const)('tells %s no more than that', async (_who, who, status) => {
    const headers = { nobody: {}, agent, channel }[who]
    const answer = await ask(who === 'agent' ? randomUUID() : id, { headers })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.text()).not.toContain('score')
  })

  it('refuses what no form of ours can hold, in words', async () => {
    const answer = await ask(id, { body: { locale: 'ca', data: { kind: 'Q' } } })
    expect([answer.status, (await answer.json()).code]).toEqual([422, 'unreadable-record'])
  })

  it.each([
    { title: { a: 1 }, channels: 'x', silence: 3, attention: [null, 7], fees: [{}, 4] },
    { topics: [{ $ne: 1 }], evidence: [{ type: { id: {} } }], identification: [], steps: [[]] },
  ])('does not fall over values of another shape', async (data) => {
    const answer = await ask(id, { body: { locale: 'ca', data } })
    expect([200, 422]).toContain(answer.status)
  })
})
