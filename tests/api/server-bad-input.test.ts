import net from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { password, startTestCatalogue } from '../support/catalogue.ts'
import type { TestCatalogue } from '../support/catalogue.ts'

let catalogue: TestCatalogue
let admin: Record<string, string>

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  await catalogue.payload.create({
    collection: 'users',
    data: { email: 'admin@demo.cat', name: 'Admin', password, roles: ['admin'], active: true },
  })
  admin = await catalogue.signIn('admin@demo.cat')
})

afterAll(() => catalogue?.stop())

const json = { 'content-type': 'application/json' }
const id = '00000000-0000-4000-8000-000000000000'
const user = { email: 'algu@demo.cat', name: 'Algú', password, roles: ['agent'] }

const readByPost = { 'x-payload-http-method-override': 'GET' }

const send = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(`${catalogue.url}${path}`, { ...init, headers: { ...admin, ...init.headers } })

const post = (body: string | Buffer, headers: Record<string, string> = json) => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : new Uint8Array(body),
})

/** Sends bytes that no client library would, and answers with the status line. */
const sendRaw = (lines: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(catalogue.url)
    const socket = net.connect(Number(port), 'localhost', () => socket.write(lines))
    let said = ''
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1')
      if (said.includes('\r\n')) socket.end()
    })
    socket.on('close', () => resolve(said.split('\r\n', 1)[0] ?? ''))
    socket.on('error', reject)
  })

