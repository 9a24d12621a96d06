import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { followWebhooks } from '../../cms/editorial/webhooks/follow-webhooks.ts'
import { publicationLog } from '../../cms/delivery/log/publication-log.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { startConsumer } from '../support/consumer.ts'
import { aSheet } from '../support/real-payload.ts'

type Headers = Record<string, string>
interface Told {
  readonly revision: string
  readonly changes: readonly { readonly code: string; readonly kind: string; live: boolean }[]
}

let catalogue: TestCatalogue
let consumer: Awaited<ReturnType<typeof startConsumer>>
let department: string
let head: Headers
let governance: Headers
let agent: Headers
let hook: string
let secret: string
let minutesLater = 0
let counter = 0

beforeAll(async () => {
  consumer = await startConsumer()
  const now = () => new Date(Date.now() + minutesLater * 60_000)
  catalogue = await startTestCatalogue({ WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' }, now)
  const { payload } = catalogue
  const made = await payload.create({
    collection: 'departments',
    data: { code: 'URB', name: 'Urbanisme' },
  })
  department = made.id
  const person = async (role: 'head' | 'governance' | 'agent') => {
    const email = `${role}@demo.cat`
    await payload.create({
      collection: 'users',
      data: { email, name: role, password, roles: [role], departments: [department] },
    })
    return catalogue.signIn(email)
  }
  head = await person('head')
  governance = await person('governance')
  agent = await person('agent')
  const answer = await send('/api/webhooks', governance, {
    ...{ name: 'Web municipal', url: consumer.url, kinds: ['procedure'] },
  })
  hook = ((await answer.json()) as { doc: { id: string } }).doc.id
})
afterAll(async () => {
  await catalogue?.stop()
  await consumer?.stop()
})
beforeEach(() => {
  consumer.received.length = 0
  consumer.answers(204)
})

const send = (path: string, headers: Headers, body?: object, method = 'POST') =>
  fetch(`${catalogue.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })

async function publishOne(): Promise<string> {
  const code = `FITXA-${(counter += 1)}`
  const id = await aSheet(catalogue.payload, code, department)
  const answer = await send(`/api/procedures/${id}/transitions`, head, { action: 'publish' })
  expect(answer.status).toBe(200)
  return code
}

const told = (): Told[] => consumer.received.map(({ body }) => JSON.parse(body) as Told)
const codesTold = () => told().flatMap(({ changes }) => changes.map(({ code }) => code))
const deliveries = async (state: string) =>
  (
    await catalogue.payload.find({
      collection: 'webhook-deliveries',
      where: { state: { equals: state } },
      sort: 'revision',
      depth: 0,
    })
  ).docs

describe('consumers that want to know what changed', () => {
  it('get their secret once, from governance; nothing is sent before, and nobody reads it', async () => {
    await publishOne()
    expect((await send(`/api/webhooks/${hook}/secret`, agent)).status).toBe(403)
    const made = await send(`/api/webhooks/${hook}/secret`, governance)
    secret = ((await made.json()) as { secret: string }).secret
    expect(secret).toMatch(/^whsec_/)
    const read = await send(
      `/api/webhooks/${hook}?showHiddenFields=true`,
      governance,
      undefined,
      'GET',
    )
    expect(await read.text()).not.toMatch(/whsec_|"secret"/)
    const stored = await catalogue.payload.db.findOne<{ id: string; secret: string }>({
      collection: 'webhooks',
      where: { id: { equals: hook } },
    })
    expect(stored?.secret).not.toContain(secret.slice(6))
  })

  it('are told within seconds, signed, what `changes` says to the public', async () => {
    const code = await publishOne()
    await expect.poll(codesTold).toContain(code)
    const last = consumer.received.at(-1)!
    new Webhook(secret).verify(last.body, last.headers as Record<string, string>)
    const body = JSON.parse(last.body) as Told
    const query = `{ changes(since: "0") { changes { kind code live digest revision } } }`
    const answer = await send('/graphql', {}, { query })
    const { data } = (await answer.json()) as { data: { changes: Told } }
    const same = data.changes.changes.find((one) => one.code === code)
    const sent = body.changes.find((one) => one.code === code)
    expect({ ...sent, revision: String((sent as { revision?: number }).revision) }).toEqual(same)
    expect(codesTold()).not.toContain('URB')
  })

  it('that fail are told later, in order, each notice with its one name', async () => {
    consumer.answers(500)
    const first = await publishOne()
    await expect.poll(codesTold).toContain(first)
    const second = await publishOne()
    await expect.poll(async () => (await deliveries('queued')).length).toBe(1)
    expect(codesTold()).not.toContain(second)
    consumer.answers(204)
    minutesLater += 5
    await expect.poll(codesTold).toContain(second)
    const names = consumer.received.map(({ headers }) => headers['webhook-id'])
    expect(new Set(names).size).toBe(2)
    expect(codesTold().indexOf(second)).toBeGreaterThan(codesTold().lastIndexOf(first))
  })

  it('that fail for a day have their notice kept, and sent again when somebody says so', async () => {
    consumer.answers(503)
    const code = await publishOne()
    await expect.poll(codesTold).toContain(code)
    for (let look = 0; look < 40 && (await deliveries('failed')).length === 0; look++) {
      minutesLater += 121
      await catalogue.webhooks.tick()
    }
    const [dead] = await deliveries('failed')
    expect(dead).toMatchObject({ failure: 'refused', httpStatus: 503 })
    consumer.answers(204)
    const address = `/api/webhook-deliveries/${dead!.id}/resend`
    expect((await send(address, agent)).status).toBe(403)
    expect((await send(address, governance)).status).toBe(200)
    await expect.poll(async () => (await deliveries('failed')).length).toBe(0)
    await expect.poll(async () => (await deliveries('queued')).length).toBe(0)
    expect(codesTold().at(-1)).toBe(code)
    expect((await send(address, governance)).status).toBe(409)
  })

  it('are told the rest by the next process, from where the last one stopped', async () => {
    consumer.answers(500)
    const code = await publishOne()
    await expect.poll(async () => (await deliveries('queued')).length).toBe(1)
    const [waiting] = await deliveries('queued')
    const missed = await publishOne()
    await catalogue.webhooks.stop()
    minutesLater += 180
    consumer.received.length = 0
    consumer.answers(204)
    const log = publicationLog(catalogue.settings.databaseUrl)
    const now = () => new Date(Date.now() + minutesLater * 60_000)
    const { payload } = catalogue
    const next = followWebhooks({ payload, log, privateHosts: ['127.0.0.1'], now, everyMs: 0 })
    await next.tick()
    expect(consumer.received[0]?.headers['webhook-id']).toBe(`msg_${waiting?.id}`)
    expect(codesTold()).toEqual([code, missed])

    consumer.answers(410)
    await publishOne()
    await next.tick()
    await next.stop()
    await log.close()
    // Gone for good: told no more.
    const stored = await payload.findByID({ collection: 'webhooks', id: hook })
    expect(stored).toMatchObject({ active: false, failure: 'refused' })
  })

  it.each([
    ['http://www.vila.cat/', 'https'],
    ['https://10.0.0.8/', 'xarxa interna'],
    ['https://usuari:clau@www.vila.cat/', 'usuari'],
  ])('may not be at %s', async (url, why) => {
    const answer = await send('/api/webhooks', governance, { name: 'Un altre', url })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(why)
  })
})
