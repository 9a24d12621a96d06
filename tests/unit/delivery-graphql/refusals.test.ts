import { beforeAll, describe, expect, it } from 'vitest'
import type { DeliveryExecutor, QueryRequest } from '../../../cms/delivery/graphql/execute.ts'
import { smallTownHall, type Catalogue } from './catalogue.ts'

let catalogue: Catalogue
let everybody: DeliveryExecutor
let open: DeliveryExecutor

beforeAll(async () => {
  catalogue = await smallTownHall()
  everybody = catalogue.executor('public')
  open = catalogue.executor('public', { introspection: true })
})

const refusalOf = async (request: string | QueryRequest, executor = everybody) => {
  const { status, data, errors } = await executor.execute(
    typeof request === 'string' ? { query: request } : request,
  )
  return { status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message }
}

const repeated = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** A chain of fragments, each using the next one twice: 2^30 fields if it were unfolded. */
const bomb = `{ catalogue { ...F0 } }
  ${repeated(30, (index) => `fragment F${index} on Catalogue { ...F${index + 1} ...F${index + 1} }`)}
  fragment F30 on Catalogue { revision }`

describe('a query that asks for too much is refused before it runs', () => {
  it.each([
    [
      'a text of more than 8 KB',
      `{ catalogue { revision } } #${'x'.repeat(8200)}`,
      'QUERY_TOO_LONG',
    ],
    ['more than 1,000 tokens', `{ ${repeated(1001, () => 'a')} }`, 'TOO_MANY_TOKENS'],
    [
      'more than 15 aliases',
      `{ catalogue { ${repeated(16, (index) => `a${index}: revision`)} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'more than 15 aliases hidden in fragments',
      `{ a: catalogue { ...F } b: catalogue { ...F } }
       fragment F on Catalogue { ${repeated(8, (index) => `a${index}: revision`)} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'more than 10 fields at the root',
      `{ ${repeated(11, () => 'topics { code }')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'more than 10 fields at the root hidden in fragments',
      `{ ...A ...A } fragment A on Query { ${repeated(6, () => 'topics { code }')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    ['more than 10 levels', `{ ${'a { '.repeat(10)} b ${'} '.repeat(10)} }`, 'QUERY_TOO_DEEP'],
    [
      'more than 50 directives',
      `{ catalogue { revision ${repeated(51, () => '@include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      'a fragment that contains itself by way of another',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'FRAGMENT_CYCLE',
    ],
    [
      'a fragment that contains itself and is not even used',
      '{ catalogue { revision } } fragment A on Query { ... on Query { ...A } }',
      'FRAGMENT_CYCLE',
    ],
    ['fragments within fragments that unfold without end', bomb, 'QUERY_TOO_COSTLY'],
    [
      'big pages of many fields',
      `{ procedures(first: 100) { nodes { ${repeated(10, (index) => `a${index}: evidence { code name note condition description howToObtain obligation presentation obtainedBy obtainedByLabel obligationLabel }`)} } } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'many searches at once',
      `{ ${repeated(10, (index) => `s${index}: search(query: "x", first: 100) { edges { code title summary score } }`)} }`,
      'QUERY_TOO_COSTLY',
    ],
  ])('%s', async (_, query, code) => {
    const refusal = await refusalOf(query)
    expect(refusal).toMatchObject({ status: 400, code, message: expect.any(String) })
    expect(refusal.data).toBeUndefined()
  })

  it('pages whose size comes in a variable cost what the variable says', async () => {
    const query = `query ($first: Int) { procedures(first: $first) { nodes {
      ${repeated(10, (index) => `a${index}: jsonLd b${index % 5}x${index > 4 ? 'y' : ''}: revision`).replaceAll(/b\w+: revision/g, 'revision')}
      ${repeated(120, () => 'title')} } } }`
    expect(await refusalOf({ query, variables: { first: 100 } })).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
    })
    expect(await refusalOf({ query, variables: { first: 2 } })).toMatchObject({ status: 200 })
  })
})

describe('a page size is from 1 to 100', () => {
  it.each(['0', '101', '-1', 'null'])('not %s', async (first) => {
    expect(await refusalOf(`{ procedures(first: ${first}) { totalCount } }`)).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('from 1 to 100'),
    })
  })

  it.each([0, 101, -1, null])('not %s in a variable', async (first) => {
    const query = 'query ($first: Int) { search(query: "a", first: $first) { totalCount } }'
    expect(await refusalOf({ query, variables: { first } })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
  })
})

describe('arguments that cannot be understood are refused with a word on what to write', () => {
  it.each([
    ['neither code nor slug', '{ procedure { code } }', 'one of them'],
    ['both code and slug', '{ procedure(code: "A", slug: "b") { code } }', 'one of them'],
    ['a cursor of nothing', '{ procedures(after: "zzz") { totalCount } }', 'cursor'],
    [
      'a cursor of another order',
      `{ procedures(orderBy: UPDATED, after: "${Buffer.from('["CODE","A","A"]').toString('base64url')}") { totalCount } }`,
      'cursor',
    ],
    [
      'a cursor with code in it',
      '{ search(query: "a", after: "eyJfX3Byb3RvX18iOjF9") { totalCount } }',
      'cursor',
    ],
    ['a query of 201 characters', `{ search(query: "${'a'.repeat(201)}") { totalCount } }`, '200'],
    ['a prefix of 201 characters', `{ suggest(prefix: "${'a'.repeat(201)}") { code } }`, '200'],
    ['a revision that is no number', '{ changes(since: "ahir") { revision } }', 'revision'],
    ['a negative revision', '{ chunks(since: "-1") { revision } }', 'revision'],
  ])('%s', async (_, query, word) => {
    expect(await refusalOf(query)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(word),
    })
  })

  it('a moment that is none', async () => {
    expect(await refusalOf('{ procedure(code: "A", at: "ahir") { code } }')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
    const query = 'query ($at: DateTime) { procedure(code: "A", at: $at) { code } }'
    expect(await refusalOf({ query, variables: { at: 7 } })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
  })

  it('a locale we do not speak', async () => {
    expect(await refusalOf('{ topics(locale: fr) { code } }')).toMatchObject({ status: 400 })
  })

  it('an explicit null locale is read as Catalan', async () => {
    expect(await refusalOf('{ topics(locale: null) { name } }')).toMatchObject({ status: 200 })
  })
})

describe('a request that is none', () => {
  it.each([
    ['nothing', { query: '' }, 'BAD_REQUEST'],
    ['broken syntax', { query: '{ catalogue {' }, 'GRAPHQL_PARSE_FAILED'],
    [
      'types instead of operations',
      { query: 'type A { b: Int } { topics { code } }' },
      'BAD_REQUEST',
    ],
    [
      'no operation',
      { query: 'fragment A on Query { topics { code } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a mutation', { query: 'mutation { flag }' }, 'BAD_REQUEST'],
    [
      'several operations and no name',
      { query: 'query A { topics { code } } query B { topics { code } }' },
      'OPERATION_NOT_FOUND',
    ],
    [
      'a name of no operation',
      { query: '{ topics { code } }', operationName: 'X' },
      'OPERATION_NOT_FOUND',
    ],
    ['an unknown field', { query: '{ catalogue { handoff } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_, request, code) => {
    expect(await refusalOf(request)).toMatchObject({ status: 400, code })
  })

  it('a list of requests, or variables that are a list', async () => {
    const batch = [{ query: '{ topics { code } }' }] as unknown as QueryRequest
    expect(await refusalOf(batch)).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    const variables = [] as unknown as Record<string, unknown>
    expect(await refusalOf({ query: '{ topics { code } }', variables })).toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})

describe('the schema is shown only where it may be', () => {
  const introspection =
    '{ __schema { types { name fields { name type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } }'

  it('not where introspection is off', async () => {
    expect(await refusalOf(introspection)).toMatchObject({ code: 'INTROSPECTION_DISABLED' })
    expect(
      await refusalOf('{ ...A } fragment A on Query { __type(name: "Query") { name } }'),
    ).toMatchObject({ code: 'INTROSPECTION_DISABLED' })
  })

  it('where it is on, to any depth tools ask for', async () => {
    expect(await refusalOf(introspection, open)).toMatchObject({ status: 200, code: undefined })
  })

  it('names that almost exist are suggested only where the schema is shown', async () => {
    const almost = '{ procedure(code: "A") { titel } }'
    expect((await refusalOf(almost)).message).not.toContain('Did you mean')
    expect((await refusalOf(almost, open)).message).toContain('Did you mean')
    const value = {
      query: 'query ($l: Locale) { topics(locale: $l) { code } }',
      variables: { l: 'cat' },
    }
    expect((await refusalOf(value)).message).not.toContain('Did you mean')
  })

  it('__typename is no introspection', async () => {
    expect(await refusalOf('{ __typename topics { __typename } }')).toMatchObject({ status: 200 })
  })
})

describe('a failure of ours', () => {
  it('tells the client nothing of what our code threw, and us everything', async () => {
    const heard: unknown[] = []
    const { readModel } = catalogue
    const list = () => {
      throw new Error('/srv/secret/path.ts exploded')
    }
    const broken = catalogue.executor('public', {
      context: {
        readModel: {
          ...readModel,
          notedIn: (notes) => Object.assign(readModel.notedIn(notes), { list }),
        },
        search: catalogue.search,
        publicUrl: '',
      },
      onFailure: (error) => heard.push(error),
    })
    const { data, errors } = await broken.execute({ query: '{ topics { code } }' })
    expect(data).toBeNull()
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
    expect(String(heard[0])).toContain('exploded')
  })

  it('in the index leaves the rest of the query standing', async () => {
    const { data, errors } = await catalogue
      .executor('public', {
        context: {
          readModel: catalogue.readModel,
          search: { ...catalogue.search, search: () => Promise.reject(new Error('disk')) },
          publicUrl: '',
        },
      })
      .execute({ query: '{ topics { code } answer(question: "padró") { text } }' })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('SEARCH_UNAVAILABLE')
  })
})
