import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publicationChannels } from '../../cms/domain/vocabularies/editorial.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aDepartment, aSheet } from '../support/real-payload.ts'

type Headers = Record<string, string>

let catalogue: TestCatalogue
let interlocutor: Headers
let governance: Headers
let linguist: Headers
let id: string

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const department = await aDepartment(payload, 'URB')
  const person = async (role: 'interlocutor' | 'governance' | 'linguist') => {
    const email = `${role}@demo.cat`
    const departments = role === 'interlocutor' ? [department] : []
    await payload.create({
      collection: 'users',
      data: { email, name: role, password, roles: [role], departments },
    })
    return catalogue.signIn(email)
  }
  interlocutor = await person('interlocutor')
  governance = await person('governance')
  linguist = await person('linguist')
  id = await aSheet(payload, 'OBRES', department, {
    chatText: 'Cal demanar-la abans de començar.',
    spokenAnswer: 'La demana a la Seu i en dos mesos li responem.',
    queueCode: 'U',
  })
})
afterAll(() => catalogue?.stop())

const ask = (channel: string, query = '', init: RequestInit & { headers?: Headers } = {}) =>
  fetch(`${catalogue.url}/api/procedures/${id}/preview/${channel}${query}`, init)

const typed = (channel: string, data: object, locale = 'ca', query = `?locale=${locale}`) =>
  ask(channel, query, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...interlocutor },
    body: JSON.stringify({ locale, data }),
  })

const preview = async (channel: string, query = '') => {
  const answer = await ask(channel, query, { headers: interlocutor })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Record<string, unknown> & { content: Record<string, unknown> }
}

