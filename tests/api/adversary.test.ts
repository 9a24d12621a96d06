import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../../cms/domain/vocabularies/editorial.ts'
import { transition } from '../../cms/editorial/transitions/transition.ts'
import { password, startTestCatalogue } from '../support/catalogue.ts'
import type { TestCatalogue } from '../support/catalogue.ts'
import { aDepartment, aSheet } from '../support/real-payload.ts'

/* Ways round the rules that were once open, each by the door by which it was found. */

type Name = 'governance' | 'head' | 'works' | 'taxes' | 'linguist' | 'auditor'

let catalogue: TestCatalogue
let payload: Payload
let works: string
let taxes: string
const cookies = {} as Record<Name, Record<string, string>>
const ids = {} as Record<Name, string>

beforeAll(async () => {
  catalogue = await startTestCatalogue({ FAILED_SIGN_INS: '20' })
  payload = catalogue.payload
  works = await aDepartment(payload, 'URB')
  taxes = await aDepartment(payload, 'HIS')
  const people: [Name, Role, string[]][] = [
    ['governance', 'governance', []],
    ['head', 'head', [works]],
    ['works', 'interlocutor', [works]],
    ['taxes', 'interlocutor', [taxes]],
    ['linguist', 'linguist', []],
    ['auditor', 'auditor', []],
  ]
  for (const [name, role, departments] of people) {
    const email = `${name}@demo.cat`
    const data = { email, name, password, roles: [role], departments, active: true }
    ids[name] = (await payload.create({ collection: 'users', data })).id
    cookies[name] = await catalogue.signIn(email)
  }
})

afterAll(() => catalogue?.stop())

