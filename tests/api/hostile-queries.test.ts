import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'

/*
 * Queries built to hurt, at the door that everybody has. The system answers in this very process,
 * so what they cost can be measured: each is sent many times over, and together they stay within
 * what one of them may cost.
 */

let catalogue: TestCatalogue

beforeAll(async () => {
  catalogue = await startTestCatalogue({ REQUESTS_PER_MINUTE: '10000' })
})

afterAll(() => catalogue?.stop())

const times = 10
const most = { cpuSeconds: 1, megabytes: 50 }

const repeated = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

const query = (text: string, variables: object = {}) => JSON.stringify({ query: text, variables })

const wide = `procedures(first: 100) { nodes { ${repeated(
  14,
  (n) =>
    `a${n}: evidence { code name note condition description howToObtain obligation presentation }`,
)} } }`

const hostile: readonly (readonly [name: string, body: string, statuses: readonly number[]])[] = [
  [
    'a thousand aliases',
    query(`{ ${repeated(300, (n) => `a${n}: catalogue { revision }`)} }`),
    [400],
  ],
  ['a depth of a thousand', query(`{ ${'a {'.repeat(1_000)} b ${'}'.repeat(1_000)} }`), [400]],
  [
    'fragments that unfold into a thousand million fields',
    query(
      `{ catalogue { ...F0 } } ${repeated(
        30,
        (n) => `fragment F${n} on Catalogue { ...F${n + 1} ...F${n + 1} }`,
      )} fragment F30 on Catalogue { revision }`,
    ),
    [400],
  ],
  [
    'fragments that go round',
    query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    [400],
  ],
  ['a wide page of wide records', query(`{ ${wide} }`), [400]],
  ['a page of a million', query('{ procedures(first: 1000000) { totalCount } }'), [400]],
  [
    'a long regular expression as a search',
    query('query ($q: String!) { search(query: $q) { totalCount } }', {
      q: '(a+)+$'.repeat(30),
    }),
    [200, 400],
  ],
  [
    'a search of two hundred joined words',
    query('query ($q: String!) { search(query: $q) { totalCount } }', { q: 'a b '.repeat(50) }),
    [200, 400],
  ],
  [
    'variables of a megabyte, sixty times the most',
    query('query ($q: String!) { search(query: $q) { totalCount } }', {
      q: 'x'.repeat(1024 * 1024),
    }),
    [413],
  ],
  [
    'variables nested ten thousand deep',
    `{"query":"{ catalogue { revision } }","variables":${'{"a":'.repeat(2_500)}1${'}'.repeat(2_500)}}`,
    [200, 400],
  ],
  ['a document that is nothing but braces', query('{'.repeat(4_000)), [400]],
  [
    'a hundred operations in one document',
    query(repeated(100, (n) => `query Q${n} { __typename }`)),
    [400],
  ],
  [
    'the whole schema, where it is not shown',
    query('{ __schema { types { fields { type { ofType { name } } } } } }'),
    [200, 400],
  ],
]

const send = async (body: string) => {
  const answer = await fetch(`${catalogue.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return { status: answer.status, text: await answer.text() }
}

describe('a query built to hurt', () => {
  it.each(hostile)('%s is answered for next to nothing', async (_name, body, statuses) => {
    const first = await send(body)
    expect(statuses, first.text.slice(0, 300)).toContain(first.status)
    if (first.status >= 400) {
      const { errors, detail } = JSON.parse(first.text) as {
        errors?: { message: string; extensions: { code: string } }[]
        detail?: string
      }
      expect(errors?.[0]?.extensions.code ?? detail).toMatch(/\w{5}/)
    }
    const cpu = process.cpuUsage()
    const before = process.memoryUsage().rss
    for (let n = 0; n < times; n++) await send(body)
    const { user, system } = process.cpuUsage(cpu)
    expect((user + system) / 1e6).toBeLessThan(most.cpuSeconds * times)
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(most.megabytes)
    // And everybody else is still served.
    expect((await send(query('{ catalogue { revision } }'))).status).toBe(200)
  })
})
