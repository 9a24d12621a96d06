import { setTimeout as sleep } from 'node:timers/promises'
import type { TestCatalogue } from './catalogue.ts'
import { password } from './catalogue.ts'
import { aDepartment } from './real-payload.ts'

export type Headers = Readonly<Record<string, string>>

/**
 * A head of a new department, who may edit its sheets, and somebody of governance, who may publish
 * what the head wrote: nobody publishes their own.
 */
export async function aHead(catalogue: TestCatalogue): Promise<{
  readonly head: Headers
  readonly publisher: Headers
  readonly department: string
}> {
  const { payload } = catalogue
  const department = await aDepartment(payload, 'URB')
  const email = 'cap@demo.cat'
  const roles = ['head' as const]
  await payload.create({
    collection: 'users',
    data: { email, name: 'Cap', password, roles, departments: [department] },
  })
  const other = 'editora@demo.cat'
  await payload.create({
    collection: 'users',
    data: { email: other, name: 'Editora', password, roles: ['governance'] },
  })
  return {
    head: await catalogue.signIn(email),
    publisher: await catalogue.signIn(other),
    department,
  }
}

interface Answer<Data> {
  readonly data?: Data
  readonly type?: string
}

/** The doors of one server, as its callers reach them. */
export function callersOf(url: string, head: Headers, publisher: Headers = head) {
  const send = (method: string, path: string, body: unknown, headers: Headers = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const graphql = (query: string, variables: object = {}) =>
    send('POST', '/graphql', { query, variables })
  /** As a channel asks: again a second later where the server says that it is too busy now. */
  const ask = async <Data>(query: string, variables: object, patience = 5): Promise<Data> => {
    const answer = (await (await graphql(query, variables)).json()) as Answer<Data>
    if (patience > 0 && answer.type?.endsWith(':overloaded')) {
      await sleep(1_000)
      return ask(query, variables, patience - 1)
    }
    if (!answer.data) throw new Error(`/graphql answered ${JSON.stringify(answer)}`)
    return answer.data
  }
  return {
    save: (id: string, data: object) =>
      send('PATCH', `/api/procedures/${id}`, data, { ...head, 'if-match': '*' }),
    publish: (id: string) =>
      send(
        'POST',
        `/api/procedures/${id}/transitions`,
        { action: 'publish', onlyCatalan: true },
        publisher,
      ),
    retire: (id: string) =>
      send(
        'POST',
        `/api/procedures/${id}/transitions`,
        { action: 'retire', reason: 'no-longer-valid' },
        head,
      ),
    graphql,
    ask,
    /** The title that the public reads, null when it reads none. */
    async servedTitle(code: string): Promise<string | null> {
      const query = 'query ($code: ID!) { procedure(code: $code) { title } }'
      const { procedure } = await ask<{ procedure: { title: string } | null }>(query, { code })
      return procedure?.title ?? null
    },
    async found(text: string): Promise<string[]> {
      const query = 'query ($text: String!) { search(query: $text, first: 50) { edges { code } } }'
      const { search } = await ask<{ search: { edges: { code: string }[] } }>(query, { text })
      return search.edges.map(({ code }) => code)
    },
  }
}

export type Callers = ReturnType<typeof callersOf>