describe('a malformed request is the caller’s fault and changes nothing', () => {
  const boundary = 'multipart/form-data; boundary=b'
  const cases: [string, string, Parameters<typeof send>[1], number][] = [
    ['a broken % sequence', '/api/users/%E0%A4%A', {}, 400],
    ['a NUL in the address', '/api/users/%00', {}, 400],
    ['a NUL in the query', '/api/users?where[name][equals]=a%00b', {}, 400],
    ['bytes that are not UTF-8 in the query', '/api/users?x=%ff', {}, 400],
    ['an id with SQL in it', `/api/users/1'%20OR%201=1`, {}, 404],
    ['a number for an id', '/api/users/1', {}, 404],
    ['an id that does not exist', `/api/users/${id}`, {}, 404],
    ['a version id that cannot be', '/api/procedures/versions/1', {}, 404],
    ['a collection named after JavaScript', '/api/constructor', {}, 404],
    ['a collection named __proto__', '/api/__proto__/1', {}, 404],
    ['a collection that does not exist', '/api/nothing', {}, 404],
    ['a global that does not exist', '/api/globals/nothing', {}, 404],
    ['limit=0', '/api/users?limit=0', {}, 400],
    ['limit=-1', '/api/users?limit=-1', {}, 400],
    ['limit=1e9', '/api/users?limit=1e9', {}, 400],
    ['limit twice', '/api/users?limit=1&limit=5000', {}, 400],
    ['limit as a list', '/api/users?limit[]=5000', {}, 400],
    ['no pages', '/api/users?pagination=false', {}, 400],
    ['depth=50', '/api/users?depth=50', {}, 400],
    ['page=abc', '/api/users?page=abc', {}, 400],
    ['four sort keys', '/api/users?sort=a,b,c,d', {}, 400],
    ['a where that is not JSON', '/api/users?where={a', {}, 400],
    ['a where on a field that does not exist', '/api/users?where[nothing][equals]=1', {}, 400],
    ['a where with an unknown operator', '/api/users?where[name][$where]=1', {}, 400],
    [
      'a hundred and one clauses',
      `/api/users?${Array.from({ length: 261 }, (_, n) => `where[or][${n}][name][equals]=a`).join('&')}`,
      {},
      400,
    ],
    ['a date compared with a word', '/api/users?where[createdAt][greater_than]=soon', {}, 400],
    ['an operator of one database only', '/api/users?where[name][near]=1,2', {}, 400],
    ['data that is not an object', `/api/users/${id}?data=true`, {}, 400],
    ['versions of what keeps none', '/api/api-clients/versions', {}, 404],
    ['a collection with no doors', '/api/payload-migrations', {}, 404],
    ['a file that is not there', '/api/media/file/nothing.png', {}, 404],
    ['an empty read by POST', '/api/nothing', post('', { ...json, ...readByPost }), 404],
    ['broken JSON', '/api/users', post('{"name": '), 400],
    ['JSON that is a list', '/api/users', post('[]'), 400],
    ['JSON that is a number', '/api/users', post('7'), 400],
    ['a body that is not UTF-8', '/api/users', post(Buffer.from([0x7b, 0xff, 0x7d])), 400],
    ['a raw NUL in JSON', '/api/users', post('{"name":"a\0"}'), 400],
    ['an escaped NUL', '/api/users', post(JSON.stringify({ ...user, name: 'a\0b' })), 400],
    ['a body of unknown type', '/api/users', post('x', { 'content-type': 'text/x-nothing' }), 415],
    [
      'multipart without boundary',
      '/api/users',
      post('x', { 'content-type': 'multipart/form-data' }),
      400,
    ],
    [
      'multipart cut short',
      '/api/users',
      post('--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a"', {
        'content-type': boundary,
      }),
      400,
    ],
    [
      'multipart with broken JSON',
      '/api/users',
      post('--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a"\r\n--b--\r\n', {
        'content-type': boundary,
      }),
      400,
    ],
    ['multipart of nothing', '/api/users', post('nothing', { 'content-type': boundary }), 400],
    [
      'a read by POST that asks too much',
      '/api/users',
      post('limit=0', {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      }),
      400,
    ],
    ['a method nobody has', '/api/users', { method: 'PROPFIND' }, 405],
    ['GraphQL by GET', '/api/graphql?query={Users{totalDocs}}', {}, 405],
    ['GraphQL without JSON', '/api/graphql', post('x', { 'content-type': 'text/plain' }), 415],
    ['GraphQL in a list', '/api/graphql', post('[{"query":"{Users{totalDocs}}"}]'), 400],
    ['GraphQL without a query', '/api/graphql', post('{}'), 400],
    ['GraphQL that is not GraphQL', '/api/graphql', post('{"query":"{{{"}'), 400],
    ['a field that does not exist', '/api/graphql', post('{"query":"{nothing}"}'), 400],
    [
      'fragments in a circle',
      '/api/graphql',
      post(
        JSON.stringify({
          query: 'query{...A} fragment A on Query{...B} fragment B on Query{...A}',
        }),
      ),
      400,
    ],
    [
      'a circle nobody uses',
      '/api/graphql',
      post(JSON.stringify({ query: '{Users{totalDocs}} fragment A on Query{...A}' })),
      400,
    ],
    [
      'fifty aliases',
      '/api/graphql',
      post(
        JSON.stringify({
          query: `{${Array.from({ length: 50 }, (_, n) => `a${n}:Users{totalDocs}`).join(' ')}}`,
        }),
      ),
      400,
    ],
    ['limit: 0 in GraphQL', '/api/graphql', post('{"query":"{Users(limit:0){totalDocs}}"}'), 400],
    [
      'limit: 0 in a variable',
      '/api/graphql',
      post(
        JSON.stringify({ query: 'query($n:Int){Users(limit:$n){totalDocs}}', variables: { n: 0 } }),
      ),
      400,
    ],
    [
      'pagination: false in GraphQL',
      '/api/graphql',
      post('{"query":"{Users(pagination:false){totalDocs}}"}'),
      400,
    ],
    [
      'signing in by GraphQL',
      '/api/graphql',
      post(JSON.stringify({ query: 'mutation{loginUser(email:"a",password:"b"){token}}' })),
      400,
    ],
    ['a sign-in without anything', '/api/users/login', post('{}'), 400],
    [
      'a sign-in with objects',
      '/api/users/login',
      post('{"email":{"$ne":1},"password":{"$ne":1}}'),
      400,
    ],
    ['a body of 2 MB', '/api/users', post(`{"name":"${'a'.repeat(2_000_000)}"}`), 413],
    [
      'a GraphQL body of 70 KB',
      '/api/graphql',
      post(JSON.stringify({ query: `#${'a'.repeat(70_000)}` })),
      413,
    ],
  ]

  it.each(cases)('%s', async (_name, path, init, status) => {
    const before = await catalogue.payload.count({ collection: 'users' })
    const answer = await send(path, init)
    const text = await answer.text()
    expect(answer.status, text).toBe(status)
    expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+|SQLITE|select .+ from/i)
    expect(await catalogue.payload.count({ collection: 'users' })).toEqual(before)
  })

  const wrongShapes: [string, unknown][] = [
    ['an object for a text', { title: { a: 1 } }],
    ['a text for a list of rows', { related: 'x' }],
    ['a row that is no row', { related: [null] }],
    ['a day that is none', { reviewOn: 'soon' }],
    ['a number for a choice', { kind: 5 }],
    ['a record that cannot be', { department: { value: 1 } }],
    ['a record that does not exist', { department: id }],
    ['a text for rich text', { description: 'x' }],
  ]

  it.each(wrongShapes)('%s is refused in a draft too', async (_name, data) => {
    const where = { code: { equals: 'PROVA-1' } }
    const draft = JSON.stringify({ code: 'PROVA-1', title: 'Prova', ...(data as object) })
    const answer = await send('/api/procedures?draft=true', post(draft))
    const text = await answer.text()
    expect(answer.status, text).toBe(400)
    const { totalDocs } = await catalogue.payload.count({ collection: 'procedures', where })
    expect(totalDocs).toBe(0)
  })

  it('a body without declared length is counted as it arrives', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1
        if (sent > 400) return stream.close()
        stream.enqueue(new Uint8Array(64 * 1024).fill(0x20))
      },
    })
    const init = { method: 'POST', headers: json, body: endless, duplex: 'half' as const }
    const answer = await send('/api/users', init)
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(400)
  })

  it('a whole JSON object followed by megabytes of spaces is refused, not half read', async () => {
    const answer = await send('/api/users', post(JSON.stringify(user) + ' '.repeat(1_100_000)))
    expect(answer.status).toBe(413)
    const { totalDocs } = await catalogue.payload.count({
      collection: 'users',
      where: { email: { equals: user.email } },
    })
    expect(totalDocs).toBe(0)
  })

  it.each([
    ['not HTTP at all', 'hello\r\n\r\n', /^HTTP\/1\.1 400/],
    ['no Host', 'GET /api/users HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
    ['an absolute address', 'GET http://a.cat/api HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 400/],
    [
      'an address with two slashes',
      'GET //a.cat/api HTTP/1.1\r\nHost: a\r\n\r\n',
      /^HTTP\/1\.1 400/,
    ],
    ['raw bytes in the address', 'GET /\xe9 HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 400/],
    [
      'headers of 20 KB',
      `GET / HTTP/1.1\r\nHost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431/,
    ],
    [
      'two lengths',
      'POST /api/users HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      /^HTTP\/1\.1 400/,
    ],
  ])('%s', async (_name, lines, expected) => {
    expect(await sendRaw(lines)).toMatch(expected)
  })

  it('an error speaks the language asked for, Catalan unless told', async () => {
    const titles = await Promise.all(
      [undefined, 'es', 'en-GB,en', 'fr'].map(async (language) => {
        const headers = language ? { 'accept-language': language } : undefined
        const answer = await fetch(`${catalogue.url}/api/users`, { headers })
        expect(answer.headers.get('content-type')).toContain('application/problem+json')
        return ((await answer.json()) as { title: string }).title
      }),
    )
    expect(titles).toEqual([
      'Cal iniciar sessió.',
      'Hay que iniciar sesión.',
      'You need to sign in.',
      'Cal iniciar sessió.',
    ])
  })
})