const publicSheet = async () => {
  const query = `{ ca: procedure(code: "OBRES", locale: ca) { title localeInfo { state } }
    es: procedure(code: "OBRES", locale: es) { title localeInfo { served state } }
    en: procedure(code: "OBRES", locale: en) { title localeInfo { served state } } }`
  const answer = await fetch(`${catalogue.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as { data: Record<string, object | null> }
  return data
}

describe('The preview of a channel', () => {
  it.each(publicationChannels.codes)(
    '%s shows the draft in each language, and says which',
    async (channel) => {
      for (const [locale, state] of [
        ['ca', 'ORIGINAL'],
        ['es', 'TRANSLATED'],
        ['en', 'FALLBACK'],
      ]) {
        const answer = await preview(channel, `?locale=${locale}`)
        expect(answer).toMatchObject({ channel, locale, localeInfo: { asked: locale, state } })
        expect(answer.content).toBeTruthy()
      }
    },
  )

  it('says what each channel says', async () => {
    const web = await preview('web', '?locale=es')
    expect(web.content).toMatchObject({
      title: 'Pedir la licencia OBRES',
      department: 'Departament URB',
    })
    const seu = await preview('seu')
    expect(JSON.stringify(seu.content)).toContain('2 mesos')
    const chatbot = await preview('chatbot')
    expect(chatbot.content.answer).toMatchObject({ text: 'Cal demanar-la abans de començar.' })
    const screen = await preview('screens')
    expect(screen.content).toMatchObject({ text: 'Demanar la llicència OBRES', queueCode: 'U' })
    const agents = await preview('agent-console')
    expect(agents.content).toMatchObject({ say: 'La demana a la Seu i en dos mesos li responem.' })
    const openData = await preview('open-data')
    expect(openData.content).toMatchObject({ '@type': 'GovernmentService' })
  })

  it('shows what is typed and stores nothing', async () => {
    const answer = await typed('web', { title: 'Títol que algú escriu ara' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ content: { title: 'Títol que algú escriu ara' } })
    expect((await preview('web')).content.title).toBe('Demanar la llicència OBRES')
  })

  it('shows what is typed in Spanish in Spanish, and the source as it is stored', async () => {
    const data = { title: 'Título nuevo' }
    const inSpanish = (await (await typed('web', data, 'es')).json()) as { content: object }
    expect(inSpanish.content).toMatchObject({ title: 'Título nuevo' })
    const inCatalan = (await (await typed('web', data, 'es', '?locale=ca')).json()) as {
      content: object
    }
    expect(inCatalan.content).toMatchObject({ title: 'Demanar la llicència OBRES' })
  })

  it('shows the fees of the day it is asked for', async () => {
    const fee = await catalogue.payload.create({
      collection: 'fees',
      data: {
        code: 'TAXA-OBRES',
        name: 'Taxa d’obres',
        kind: 'fee',
        brackets: [
          { condition: 'General', amount: 31, validFrom: '2020-01-01T12:00:00.000Z' },
          { condition: 'General', amount: 47, validFrom: '2090-01-01T12:00:00.000Z' },
        ],
      },
    })
    const data = { feeRequired: true, fees: [fee.id] }
    const told = async (query: string) => (await typed('web', data, 'ca', query)).text()
    expect(await told('?locale=ca')).toContain('31,00')
    const later = await told('?locale=ca&on=2090-01-01')
    expect(later).toContain('47,00')
    expect(later).not.toContain('31,00')
  })

  it('says when a channel would not show it', async () => {
    const answer = await typed('screens', { publishTo: ['web'] })
    expect(await answer.json()).toMatchObject({ notShown: 'not-for-this-channel' })
    const excluded = await typed('chatbot', { chatbot: { excluded: true } })
    expect(await excluded.json()).toMatchObject({ notShown: 'excluded-from-chatbot' })
  })

  it('is for staff, is kept by nobody and never reaches the public', async () => {
    const anonymous = await ask('web')
    expect(anonymous.status).toBe(401)
    const key = await ask('web', '', { headers: { authorization: 'api-clients API-Key abc' } })
    expect(key.status).toBe(403)
    const allowed = await ask('web', '', { headers: interlocutor })
    expect(allowed.headers.get('cache-control')).toContain('no-store')
    expect((await publicSheet()).ca).toBeNull()
  })

  it('refuses what it does not know in words', async () => {
    const channel = await ask('fax', '', { headers: interlocutor })
    expect(channel.status).toBe(404)
    expect(channel.headers.get('content-type')).toContain('application/problem+json')
    const day = await ask('web', '?on=demà', { headers: interlocutor })
    expect(day.status).toBe(400)
    expect(await day.json()).toMatchObject({ type: 'urn:cataleg:problem:not-a-day' })
    const headers = { 'content-type': 'application/json', ...interlocutor }
    const body = await ask('web', '', { method: 'POST', headers, body: '{"locale": "xx"}' })
    expect(body.status).toBe(400)
    const other = await fetch(
      `${catalogue.url}/api/procedures/00000000-0000-4000-8000-000000000000/preview/web`,
      { headers: interlocutor },
    )
    expect(other.status).toBe(404)
  })
})

describe('A translation left behind', () => {
  const save = (locale: string, data: object, headers: Headers) =>
    fetch(`${catalogue.url}/api/procedures/${id}?locale=${locale}&draft=true`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': '*', ...headers },
      body: JSON.stringify(data),
    })
  const publish = async (significance: number, more: object = {}) => {
    const answer = await fetch(`${catalogue.url}/api/procedures/${id}/transitions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...governance },
      body: JSON.stringify({ action: 'publish', significance, note: 'Prova', ...more }),
    })
    expect(answer.status).toBe(200)
  }

  it('is told by the public GraphQL until it is written, and a fallback never hides', async () => {
    await publish(20)
    expect(await publicSheet()).toMatchObject({
      es: { localeInfo: { served: 'es', state: 'TRANSLATED' } },
      en: { localeInfo: { served: 'ca', state: 'FALLBACK' } },
    })
    expect((await save('ca', { summary: 'Ara cal fer-ho abans.' }, interlocutor)).status).toBe(200)
    await publish(20, { onlyCatalan: true })
    expect(await publicSheet()).toMatchObject({
      ca: { localeInfo: { state: 'ORIGINAL' } },
      es: { title: 'Pedir la licencia OBRES', localeInfo: { served: 'es', state: 'OUTDATED' } },
      en: { localeInfo: { served: 'ca', state: 'FALLBACK' } },
    })
    expect((await save('es', { summary: 'Ahora hay que hacerlo antes.' }, linguist)).status).toBe(
      200,
    )
    expect(await publicSheet()).toMatchObject({ es: { localeInfo: { state: 'OUTDATED' } } })
    await publish(10)
    expect(await publicSheet()).toMatchObject({ es: { localeInfo: { state: 'TRANSLATED' } } })
  })
})
