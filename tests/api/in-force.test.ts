import { rename } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'

interface Sheet {
  readonly title: string
  readonly revision: string
  readonly inForce: {
    readonly revision: string
    readonly digest: string
    readonly validFrom: string
    readonly validUntil: string | null
  } | null
}

const code = 'OBRES-MENORS'
const apiKey = 'a-key-of-the-agent-console-in-a-test'
const moments: Record<'before' | 'first' | 'second' | 'withdrawn', string> = {
  ...{ before: '', first: '', second: '', withdrawn: '' },
}
let catalogue: TestCatalogue
let head: Record<string, string>
let id: string

const send = (url: string, body: object, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(`${catalogue.url}${url}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

async function act(body: object): Promise<void> {
  const answer = await send(`/api/procedures/${id}/transitions`, body, head)
  if (!answer.ok) throw new Error(await answer.text())
  await catalogue.reconciler.drain()
  await sleep(20)
}

const now = async () => {
  const instant = new Date().toISOString()
  await sleep(20)
  return instant
}

async function ask(at: string | null, door = '/graphql', headers = {}) {
  const query = `query ($code: ID!, $at: DateTime) {
    procedure(code: $code, at: $at) {
      title revision inForce { revision digest validFrom validUntil }
    }
  }`
  const answer = await send(door, { query, variables: { code, at } }, headers)
  return (await answer.json()) as {
    data: { procedure: Sheet | null } | null
    errors?: { extensions: { code: string } }[]
  }
}
const sheetAt = async (at: string) => (await ask(at)).data?.procedure

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const department = await payload.create({
    collection: 'departments',
    data: { code: 'URB', name: 'Urbanisme' },
  })
  await payload.create({
    collection: 'users',
    data: {
      ...{ email: 'cap@demo.cat', name: 'Cap', password, roles: ['head'] },
      departments: [department.id],
    },
  })
  await payload.create({
    collection: 'users',
    data: { email: 'un@demo.cat', name: 'Un', password, roles: ['governance'] },
  })
  await payload.create({
    collection: 'api-clients',
    data: { name: 'Consola', channel: 'agent-console', enableAPIKey: true, apiKey },
  })
  head = await catalogue.signIn('cap@demo.cat')
  const governance = await catalogue.signIn('un@demo.cat')
  id = await aSheet(payload, code, department.id, { title: 'Primer text' })
  moments.before = await now()
  await act({ action: 'publish' })
  moments.first = await now()
  const saved = await send(
    `/api/procedures/${id}`,
    { title: 'Segon text' },
    { ...governance, 'if-match': '*' },
    'PATCH',
  )
  if (!saved.ok) throw new Error(await saved.text())
  await act({ action: 'publish', onlyCatalan: true })
  moments.second = await now()
  await act({ action: 'retire', reason: 'no-longer-valid' })
  moments.withdrawn = await now()
})
afterAll(() => catalogue?.stop())

describe('the sheet in force on a date', () => {
  it('is the text of then, also once the sheet is withdrawn', async () => {
    expect(await sheetAt(moments.first)).toMatchObject({ title: 'Primer text' })
    expect(await sheetAt(moments.second)).toMatchObject({ title: 'Segon text' })
    expect(await sheetAt(moments.withdrawn)).toBeNull()
    expect(await sheetAt(moments.before)).toBeNull()
  })

  it('says since when, until when and by what it is proved', async () => {
    const first = (await sheetAt(moments.first))!
    const second = (await sheetAt(moments.second))!
    expect(first.inForce?.validUntil).toBe(second.inForce?.validFrom)
    expect(first.inForce!.validFrom > moments.before).toBe(true)
    expect(first.inForce!.validFrom < moments.first).toBe(true)
    expect(second.inForce!.validUntil! < moments.withdrawn).toBe(true)
    expect(first.inForce?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(first.inForce?.digest).not.toBe(second.inForce?.digest)
    expect(first.revision).toBe(first.inForce?.revision)
  })

  it('shows staff their layer of then, and the public nothing of it', async () => {
    const headers = { authorization: `api-clients API-Key ${apiKey}` }
    const { data } = await ask(moments.first, '/graphql/agent', headers)
    expect(data?.procedure).toMatchObject({ title: 'Primer text' })
    const open = await sheetAt(moments.first)
    expect(data?.procedure?.inForce?.digest).not.toBe(open?.inForce?.digest)
  })

  it('is not made up when the database is away', async () => {
    const file = path.join(catalogue.settings.dataDir, 'catalogue.db')
    await rename(file, `${file}.away`)
    try {
      // Another instant: what was answered already is answered again from memory.
      const later = new Date(Date.parse(moments.second) - 1).toISOString()
      const { data, errors } = await ask(later)
      expect(data?.procedure ?? null).toBeNull()
      expect(errors?.[0]?.extensions.code).toBe('HISTORY_UNAVAILABLE')
      expect((await ask(null)).errors).toBeUndefined()
    } finally {
      await rename(`${file}.away`, file)
    }
  })
})
