import { createHash } from 'node:crypto'
import http from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import request from 'supertest'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createFront,
  type ExecutionAnswer,
  type Front,
  type FrontOptions,
} from '../../../cms/delivery/front.ts'

type Sent = Parameters<FrontOptions['executors']['public']['execute']>[0]

const fronts: Front[] = []
afterEach(() => {
  for (const front of fronts.splice(0)) front.stop()
})

/** A front over an executor that answers what it was asked, counting how often it had to. */
function plane(options: Partial<FrontOptions> & { answer?: (sent: Sent) => ExecutionAnswer } = {}) {
  const { answer = (sent) => ({ data: { asked: sent.query, with: sent.variables } }) } = options
  const ran: Sent[] = []
  const executor = {
    execute: async (sent: Sent) => {
      ran.push(sent)
      await new Promise(setImmediate)
      return answer(sent)
    },
  }
  const readModel = {
    revision: 7,
    get moment() {
      return this.revision
    },
  }
  const front = createFront({
    readModel,
    executors: { public: executor, agent: executor },
    authenticate: async ({ headers }) =>
      headers.authorization === 'users API-Key bona' ? { kind: 'agent' as const, id: 'u1' } : null,
    ...options,
  })
  fronts.push(front)
  const server = http.createServer((req, res) => {
    if (!front(req, res)) res.writeHead(404).end('behind')
  })
  const ask = (body: object | string) =>
    request(server).post('/graphql').set('Content-Type', 'application/json').send(body)
  return { front, server, ran, readModel, ask, get: (url: string) => request(server).get(url) }
}

const long = 'x'.repeat(5_000)

describe('what is not the delivery plane’s', () => {
  it.each(['/', '/admin', '/graphqlx', '/api/graphql', '/graphql/other'])(
    'leaves %s to whoever stands behind',
    async (url) => {
      const answer = await plane().get(url)
      expect(answer.text).toBe('behind')
    },
  )
})

