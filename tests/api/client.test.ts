import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as forAgents from '../../client/generated/agent-documents.ts'
import * as forAll from '../../client/generated/public-documents.ts'
import { createClient, type Client } from '../../client/src/create-client.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'

const codes = ['GUALS', 'OBRES-MENORS', 'TERRASSES'] as const
const apiKey = 'a-key-of-the-agent-console-in-a-test'
const ids = new Map<string, string>()
let catalogue: TestCatalogue
let client: Client
let head: Record<string, string>

const act = async (code: string, body: object) => {
  const answer = await fetch(`${catalogue.url}/api/procedures/${ids.get(code)}/transitions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...head },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const { id } = await payload.create({
    collection: 'departments',
    data: { code: 'URB', name: 'Urbanisme' },
  })
  const email = 'cap@demo.cat'
  await payload.create({
    collection: 'users',
    data: { email, name: 'Cap', password, roles: ['head'], departments: [id] },
  })
  await payload.create({
    collection: 'api-clients',
    data: { name: 'Consola', channel: 'agent-console', enableAPIKey: true, apiKey },
  })
  head = await catalogue.signIn(email)
  for (const code of codes) {
    ids.set(code, await aSheet(payload, code, id))
    await act(code, { action: 'publish' })
  }
  client = createClient({ url: `${catalogue.url}/graphql`, locale: 'es' })
  await vi.waitFor(async () => {
    expect((await client.query(forAll.ListDocument)).procedures.totalCount).toBe(codes.length)
  }, 10_000)
})
afterAll(() => catalogue?.stop())

describe('the client of integrators, on a running catalogue', () => {
  it('reads a sheet in the language it was made for, and in another when told', async () => {
    const es = await client.query(forAll.SheetDocument, { code: 'GUALS' })
    expect(es.procedure).toMatchObject({
      title: 'Pedir la licencia GUALS',
      localeInfo: { served: 'es' },
    })
    const ca = await client.query(forAll.SheetDocument, { code: 'GUALS', locale: 'ca' })
    expect(ca.procedure?.title).toBe('Demanar la llicència GUALS')
  })

  it('its documents are all within the limits of the doors', async () => {
    const locale = 'ca'
    expect((await client.query(forAll.SheetDocument, { slug: 'no-hi-es' })).procedure).toBeNull()
    const search = await client.query(forAll.SearchDocument, { query: 'llicència', locale })
    expect(search.search.totalCount).toBe(codes.length)
    const words = await client.query(forAll.SuggestDocument, { prefix: 'deman', locale })
    expect(words.suggest.length).toBeGreaterThan(0)
    expect((await client.query(forAll.FaqsDocument)).faqs.totalCount).toBe(0)
    const asked = { question: 'com es fa un pastís?' }
    expect((await client.query(forAll.AnswerDocument, asked)).answer.found).toBe(false)
    expect((await client.query(forAll.ScreenDocument, { code: 'OAC-1' })).screen).toBeNull()
  })

  it('reads the sheet that was in force at an instant, and what proves it', async () => {
    const at = new Date().toISOString()
    const { procedure } = await client.query(forAll.SheetAtDocument, { code: 'GUALS', at })
    expect(procedure?.title).toBe('Pedir la licencia GUALS')
    expect(procedure?.inForce).toMatchObject({ validUntil: null })
    const before = { code: 'GUALS', at: '2020-01-01T00:00:00Z' }
    expect((await client.query(forAll.SheetAtDocument, before)).procedure).toBeNull()
  })

  it('is told that nothing changed, and what changed once it does', async () => {
    const first = await client.ask(forAll.ListDocument, { first: 2 })
    const second = await client.ask(forAll.ListDocument, { first: 2 })
    expect(second).toMatchObject({ unchanged: true, data: first.data, asOf: null })
    expect(Number(second.revision)).toBeGreaterThan(0)
  })

  it('reads every change, page by page, and then only those that come', async () => {
    const seen: string[] = []
    let revision = '0'
    for await (const page of client.changes('0', { first: 2 })) {
      seen.push(...page.changes.filter(({ kind }) => kind === 'procedure').map(({ code }) => code))
      revision = page.revision
    }
    expect(seen.sort()).toEqual([...codes])
    await act('TERRASSES', { action: 'retire', reason: 'no-longer-valid' })
    const news = async () => {
      for await (const page of client.changes(revision)) return page.changes
      return []
    }
    await expect
      .poll(news)
      .toContainEqual(expect.objectContaining({ code: 'TERRASSES', live: false }))
  })

  it('reads the pieces for an index; one that is ahead of the catalogue begins again', async () => {
    const pages = []
    for await (const page of client.chunks('999999999')) pages.push(page)
    expect(pages.every(({ startedOver }) => startedOver)).toBe(true)
    const chunks = pages.flatMap((page) => page.chunks)
    expect(chunks.map(({ code }) => code)).toContain('GUALS')
    expect(chunks[0]?.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('says the code of a refusal, of the query and of the door', async () => {
    const tooMany = client.query(forAll.ListDocument, { first: 1_000 })
    await expect(tooMany).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    const noKey = createClient({ url: `${catalogue.url}/graphql/agent` })
    const refused = noKey.query(forAgents.AgentSheetDocument, { code: 'GUALS' })
    await expect(refused).rejects.toMatchObject({ code: 'not-signed-in', status: 401 })
    const nobody = createClient({ url: 'http://127.0.0.1:9/graphql', retries: 0 })
    await expect(nobody.query(forAll.ListDocument)).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('reads the layer of agents with a key', async () => {
    const agents = createClient({ url: `${catalogue.url}/graphql/agent`, apiKey, locale: 'ca' })
    const { procedure } = await agents.query(forAgents.AgentSheetDocument, { code: 'GUALS' })
    expect(procedure?.attention.map(({ phase }) => phase)).toContain('SOL')
    expect((await agents.query(forAgents.ProtocolDocument, { code: 'CAP' })).protocol).toBeNull()
    expect((await agents.query(forAgents.NewsDocument)).digest.items.length).toBeGreaterThan(0)
  })
})