async function send(
  who: Name | null,
  method: string,
  path: string,
  body?: object | FormData | string,
  headers: Record<string, string> = {},
) {
  const isForm = body instanceof FormData
  const answer = await fetch(`${catalogue.url}${path}`, {
    method,
    headers: {
      ...(who ? cookies[who] : {}),
      ...(isForm ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json = (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>
  return { status: answer.status, text, json }
}

const anyway = { 'if-match': '*' }

const draftOf = (id: string) =>
  payload.findByID({ collection: 'procedures', id, draft: true, depth: 0 })

const liveOf = (id: string) => payload.findByID({ collection: 'procedures', id, depth: 0 })

describe('a sheet stays with its department', () => {
  it.each([
    ['a folded name', () => ({ 'department.id': works }), 400],
    ['nothing', () => ({ department: null }), 403],
    ['an empty text', () => ({ department: '' }), 403],
    ['"none"', () => ({ department: 'none' }), 403],
    ['another department', () => ({ department: works }), 403],
  ] as const)('written as %s, it does not leave', async (_name, data, status) => {
    const id = await aSheet(
      payload,
      `STAY-${Math.random().toString(36).slice(2, 8)}`.toUpperCase(),
      taxes,
    )
    expect((await send('taxes', 'PATCH', `/api/procedures/${id}`, data(), anyway)).status).toBe(
      status,
    )
    expect((await draftOf(id)).department).toBe(taxes)
  })

  it('nor is one made in another’s by a folded name', async () => {
    const data = { code: 'FOLDED-1', title: 'x', 'department.id': works }
    expect((await send('taxes', 'POST', '/api/procedures', data)).status).toBe(400)
  })

  it('governance moves it, and from then on the other department’s people edit its draft', async () => {
    const id = await aSheet(payload, 'MOVED-1', taxes)
    const move = await send(
      'governance',
      'PATCH',
      `/api/procedures/${id}`,
      { department: works, summary: 'Escrit per governança.' },
      anyway,
    )
    expect(move.status).toBe(200)
    const title = { title: 'Escrit per urbanisme' }
    expect((await send('taxes', 'PATCH', `/api/procedures/${id}`, title, anyway)).status).toBe(403)
    expect((await send('works', 'PATCH', `/api/procedures/${id}`, title, anyway)).status).toBe(200)
    expect(await draftOf(id)).toMatchObject({ ...title, summary: 'Escrit per governança.' })
  })
})

describe('an earlier version', () => {
  async function aLiveSheet(code: string) {
    const id = await aSheet(payload, code, works)
    const user = await payload.findByID({ collection: 'users', id: ids.head })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    await transition(req, { collection: 'procedures', id }, { action: 'publish' })
    const { docs } = await payload.findVersions({
      collection: 'procedures',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
      depth: 0,
    })
    const saved = await send(
      'works',
      'PATCH',
      `/api/procedures/${id}`,
      { attentionMinutes: 7 },
      anyway,
    )
    expect(saved.status).toBe(200)
    return { id, version: String(docs[0]?.id) }
  }

  it.each(['', '?draft=false', '?draft=true'])(
    'comes back as a draft with its code, whatever is asked (%s)',
    async (query) => {
      const code = `BACK-${query.length}`
      const { id, version } = await aLiveSheet(code)
      const { updatedAt } = await liveOf(id)
      const answer = await send('works', 'POST', `/api/procedures/versions/${version}${query}`, {})
      expect(answer.status, answer.text).toBe(200)
      const draft = await draftOf(id)
      expect(draft).toMatchObject({ code, department: works, state: 'draft', _status: 'draft' })
      expect(draft.attentionMinutes ?? null).toBeNull()
      expect(draft.title).toBe(`Demanar la llicència ${code}`)
      expect(draft.publishedAt).toBeTruthy()
      expect(await liveOf(id)).toMatchObject({ updatedAt, _status: 'published' })
    },
  )

  it('is brought back by nobody who may not change what it holds', async () => {
    const { id, version } = await aLiveSheet('BACK-NOT')
    const path = `/api/procedures/versions/${version}?draft=true`
    for (const who of ['linguist', 'taxes'] as const) {
      expect((await send(who, 'POST', path, {})).status).toBe(403)
    }
    const query = `mutation { restoreVersionProcedure(id: "${version}") { id } }`
    expect((await send('head', 'POST', '/api/graphql', { query })).status).toBe(400)
    expect((await draftOf(id)).attentionMinutes).toBe(7)
  })

  it('what the panel saves in a person’s name goes to the draft of a live sheet too', async () => {
    const { id } = await aLiveSheet('COPIED-1')
    const user = await payload.findByID({ collection: 'users', id: ids.works })
    await payload.update({
      collection: 'procedures',
      id,
      locale: 'es',
      draft: true,
      data: { title: 'Copiat del català' },
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    expect((await liveOf(id))._status).toBe('published')
    expect((await draftOf(id)).state).toBe('draft')
    const publish = payload.update({
      collection: 'procedures',
      id,
      data: { _status: 'published' },
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    await expect(publish).rejects.toThrow()
  })
})

describe('what a caller may not say of a record', () => {
  it('is when it was made', async () => {
    const data = { code: 'OLD-1', title: 'x', createdAt: '1999-01-01T00:00:00.000Z' }
    const { json, status } = await send('taxes', 'POST', '/api/procedures', data)
    expect(status).toBe(201)
    expect((json.doc as { createdAt: string }).createdAt).not.toContain('1999')
  })

  it.each([undefined, '', '../x <b>', 'minúscules'])('is a code that is none: %s', async (code) => {
    const answer = await send('taxes', 'POST', '/api/procedures', { code, title: 'x' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('"path":"code"')
  })

  it('is a body that is no record', async () => {
    for (const [name, value] of [
      ['__proto__', 'x'],
      ['_payload', '[1]'],
    ] as const) {
      const form = new FormData()
      form.append(name, value)
      expect((await send('works', 'POST', '/api/procedures', form)).status).toBe(400)
    }
  })

  it('is a password of few characters', async () => {
    for (const weak of ['abc', 'aaaaaaaaaaaaaaaa']) {
      const answer = await send('works', 'PATCH', `/api/users/${ids.works}`, { password: weak })
      expect(answer.status).toBe(400)
    }
  })
})

describe('the lock of a sheet that somebody has open', () => {
  it('is made by the panel, taken over in one’s own name, and ended by its holder', async () => {
    const id = await aSheet(payload, 'LOCKED-1', works)
    const path = '/api/payload-locked-documents'
    const data = (who: Name) => ({ user: { relationTo: 'users' as const, value: ids[who] } })
    const document = { relationTo: 'procedures' as const, value: id }
    for (const who of ['auditor', 'taxes'] as const) {
      expect((await send(who, 'POST', path, { ...data(who), document })).status).toBe(403)
    }
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: { ...data('head'), document },
    })
    const its = `${path}/${lock.id}`
    const edit = () =>
      send('works', 'PATCH', `/api/procedures/${id}`, { attentionMinutes: 3 }, anyway)
    expect((await edit()).status).toBe(423)
    expect((await send('works', 'DELETE', its)).status).toBe(403)
    expect((await send('auditor', 'PATCH', its, data('auditor'))).status).toBe(403)
    expect((await send('works', 'PATCH', its, data('taxes'))).status).toBe(403)
    expect((await send('works', 'PATCH', its, data('works'))).status).toBe(200)
    expect((await send('head', 'DELETE', its)).status).toBe(403)
    expect((await send('works', 'DELETE', its)).status).toBe(200)
    expect((await edit()).status).toBe(200)
  })
})

describe('a channel’s key', () => {
  it('opens nothing of the editing plane', async () => {
    const apiKey = crypto.randomUUID()
    await payload.create({
      collection: 'api-clients',
      data: { name: 'Web', channel: 'web', active: true, enableAPIKey: true, apiKey },
    })
    const headers = { authorization: `api-clients API-Key ${apiKey}` }
    for (const [method, path, body] of [
      ['GET', '/api/procedures', undefined],
      ['GET', '/api/access', undefined],
      ['POST', '/api/payload-preferences/nav', { value: 1 }],
      ['POST', '/api/graphql', { query: '{ Users { totalDocs } }' }],
    ] as const) {
      const answer = await send(null, method, path, body, headers)
      expect([path, answer.status]).toEqual([path, 403])
    }
    const query = { query: '{ catalogue { revision } }' }
    expect((await send(null, 'POST', '/graphql/agent', query, headers)).status).toBe(401)
  })
})

describe('a query that asks more than it says', () => {
  const byPost = { 'x-payload-http-method-override': 'GET' }
  const asForm = { ...byPost, 'content-type': 'application/x-www-form-urlencoded' }

  it.each([
    ['an order by what nobody reads', 'GET', '/api/procedures?sort=editedBy.hash', undefined, {}],
    ['the same backwards', 'GET', '/api/users?sort=-apiKeyIndex', undefined, {}],
    ['a limit behind another', 'POST', '/api/procedures?limit=3', 'limit=2', asForm],
    ['a limit in the language', 'POST', '/api/procedures', { locale: 'ca&limit=9999' }, byPost],
    [
      'a limit that is only a default',
      'POST',
      '/api/graphql',
      { query: 'query ($most: Int = 100000) { Users(limit: $most) { totalDocs } }' },
      {},
    ],
    [
      'such an order in GraphQL',
      'POST',
      '/api/graphql',
      { query: 'query ($by: String = "editedBy.hash") { Procedures(sort: $by) { totalDocs } }' },
      {},
    ],
  ] as const)('%s is refused', async (_name, method, path, body, headers) => {
    const answer = await send('works', method, path, body, headers)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.json.type).toBe('urn:cataleg:problem:query-refused')
  })
})

describe('a file that came over the network', () => {
  const upload = (bytes: Buffer, name: string, type: string) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ decorative: true }))
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
    return send('works', 'POST', '/api/media', form)
  }
  const image = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'red' } })
      .png()
      .toBuffer()

  it('is an image under a name of ours, whatever it was called', async () => {
    const bytes = await image(40, 40)
    for (const name of ['photo.png', 'g.png.exe', '../../x.png']) {
      const { status, text, json } = await upload(bytes, name, 'image/png')
      expect(status, text).toBe(201)
      expect((json.doc as { filename: string }).filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
    }
  })

  it.each([
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'a.svg',
      'image/svg+xml',
    ],
    [
      'the same called an image',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'a.png',
      'image/png',
    ],
    ['a page called an image', '<html><script>1</script>', 'a.png', 'image/png'],
    ['a page called a PDF', '%PDF-1.4\n<html><script>1</script>', 'a.html', 'application/pdf'],
    ['nothing', '', 'a.png', 'image/png'],
  ])('is refused when it is %s', async (_name, content, name, type) => {
    const { status, text } = await upload(Buffer.from(content), name, type)
    expect(status, text).toBe(400)
  })

  it('is refused when it has too many pixels, whatever type it claims', async () => {
    const bytes = await image(8_000, 8_000)
    for (const type of ['image/png', 'text/html']) {
      const { status, text } = await upload(bytes, 'big.png', type)
      expect([status, text]).toEqual([400, expect.stringContaining('image-too-large')])
    }
  })

  it('is never fetched from an address', async () => {
    const data = { decorative: true, url: `${catalogue.url}/favicon.svg`, filename: 'x.svg' }
    expect((await send('works', 'POST', '/api/media', data)).status).toBe(400)
    const form = new FormData()
    form.append(
      'file',
      JSON.stringify({ clientUploadContext: {}, filename: 'x', collectionSlug: 'media' }),
    )
    form.append('_payload', '{}')
    expect((await send('works', 'POST', '/api/media', form)).status).toBe(400)
  })
})

it('letters about a forgotten password are counted, though none ever fails', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 22; n += 1) {
    const { status } = await send(null, 'POST', '/api/users/forgot-password', {
      email: 'a@demo.cat',
    })
    statuses.push(status)
  }
  expect(statuses[0]).toBe(200)
  expect(statuses.at(-1)).toBe(429)
})