describe('GraphQL over HTTP', () => {
  it('answers a query by POST with headers that say how it may be kept', async () => {
    const answer = await plane().ask({ query: '{ catalogue { revision } }' })
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ data: { asked: '{ catalogue { revision } }' } })
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control':
        'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400',
      'access-control-allow-origin': '*',
      'x-catalogue-revision': '7',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding, Accept',
    })
    expect(answer.headers.etag).toMatch(/^"[\w-]+"$/)
    expect(answer.headers).not.toHaveProperty('x-data-as-of')
  })

  it('answers a query by GET, with its variables and operation name', async () => {
    const { get, ran } = plane()
    const query = 'query A($code: ID!) { procedure(code: $code) { code } }'
    const variables = JSON.stringify({ code: 'PADRÓ' })
    const url = `/graphql?${new URLSearchParams({ query, variables, operationName: 'A' }).toString()}`
    expect((await get(url)).status).toBe(200)
    expect(ran).toEqual([{ query, variables: { code: 'PADRÓ' }, operationName: 'A' }])
  })

  it.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/*', 'application/json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      'application/graphql-response+json; charset=utf-8',
    ],
    [
      'application/graphql-response+json;q=0.5, application/json',
      'application/json; charset=utf-8',
    ],
  ])('answers a caller that accepts %s with %s', async (accept, type) => {
    const { ask } = plane()
    const sent = ask({ query: '{ a }' })
    const answer = await (accept ? sent.set('Accept', accept) : sent)
    expect(answer.headers['content-type']).toBe(type)
  })

  it('refuses a caller that accepts nothing we have', async () => {
    const answer = await plane().ask({ query: '{ a }' }).set('Accept', 'text/html')
    expect(answer.status).toBe(406)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  const bodies: [string, number, string, string | object][] = [
    ['nothing', 400, 'malformed-json', ''],
    ['broken JSON', 400, 'malformed-json', '{"query": '],
    ['a batch', 400, 'batching-refused', [{ query: '{ a }' }]],
    ['a string', 400, 'malformed-request', '"{ a }"'],
    ['null', 400, 'malformed-request', 'null'],
    ['no query', 400, 'query-missing', {}],
    ['an empty query', 400, 'query-missing', { query: '' }],
    ['a query that is a number', 400, 'malformed-request', { query: 7 }],
    ['variables that are a list', 400, 'malformed-request', { query: '{ a }', variables: [] }],
    ['variables that are text', 400, 'malformed-request', { query: '{ a }', variables: '{}' }],
    [
      'an operation name that is no name',
      400,
      'malformed-request',
      { query: '{ a }', operationName: 7 },
    ],
    ['extensions that are text', 400, 'malformed-request', { query: '{ a }', extensions: 'x' }],
    [
      'variables nested without end',
      400,
      'variables-too-deep',
      `{"query":"{ a }","variables":{"a":${'['.repeat(3000)}${']'.repeat(3000)}}}`,
    ],
    ['17 KB', 413, 'request-too-large', { query: `{ a } #${'x'.repeat(17_000)}` }],
    ['20 MB', 413, 'request-too-large', { query: 'x'.repeat(20_000_000) }],
  ]
  it.each(bodies)(
    'refuses a body of %s with %i %s before anything runs',
    async (_, status, code, body) => {
      const { ask, ran } = plane()
      const answer = await ask(body)
      expect([answer.status, answer.body.type]).toEqual([status, `urn:cataleg:problem:${code}`])
      expect(answer.body.errors[0].extensions.code).toBe(code)
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(ran).toEqual([])
    },
  )

  it('counts what really comes when the length is not announced', async () => {
    const { server, ran } = plane()
    const { port } = server.listen(0).address() as { port: number }
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }
      const sent = http.request({ port, path: '/graphql', method: 'POST', headers }, (res) => {
        res.resume()
        resolve(res.statusCode)
      })
      sent.on('error', reject)
      for (let at = 0; at < 20; at += 1) sent.write('x'.repeat(1000))
      sent.end()
    })
    server.close()
    expect(status).toBe(413)
    expect(ran).toEqual([])
  })

  it('refuses bytes that are not UTF-8', async () => {
    const { server } = plane()
    const { port } = server.listen(0).address() as { port: number }
    const answer = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    })
    server.close()
    expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([
      400,
      'malformed-utf8',
    ])
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1'])(
    'refuses a body sent as %s',
    async (type) => {
      const answer = await plane().ask('{"query":"{ a }"}').set('Content-Type', type)
      expect(answer.status).toBe(415)
    },
  )

  it.each([
    ['/graphql', 400, 'query-missing'],
    ['/graphql?query=%ff', 400, 'malformed-utf8'],
    ['/graphql?query=%7Ba%7D&variables=%7B', 400, 'malformed-json'],
    ['/graphql?query=%7Ba%7D&variables=7', 400, 'malformed-request'],
    [`/graphql?query=${'x'.repeat(3_000)}`, 414, 'address-too-long'],
  ])('refuses GET %s', async (url, status, code) => {
    const { get } = plane({ limits: { bodyBytes: 2_000 } })
    const answer = await get(url)
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code])
  })

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('refuses %s', async (method) => {
    const { server } = plane()
    const answer = await request(server)[method.toLowerCase() as 'put']('/graphql')
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  })

  it('lets no mutation through by GET, whichever operation of the document it is', async () => {
    const { get, ran } = plane()
    const query = encodeURIComponent('query A { a } mutation B { b }')
    const answer = await get(`/graphql?query=${query}&operationName=B`)
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
    expect(ran).toEqual([])
  })

  it('answers 400 when the document itself is refused, and 200 when part of the data is there', async () => {
    const errors = [{ message: 'no', extensions: { code: 'graphql-validation-failed' } }]
    const refused = await plane({ answer: () => ({ errors }) }).ask({ query: '{ a' })
    expect([refused.status, refused.body.errors]).toEqual([400, errors])
    const partial = await plane({ answer: () => ({ errors, data: { a: null } }) }).ask({
      query: '{ a }',
    })
    expect([partial.status, partial.headers['cache-control']]).toEqual([200, 'no-store'])
  })

  it('says nothing of its insides when answering fails', async () => {
    const seen: unknown[] = []
    const answer = await plane({
      answer: () => {
        throw new Error('/srv/secret/path')
      },
      onError: (error) => seen.push(error),
    }).ask({ query: '{ a }' })
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain('secret')
    expect(seen).toHaveLength(1)
  })

  it('answers the browser’s question before a request from another page', async () => {
    const answer = await request(plane().server).options('/graphql')
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([204, '*'])
    expect(answer.headers['access-control-allow-headers']).toContain('Content-Type')
  })
})

describe('persisted queries', () => {
  const query = '{ catalogue { revision } }'
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const extensions = { persistedQuery: { version: 1, sha256Hash } }

  it('asks for the document once and knows it by its hash from then on', async () => {
    const { ask, get, ran } = plane()
    const unknown = await ask({ extensions })
    expect([unknown.status, unknown.body.errors[0].message]).toEqual([
      200,
      'PersistedQueryNotFound',
    ])
    expect(unknown.headers['cache-control']).toBe('no-store')
    expect((await ask({ query, extensions })).body.data.asked).toBe(query)
    const url = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`
    expect((await get(url)).body.data.asked).toBe(query)
    expect(ran).toHaveLength(1)
  })

  it('knows trusted documents from the start', async () => {
    const { ask } = plane({ trustedDocuments: [query] })
    expect((await ask({ extensions })).body.data.asked).toBe(query)
  })

  it('refuses a document under a hash that is not its own', async () => {
    const answer = await plane().ask({ query: '{ other }', extensions })
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, 'hash-mismatch'])
  })
})

describe('answers already made', () => {
  it('runs a query once at each revision, however it is written', async () => {
    const { ask, ran, readModel, front } = plane()
    const first = await ask({ query: '{ a }' })
    await ask({ query: '{ a }' })
    await ask({ query: '{\n  # the same\n  a,\n}', variables: {} })
    expect(ran).toHaveLength(2)
    await ask({ query: '{\n  a\n}' })
    expect(ran).toHaveLength(2)
    readModel.revision = 8
    const later = await ask({ query: '{ a }' })
    expect(ran).toHaveLength(3)
    expect(later.headers['x-catalogue-revision']).toBe('8')
    expect(later.headers.etag).toBe(first.headers.etag)
    expect(front.counters()).toMatchObject({ requests: 5, hits: 2, executions: 3 })
  })

  it('keeps apart what differs in variables, operation, form or audience', async () => {
    const { ask, ran, server } = plane()
    const query = 'query A { a } query B { b }'
    await ask({ query, operationName: 'A' })
    await ask({ query, operationName: 'B' })
    await ask({ query, operationName: 'A', variables: { x: 1 } })
    await ask({ query, operationName: 'A', variables: { x: 2 } })
    await ask({ query, operationName: 'A' }).set('Accept', 'application/graphql-response+json')
    await request(server)
      .post('/graphql/agent')
      .set('Authorization', 'users API-Key bona')
      .send({ query, operationName: 'A' })
    expect(ran).toHaveLength(6)
  })

  it('takes two orders of the same variables for the same question', async () => {
    const { ask, ran } = plane()
    await ask({ query: '{ a }', variables: { x: 1, y: 2 } })
    await ask({ query: '{ a }', variables: { y: 2, x: 1 } })
    expect(ran).toHaveLength(1)
  })

  it('runs a query once for all who ask it at the same moment', async () => {
    const { ask, ran } = plane()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ query: '{ a }' })))
    expect(answers.every((one) => one.status === 200)).toBe(true)
    expect(ran).toHaveLength(1)
  })

  it('keeps what was put together from ready parts only once it is asked for again', async () => {
    const { ask, ran, front } = plane({ answer: () => ({ data: {}, cheap: true }) })
    for (let x = 0; x < 50; x += 1) await ask({ query: '{ a }', variables: { x } })
    expect(front.counters().entries).toBe(0)
    await ask({ query: '{ a }', variables: { x: 1 } })
    expect(front.counters().entries).toBe(1)
    await ask({ query: '{ a }', variables: { x: 1 } })
    expect(ran).toHaveLength(51)
  })

  it('runs again when the search index has moved', async () => {
    let searchRevision = 1
    const { ask, ran } = plane({ searchRevision: () => searchRevision })
    await ask({ query: '{ search }' })
    searchRevision = 2
    await ask({ query: '{ search }' })
    expect(ran).toHaveLength(2)
  })

  it('does not keep an answer during whose making the catalogue moved', async () => {
    const { ask, ran, readModel } = plane({
      answer: () => {
        if (ran.length === 1) readModel.revision = 8
        return { data: {} }
      },
    })
    const crossed = await ask({ query: '{ a }' })
    expect(crossed.headers['x-catalogue-revision']).toBe('7')
    await ask({ query: '{ a }' })
    expect(ran).toHaveLength(2)
  })

  it('keeps neither answers that depend on the hour nor answers with errors', async () => {
    const volatile = plane({ answer: () => ({ data: {}, volatile: true }) })
    expect((await volatile.ask({ query: '{ a }' })).headers['cache-control']).toBe('no-cache')
    await volatile.ask({ query: '{ a }' })
    expect(volatile.ran).toHaveLength(2)
    const failing = plane({ answer: () => ({ errors: [{ message: 'no' }] }) })
    await failing.ask({ query: '{ a }' })
    await failing.ask({ query: '{ a }' })
    expect(failing.ran).toHaveLength(2)
  })

  it('answers 304 to who holds the answer, compressed or not', async () => {
    const { ask, get } = plane({ answer: () => ({ data: { long } }) })
    const { headers } = await ask({ query: '{ a }' }).set('Accept-Encoding', 'gzip')
    for (const tag of [headers.etag!, `W/${headers.etag}`, `"other", ${headers.etag}`]) {
      const answer = await ask({ query: '{ a }' }).set('If-None-Match', tag)
      expect([answer.status, answer.text]).toEqual([304, ''])
      expect(answer.headers.etag).toBeTruthy()
    }
    expect((await get('/graphql?query={a}').set('If-None-Match', headers.etag!)).status).toBe(304)
    expect((await ask({ query: '{ a }' }).set('If-None-Match', '"other"')).status).toBe(200)
  })

  it('compresses what is worth it, each way with its own tag', async () => {
    const { server } = plane({ answer: () => ({ data: { long } }) })
    const { port } = server.listen(0).address() as { port: number }
    const raw = (encoding: string) =>
      new Promise<{ headers: http.IncomingHttpHeaders; body: Buffer }>((resolve) => {
        const headers = { 'Accept-Encoding': encoding }
        http.get({ port, path: '/graphql?query={a}', headers }, (res) => {
          const chunks: Buffer[] = []
          res.on('data', (chunk: Buffer) => chunks.push(chunk))
          res.on('end', () => resolve({ headers: res.headers, body: Buffer.concat(chunks) }))
        })
      })
    const [plain, gzip, br] = [
      await raw('identity'),
      await raw('gzip, deflate'),
      await raw('gzip, br'),
    ]
    server.close()
    expect(plain.body.length).toBeGreaterThan(5_000)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(br.headers['content-encoding']).toBe('br')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  it('holds no more bytes than it may, forgetting what is not asked for', async () => {
    const { ask, front, ran } = plane({
      answer: () => ({ data: { long } }),
      limits: { cacheBytes: 100_000 },
    })
    await ask({ query: '{ often }' })
    for (let at = 0; at < 40; at += 1) {
      await ask({ query: `{ a${at} }` })
      await ask({ query: '{ often }' })
    }
    const { bytes, evictions, entries } = front.counters()
    expect(bytes).toBeLessThanOrEqual(100_000)
    expect(evictions).toBe(41 - entries)
    expect(ran.filter(({ query }) => query === '{ often }')).toHaveLength(1)
  })
})

describe('the agents’ door', () => {
  const askAgent = (server: http.Server) =>
    request(server).post('/graphql/agent').send({ query: '{ a }' })

  it('stays shut to who does not say who they are', async () => {
    const { server, ran } = plane()
    const answer = await askAgent(server).set('Authorization', 'users API-Key dolenta')
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toContain('users')
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(ran).toEqual([])
  })

  it('answers staff, and nobody on the way may keep it', async () => {
    const { server, ran } = plane()
    const answer = await askAgent(server).set('Authorization', 'users API-Key bona')
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(answer.headers).not.toHaveProperty('etag')
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    expect(ran[0]?.caller).toEqual({ kind: 'agent', id: 'u1' })
  })

  it('runs a mutation every time it is sent', async () => {
    const { server, ran } = plane()
    for (let at = 0; at < 2; at += 1) {
      await request(server)
        .post('/graphql/agent')
        .set('Authorization', 'users API-Key bona')
        .send({ query: 'mutation { flag }' })
    }
    expect(ran).toHaveLength(2)
  })

  it('answers pages of the origins we allow, with credentials, and no others', async () => {
    const { server } = plane({ allowedOrigins: ['https://intranet.vila.cat'] })
    const from = (origin: string) =>
      askAgent(server).set('Authorization', 'users API-Key bona').set('Origin', origin)
    const ours = await from('https://intranet.vila.cat')
    expect(ours.headers['access-control-allow-origin']).toBe('https://intranet.vila.cat')
    expect(ours.headers['access-control-allow-credentials']).toBe('true')
    const other = await from('https://evil.example')
    expect(other.headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('says that who asks cannot be checked, rather than that they may not', async () => {
    const { server } = plane({ authenticate: () => Promise.reject(new Error('database away')) })
    const answer = await askAgent(server)
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5'])
  })
})

describe('hard times', () => {
  it('says how old the answer is once the log cannot be reached', async () => {
    const asOf = new Date(Date.now() - 90_000)
    const answer = await plane({ asOf: () => asOf }).ask({ query: '{ a }' })
    expect(answer.headers['x-data-as-of']).toBe(asOf.toISOString())
    expect(Number(answer.headers.age)).toBeGreaterThanOrEqual(90)
  })

  it('refuses new work at once when too much is under way, and still answers what it has', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const executor = {
      execute: async (sent: Sent) => {
        if (sent.query.includes('slow')) await held
        return { data: {} }
      },
    }
    const { ask, front } = plane({
      executors: { public: executor, agent: executor },
      limits: { executions: 2 },
    })
    await ask({ query: '{ known }' })
    const slow = [ask({ query: '{ slow1 }' }), ask({ query: '{ slow2 }' })].map((one) => one.then())
    await expect.poll(() => front.counters().inFlight).toBe(2)
    const refused = await ask({ query: '{ fresh }' })
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '1'])
    expect((await ask({ query: '{ known }' })).status).toBe(200)
    release()
    expect((await Promise.all(slow)).map((one) => one.status)).toEqual([200, 200])
    expect((await ask({ query: '{ fresh }' })).status).toBe(200)
  })

  it('gives one address its share of new queries, and what is known without counting', async () => {
    const { ask } = plane({ limits: { perMinute: 3 } })
    const statuses: number[] = []
    for (const query of ['{ a }', '{ b }', '{ c }', '{ d }', '{ a }']) {
      statuses.push((await ask({ query })).status)
    }
    expect(statuses).toEqual([200, 200, 200, 429, 200])
  })

  it('sees callers through as many proxies as are ours and no more', async () => {
    const { ask } = plane({ limits: { perMinute: 1, trustedProxies: 1 } })
    const from = async (query: string, forwarded: string) =>
      (await ask({ query }).set('X-Forwarded-For', forwarded)).status
    expect(await from('{ a }', '10.0.0.1')).toBe(200)
    expect(await from('{ b }', '10.0.0.2')).toBe(200)
    expect(await from('{ c }', 'invented, 10.0.0.1')).toBe(429)
  })

  it('gives up on an execution that does not end', async () => {
    const executor = { execute: () => new Promise<never>(() => {}) }
    const { ask } = plane({
      executors: { public: executor, agent: executor },
      limits: { executionMs: 20 },
    })
    const answer = await ask({ query: '{ a }' })
    expect([answer.status, answer.body.type]).toEqual([
      503,
      'urn:cataleg:problem:execution-timeout',
    ])
  })
})
