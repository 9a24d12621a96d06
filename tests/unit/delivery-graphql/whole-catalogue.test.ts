import { beforeAll, describe, expect, it } from 'vitest'
import type { DeliveryExecutor } from '../../../cms/delivery/graphql/execute.ts'
import type { Audience } from '../../../cms/domain/published/publication.ts'
import { canary, inCanary, withUnknownFields } from '../channels/canary.ts'
import { department, faq, protocol, sheet, sla } from '../channels/records.ts'
import { smallTownHall } from './catalogue.ts'
import { wholeSelection } from './whole-selection.ts'

/** Every door of the public schema, with arguments that find something. */
const doors: Readonly<Record<string, string>> = {
  catalogue: 'Catalogue',
  'procedure(code: "EMPADRONAMENT")': 'Procedure',
  'procedures(first: 100)': 'ProcedureConnection',
  'search(query: "empadronar")': 'SearchConnection',
  'suggest(prefix: "empad")': 'Suggestion',
  faqs: 'FaqConnection',
  'form(slug: "empadronament")': 'Form',
  topics: 'Topic',
  lifeEvents: 'LifeEvent',
  departments: 'Department',
  servicePoints: 'ServicePoint',
  notices: 'Notice',
  'answer(question: "Com m’empadrono?")': 'Answer',
  chunks: 'ChunkFeed',
  'screen(code: "OAC-1")': 'Screen',
  'changes(since: 0)': 'ChangeFeed',
}

const agentDoors = {
  'protocol(code: "PROT-PADRO")': 'Protocol',
  protocols: 'ProtocolConnection',
  slas: 'Sla',
  digest: 'Digest',
}

const unlimited = { bytes: 1e6, tokens: 1e5, depth: 50, cost: 1e9 }

async function everythingBehind(door: string, type: string, executor: DeliveryExecutor) {
  return executor.execute({ query: `{ ${door} ${wholeSelection(executor.schema, type)} }` })
}

describe('every field of the schema', () => {
  const executors = {} as Record<Audience, DeliveryExecutor>
  beforeAll(async () => {
    const catalogue = await smallTownHall()
    executors.public = catalogue.executor('public', { limits: unlimited })
    executors.agent = catalogue.executor('agent', { limits: unlimited })
  })

  it.each(Object.entries(doors))('is answered to the public behind %s', async (door, type) => {
    const { errors, data } = await everythingBehind(door, type, executors.public)
    expect(errors).toBeUndefined()
    expect(Object.values(data ?? {})[0]).toBeTruthy()
  })

  it.each(Object.entries({ ...doors, ...agentDoors }))(
    'is answered to agents behind %s',
    async (door, type) => {
      const { errors, data } = await everythingBehind(door, type, executors.agent)
      expect(errors).toBeUndefined()
      expect(Object.values(data ?? {})[0]).toBeTruthy()
    },
  )

  it('of a complete sheet has something to say', async () => {
    const { data } = await everythingBehind(
      'procedure(code: "EMPADRONAMENT")',
      'Procedure',
      executors.agent,
    )
    // Only of a text that was asked for by its moment.
    expect(emptyFields(data?.procedure)).toEqual(['inForce'])
  })
})

describe('what the public may not read', () => {
  it('is nowhere in any answer of the public schema, though it is all over the records', async () => {
    const catalogue = await smallTownHall()
    const secret = sheet()
    await catalogue.publish(
      'procedure',
      withUnknownFields({ ...secret, agent: inCanary(secret.agent) }),
    )
    await catalogue.publish('procedure', { ...inCanary(secret), ...intern })
    await catalogue.publish('protocol', { ...protocol(), title: inCanary(protocol().title) })
    await catalogue.publish('faq', {
      ...faq('FAQ-AGENTS', { audience: 'agents' }),
      question: { ca: `Empadronar ${canary}` },
      answer: inCanary(faq().answer),
    })
    await catalogue.publish('sla', { ...sla(), title: inCanary(sla().title) })
    await catalogue.publish('department', {
      ...department(),
      internal: inCanary(department().internal),
    })
    const executor = catalogue.executor('public', { limits: unlimited })
    const more = {
      ...doors,
      [`search(query: "${canary}")`]: 'SearchConnection',
      [`suggest(prefix: "canari")`]: 'Suggestion',
      [`answer(question: "${canary}")`]: 'Answer',
      'procedure(code: "INTERN")': 'Procedure',
    }
    for (const [door, type] of Object.entries(more)) {
      const { errors, data } = await everythingBehind(door, type, executor)
      expect(errors, door).toBeUndefined()
      expect(JSON.stringify(data), door).not.toContain(canary)
      // The index marks and folds words: look for the beginning too.
      expect(JSON.stringify(data).toLowerCase(), door).not.toContain('<mark>canari')
    }
  })
})

/** An internal sheet whose codes are real and whose every word is a canary. */
const { kind, regime, audiences, channels, publishedAt, updatedAt, department: unit } = sheet()
const intern = {
  ...{ code: 'INTERN', internal: true, kind, regime, audiences, channels, publishedAt, updatedAt },
  ...{ department: unit, competentAuthority: unit },
}

const emptyFields = (value: unknown): string[] =>
  Object.entries(value as Record<string, unknown>)
    .filter(([, one]) => one === null || (Array.isArray(one) && one.length === 0))
    .map(([name]) => name)
