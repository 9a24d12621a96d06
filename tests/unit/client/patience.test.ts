import { describe, expect, it } from 'vitest'
import { CatalogueError, createClient } from '../../../client/src/create-client.ts'
import { ListDocument, ChangesDocument } from '../../../client/generated/public-documents.ts'

type Step = () => Response

const list = {
  data: { procedures: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } },
}
const answered = (body: object, init: ResponseInit = {}) => Response.json(body, init)
const busy =
  (status: number, after = '0') =>
  () =>
    answered(
      { type: 'urn:cataleg:problem:too-busy' },
      { status, headers: { 'Retry-After': after } },
    )

/** A catalogue that answers what it is told, in order, and remembers what it was asked. */
function told(...steps: Step[]) {
  const asked: { address: string; init: RequestInit }[] = []
  const fetcher = ((address: string, init: RequestInit) => {
    asked.push({ address, init })
    return Promise.resolve().then(() => steps[asked.length - 1]!())
  }) as typeof fetch
  const client = createClient({ url: 'http://cataleg.test/graphql', locale: 'es', fetch: fetcher })
  return { client, asked }
}

describe('a client of the catalogue', () => {
  it('waits when it is told to, and asks again', async () => {
    const { client, asked } = told(busy(503), busy(429), () => answered(list))
    expect((await client.query(ListDocument)).procedures.totalCount).toBe(0)
    expect(asked).toHaveLength(3)
  })

  it('gives up with the code of the problem, and at once where the wait is too long', async () => {
    const { client, asked } = told(busy(503, '86400'))
    const error = await client.query(ListDocument).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(CatalogueError)
    expect(error).toMatchObject({ code: 'too-busy', status: 503 })
    expect(asked).toHaveLength(1)
  })

  it('sends the document once, and its hash from then on', async () => {
    const unknown = {
      errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    }
    const { client, asked } = told(
      () => answered(unknown),
      () => answered(list),
      () => answered(list),
    )
    await client.query(ListDocument)
    await client.query(ListDocument, { first: 5 })
    expect(asked.map(({ init }) => init.method ?? 'GET')).toEqual(['GET', 'POST', 'GET'])
    expect(asked[2]!.address).not.toContain('procedures')
    expect(asked[2]!.address).toContain(encodeURIComponent('"locale":"es"'))
  })

  it('is answered from memory what has not changed', async () => {
    const { client, asked } = told(
      () => answered(list, { headers: { ETag: '"one"' } }),
      () => new Response(null, { status: 304 }),
    )
    await client.query(ListDocument)
    const again = await client.ask(ListDocument)
    expect(again).toMatchObject({ unchanged: true, data: list.data })
    expect(asked[1]!.init.headers).toMatchObject({ 'If-None-Match': '"one"' })
  })

  it('stops when it is told to, without asking again', async () => {
    const { client, asked } = told(busy(503, '30'))
    const stop = new AbortController()
    const waiting = client.query(ListDocument, {}, { signal: stop.signal })
    setTimeout(() => stop.abort(), 20)
    await expect(waiting).rejects.toThrow(/abort/i)
    expect(asked).toHaveLength(1)
  })

  it('begins again when the catalogue was put back, and says so', async () => {
    const page = (current: string, revision: string, codes: string[], hasMore = false) =>
      answered({
        data: {
          catalogue: { revision: current },
          changes: { revision, hasMore, changes: codes.map((code) => ({ code })) },
        },
      })
    const { client, asked } = told(
      () => page('40', '90', []),
      () => page('40', '20', ['A'], true),
      () => page('40', '40', ['B']),
    )
    const seen = []
    for await (const one of client.changes('90')) seen.push(one)
    expect(seen).toEqual([
      { revision: '20', hasMore: true, startedOver: true, changes: [{ code: 'A' }] },
      { revision: '40', hasMore: false, startedOver: true, changes: [{ code: 'B' }] },
    ])
    expect(asked).toHaveLength(3)
  })

  it('takes no locale where the document has none', async () => {
    const { client, asked } = told(() =>
      answered({ data: { catalogue: { revision: '0' }, changes: { revision: '0' } } }),
    )
    await client.query(ChangesDocument, { since: '0' })
    expect(asked[0]!.address).not.toContain('locale')
  })
})
