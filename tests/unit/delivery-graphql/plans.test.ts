import { beforeAll, describe, expect, it } from 'vitest'
import type { DeliveryExecutor, QueryAnswer } from '../../../cms/delivery/graphql/execute.ts'
import type { Audience } from '../../../cms/domain/published/publication.ts'
import { sheet, servicePoint, said } from '../channels/records.ts'
import { smallTownHall, textOf, type Catalogue } from './catalogue.ts'
import { randomDocument, type RandomDocument } from './random-documents.ts'
import { wholeSelection } from './whole-selection.ts'

const limits = { bytes: 1e6, tokens: 1e5, depth: 50, cost: 1e7, aliases: 1e4, directives: 1e4 }
const audiences: readonly Audience[] = ['public', 'agent']

let catalogue: Catalogue
const planning = {} as Record<Audience, DeliveryExecutor>
const interpreting = {} as Record<Audience, DeliveryExecutor>
beforeAll(async () => {
  catalogue = await smallTownHall()
  for (const audience of audiences) {
    planning[audience] = catalogue.executor(audience, { limits })
    interpreting[audience] = catalogue.executor(audience, { limits, plans: false })
  }
})

async function expectTheSame(audience: Audience, document: RandomDocument): Promise<QueryAnswer> {
  const expected = await interpreting[audience].execute(document)
  const first = await planning[audience].execute(document)
  // The second time pieces are kept and the third they are used.
  await planning[audience].execute(document)
  const again = await planning[audience].execute(document)
  for (const answer of [first, again]) {
    expect(textOf(answer), document.query).toBe(textOf(expected))
    expect([answer.status, answer.volatile]).toEqual([expected.status, expected.volatile])
  }
  expect(again.tag === first.tag).toBe(String(again.body) === String(first.body))
  return again
}

describe('a planned answer is, byte for byte, what graphql-js answers', () => {
  it.each(audiences)('for every field of the schema, to %s', async (audience) => {
    const { schema } = planning[audience]
    const types = Object.entries(schema.getQueryType()!.getFields())
    const selections = {
      procedure: '(code: "EMPADRONAMENT")',
      search: '(query: "empadronar")',
      suggest: '(prefix: "empad")',
      form: '(slug: "empadronament")',
      screen: '(code: "OAC-1")',
      answer: '(question: "Com m’empadrono?")',
      changes: '(since: 0)',
      protocol: '(code: "PROT-PADRO")',
    } as Record<string, string>
    for (const [name, field] of types) {
      const typeName = String(field.type).replaceAll(/[[\]!]/g, '')
      const query = `{ ${name}${selections[name] ?? ''} ${wholeSelection(schema, typeName)} }`
      const answer = await expectTheSame(audience, { query, variables: {} })
      expect(answer.body, name).toBeDefined()
    }
  })

  it.each(audiences)('for documents made at random, to %s', async (audience) => {
    let planned = 0
    let wrong = 0
    for (let seed = 1; seed <= 400; seed += 1) {
      const document = randomDocument(planning[audience].schema, seed)
      const { body, status } = await expectTheSame(audience, document)
      if (body) planned += 1
      if (status === 400) wrong += 1
    }
    // The documents are worth asking: most are run, and some end in an error.
    expect(planned).toBeGreaterThan(200)
    expect(wrong).toBeGreaterThan(10)
  })

  it.each<[string, RandomDocument]>([
    [
      'a field asked for twice',
      q('{ p: procedures { nodes { code } } p: procedures { nodes { title code } } }'),
    ],
    [
      'a condition that moves a field',
      q('query ($x: Boolean!) { topics { name @include(if: $x) code name } }', { x: false }),
    ],
    [
      'a condition with a default',
      q('query ($x: Boolean = true) { topics { code @skip(if: $x) name } }'),
    ],
    ['nothing left of a selection', q('{ topics { code @skip(if: true) } }')],
    ['nothing left at all', q('{ topics @skip(if: true) { code } }')],
    ['__typename everywhere', q('{ __typename topics { __typename t: __typename } }')],
    [
      'a format in a variable',
      q('query ($f: TextFormat) { procedure(code: "EMPADRONAMENT") { description(format: $f) } }', {
        f: 'PLAIN',
      }),
    ],
    [
      'a format that is null',
      q('query ($f: TextFormat) { procedure(code: "EMPADRONAMENT") { description(format: $f) } }', {
        f: null,
      }),
    ],
    [
      'a format not given',
      q('query ($f: TextFormat) { procedure(code: "EMPADRONAMENT") { description(format: $f) } }'),
    ],
    [
      'several operations',
      {
        ...q('query A { topics { code } } query B { topics { name } }'),
        operationName: 'B',
      } as RandomDocument,
    ],
    ['an error beside an answer', q('{ topics { code } procedure { code } }')],
    [
      'a variable of the wrong type',
      q('query ($first: Int) { procedures(first: $first) { totalCount } }', { first: 'x' }),
    ],
  ])('for %s', async (_, document) => {
    await expectTheSame('public', document)
    await expectTheSame('agent', document)
  })

  it('for each value of a variable that a ready piece depends on', async () => {
    const query =
      'query ($f: TextFormat) { procedure(code: "EMPADRONAMENT") { description(format: $f) } }'
    const texts = new Set<string>()
    for (const variables of [{ f: 'HTML' }, { f: 'PLAIN' }, { f: 'MARKDOWN' }, { f: null }, {}]) {
      texts.add(textOf(await expectTheSame('public', { query, variables })))
    }
    expect(texts.size).toBe(3)
  })

  it('also after something shown in a ready piece was published again', async () => {
    const query = `{ procedures { nodes { code title contactPoints { name } channels { servicePoints { name } } } } }`
    const before = textOf(await expectTheSame('public', { query, variables: {} }))
    await catalogue.publish('service-point', { ...servicePoint(), name: said('OAC Nova') })
    const moved = textOf(await expectTheSame('public', { query, variables: {} }))
    expect(moved).not.toBe(before)
    expect(moved).toContain('OAC Nova')
    await catalogue.withdraw('service-point', servicePoint().code)
    expect(textOf(await expectTheSame('public', { query, variables: {} }))).not.toContain(
      'OAC Nova',
    )
    await catalogue.publish('procedure', sheet('NOU', { title: said('Tràmit nou') }))
    expect(textOf(await expectTheSame('public', { query, variables: {} }))).toContain('Tràmit nou')
  })
})

describe('memory for ready pieces', () => {
  it('is never more than it may be, and lets go of what is not used', async () => {
    const executor = catalogue.executor('public', { pieceBytes: 20_000 })
    for (let n = 0; n < 60; n += 1) {
      const query = `{ procedures { nodes { a${n}: title description summary } } }`
      for (let times = 0; times < 3; times += 1) await executor.execute({ query })
      expect(executor.counters().bytes).toBeLessThanOrEqual(20_000)
    }
    expect(executor.counters().turns).toBeGreaterThan(0)
  })
})

function q(query: string, variables: Record<string, unknown> = {}): RandomDocument {
  return { query, variables }
}
