import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { password, startTestCatalogue } from '../support/catalogue.ts'
import type { TestCatalogue } from '../support/catalogue.ts'

let catalogue: TestCatalogue
let admin: Record<string, string>

beforeAll(async () => {
  catalogue = await startTestCatalogue({ FAILED_SIGN_INS: '8', REQUESTS_PER_MINUTE: '600' })
  for (const name of ['admin', 'locked'] as const) {
    await catalogue.payload.create({
      collection: 'users',
      data: { email: `${name}@demo.cat`, name, password, roles: ['admin'], active: true },
    })
  }
  admin = await catalogue.signIn('admin@demo.cat')
})

afterAll(() => catalogue?.stop())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${catalogue.url}${path}`, { headers, redirect: 'manual' })

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${catalogue.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const problemOf = async (answer: Response) => (await answer.json()) as Record<string, unknown>

describe('who has not signed in sees nothing of the editing plane', () => {
  it('no collection, Payload’s own included, answers an anonymous caller', async () => {
    const slugs = Object.keys(catalogue.payload.collections)
    expect(slugs).toContain('payload-locked-documents')
    for (const slug of slugs) {
      for (const path of ['', '/count', '/versions', '/00000000-0000-4000-8000-000000000000']) {
        const answer = await get(`/api/${slug}${path}?draft=true&locale=all`)
        expect([slug, path, answer.status]).toEqual([slug, path, 401])
      }
    }
  })

  it.each(['/api/access', '/api/payload-jobs/run', '/api/payload-preferences/nav'])(
    '%s asks to sign in',
    async (path) => {
      expect((await get(path)).status).toBe(401)
    },
  )

  it('a made-up credential opens nothing', async () => {
    for (const authorization of ['JWT nothing', 'users API-Key nothing', 'Bearer a.b.c']) {
      expect((await get('/api/procedures', { authorization })).status).toBe(403)
      const answer = await post('/api/graphql', { query: '{Users{totalDocs}}' }, { authorization })
      expect(answer.status).toBe(401)
    }
  })

  it('nobody learns whether there is a first user, nor becomes it', async () => {
    expect((await get('/api/users/init')).status).toBe(404)
    const answer = await post('/api/users/first-register', { email: 'a@demo.cat', password })
    expect(answer.status).toBe(403)
    expect((await problemOf(answer)).type).toBe('urn:cataleg:problem:no-first-user-here')
  })

  it('GraphQL asks to sign in before it looks at the query’s fields', async () => {
    expect((await post('/api/graphql', { query: '{__schema{types{name}}}' })).status).toBe(401)
  })
})

describe('a page of another site cannot act for a person', () => {
  const evil = { origin: 'https://evil.example' }

  it('a change sent from there is refused, session or not', async () => {
    for (const headers of [{ ...admin, ...evil }, evil]) {
      const answer = await post('/api/departments', { name: 'x' }, headers)
      expect(answer.status).toBe(403)
      expect((await problemOf(answer)).type).toBe('urn:cataleg:problem:foreign-origin')
    }
    const signIn = { email: 'admin@demo.cat', password }
    expect((await post('/api/users/login', signIn, evil)).status).toBe(403)
  })

  it('a read from there is not answered as the person’s, nor made readable to that page', async () => {
    const answer = await get('/api/users', { ...admin, ...evil })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('our own page may', async () => {
    expect((await get('/api/users', admin)).status).toBe(200)
  })
})

describe('signing in', () => {
  it('the session cookie is for the server’s eyes only and stays on this site', async () => {
    const signIn = { email: 'admin@demo.cat', password }
    const answer = await post('/api/users/login', signIn, { origin: catalogue.settings.publicUrl })
    const cookie = answer.headers.getSetCookie()[0]
    expect(cookie).toMatch(/^cataleg-token=.+HttpOnly/)
    expect(cookie).toContain('SameSite=Lax')
  })

  it('an unknown address, a wrong password and a locked account get the same answer', async () => {
    const wrong = { email: 'locked@demo.cat', password: 'not-the-password' }
    const first = await post('/api/users/login', wrong)
    const unknown = await post('/api/users/login', { ...wrong, email: 'nobody@demo.cat' })
    await catalogue.payload.db.updateOne({
      collection: 'users',
      data: { lockUntil: new Date(Date.now() + 600_000).toISOString() },
      where: { email: { equals: 'locked@demo.cat' } },
    })
    const locked = await post('/api/users/login', { ...wrong, password })
    const texts = [await first.text(), await unknown.text(), await locked.text()]
    expect([first.status, unknown.status, locked.status]).toEqual([401, 401, 401])
    const said = texts.map((text) => (JSON.parse(text) as { errors: { message: string }[] }).errors)
    expect(new Set(said.map((errors) => errors[0]?.message)).size).toBe(1)
  })

  it('forgetting the password says the same for an account and for none', async () => {
    const texts = await Promise.all(
      ['admin@demo.cat', 'nobody@demo.cat'].map(async (email) => {
        const answer = await post('/api/users/forgot-password', { email })
        return [answer.status, await answer.text()]
      }),
    )
    expect(texts[0]).toEqual(texts[1])
  })

  it('after too many failures the address waits, and is told how long', async () => {
    let answer: Response | undefined
    for (let n = 0; n < 9; n += 1) {
      answer = await post('/api/users/login', { email: `n${n}@demo.cat`, password: 'wrong' })
    }
    expect(answer?.status).toBe(429)
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer?.headers.get('content-type')).toContain('application/problem+json')
  })
})

describe('headers', () => {
  it('an answer of the API may load nothing, be framed nowhere and be stored by nobody', async () => {
    const { headers } = await get('/api/users', admin)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  it('the panel’s scripts need a nonce that is new each time', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await get('/admin')).headers.get('content-security-policy')),
    )
    const nonces = policies.map(
      (policy) => /'nonce-([^']{22,})' 'strict-dynamic'/.exec(policy ?? '')?.[1],
    )
    expect(nonces[0]).toBeTruthy()
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('a request id given by a proxy is kept, and one that is not an id is not', async () => {
    const given = await get('/health/live', { 'x-request-id': 'proxy-0123456789' })
    expect(given.headers.get('x-request-id')).toBe('proxy-0123456789')
    const strange = await get('/health/live', { 'x-request-id': '<script>' })
    expect(strange.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  it('HEAD answers as GET does, without the body', async () => {
    const init = { method: 'HEAD', headers: admin }
    const answer = await fetch(`${catalogue.url}/api/users?limit=1`, init)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })
})

describe('what operators read', () => {
  it('is alive, and ready part by part', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' })
    const ready = await get('/health/ready')
    expect(ready.status).toBe(200)
    expect(await ready.json()).toMatchObject({ status: 'ready', parts: { database: 'up' } })
  })

  it('metrics are for this machine, and not for who comes through a proxy on it', async () => {
    expect(await (await get('/metrics')).text()).toContain('cataleg_http_requests_total')
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404)
  })
})

describe('too many requests', () => {
  it('are told to wait, and health is still answered', async () => {
    let last = 200
    for (let n = 0; n < 700 && last !== 429; n += 50) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => get('/api/users/me')))
      last = Math.max(...answers.map(({ status }) => status))
    }
    expect(last).toBe(429)
    expect((await get('/health/live')).status).toBe(200)
  })
})
