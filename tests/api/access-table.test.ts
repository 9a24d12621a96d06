import { randomUUID } from 'node:crypto'
import { formatNames, type CollectionSlug, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../cms/domain/vocabularies/editorial.ts'
import { asSystem } from '../../cms/editorial/transitions/system-write.ts'
import { accessTables } from '../support/access-tables.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aDepartment } from '../support/real-payload.ts'

/*
 * The access table, tried whole: every role, every collection, every act, own and other department,
 * through REST, GraphQL and the Local API. What the doors answer is drawn as a table again, so that
 * a difference reads as one.
 */

type Data = Readonly<Record<string, unknown>>

let catalogue: TestCatalogue
let payload: Payload
let own: string
let other: string
let procedure: string
let sla: string
const spareFamilies: string[] = []

interface Caller {
  readonly headers: Readonly<Record<string, string>>
  /** As the Local API takes who asks. */
  readonly user: Data | null
}

const callers = new Map<string, Caller>()
const acts = (table: string): readonly string[] =>
  table.trim().split('\n', 1)[0]?.split(/\s+/) ?? []

let counter = 0
const next = () => `N${(counter += 1)}`

let days = 0
const aNewDay = (): string => new Date(Date.UTC(2040, 0, ++days, 12)).toISOString()

/** What a new record of each collection must say. */
const recipes: Readonly<Record<string, (department: string) => Data>> = {
  procedures: (department) => ({ code: next(), title: 'Prova', department }),
  protocols: (department) => ({ code: next(), title: 'Prova', department }),
  faqs: (department) => ({ code: next(), question: 'Prova?', audience: 'agents', department }),
  forms: (department) => ({ code: next(), slug: next().toLowerCase(), name: 'Prova', department }),
  notices: (department) => ({
    code: next(),
    scope: 'everything',
    severity: 'limited',
    text: 'Prova',
    from: '2026-11-25T08:00:00.000Z',
    department,
  }),
  'canned-replies': (department) => ({ code: next(), name: 'Prova', department }),
  slas: (department) => ({ code: next(), title: 'Prova', department }),
  flags: (department) => ({
    about: { relationTo: 'procedures', value: procedure },
    reason: 'stale',
    department,
  }),
  tasks: (department) => ({ title: 'Prova', kind: 'review', state: 'open', department }),
  inventory: (department) => ({ title: 'Prova', source: 'web', department }),
  'shared-values': () => ({ code: next(), name: 'Prova', kind: 'text' }),
  'evidence-types': () => ({ code: next(), name: 'Prova' }),
  'data-services': () => ({ code: next(), name: 'Prova' }),
  fees: () => ({ code: next(), name: 'Prova', kind: 'fee' }),
  families: () => ({ code: next(), name: 'Prova' }),
  // A family has one template at most.
  templates: () => ({ code: next(), name: 'Prova', family: spareFamilies.pop() }),
  topics: () => ({ code: next(), name: 'Prova' }),
  'life-events': () => ({ code: next(), name: 'Prova', audience: 'person' }),
  glossary: () => ({ code: next(), name: 'Prova' }),
  'service-points': () => ({ code: next(), name: 'Prova', kind: 'office' }),
  screens: () => ({ code: next(), name: 'Prova' }),
  'screen-messages': () => ({ code: next(), text: 'Prova' }),
  departments: () => ({ code: next(), name: 'Prova' }),
  redirects: () => ({ from: `/${next()}`, status: '410' }),
  'inventory-sources': () => ({ name: next(), kind: 'web' }),
  'legal-resources': () => ({ code: next(), name: 'Prova', rank: 'law' }),
  'sla-measures': () => ({
    sla,
    clause: 'C1',
    periodFrom: '2026-01-01T12:00:00.000Z',
    periodUntil: '2026-03-31T12:00:00.000Z',
  }),
  'sla-reviews': () => ({ sla, heldOn: '2026-04-01T12:00:00.000Z' }),
  uses: () => ({ about: { relationTo: 'procedures', value: procedure }, outcome: 'solved' }),
  publications: () => ({
    key: next(),
    kind: 'faq',
    code: next(),
    revision: 90_000 + counter,
    live: false,
    digest: 'x',
  }),
  'search-log': () => ({ query: 'prova' }),
  heartbeats: () => ({ job: next() }),
  links: (department) => ({
    url: `https://vila.example.cat/${next()}`,
    state: 'dead',
    departments: [department],
  }),
  'quality-measures': (department) => ({
    key: next(),
    measuredOn: '2026-11-25',
    department,
    average: 80,
    published: 1,
    unpublishable: 0,
    overdue: 0,
  }),
  // No two are on the same day.
  holidays: () => ({ day: aNewDay(), name: 'Festa major' }),
  outbox: () => ({
    state: 'queued',
    key: next(),
    recipient: 'a@vila.cat',
    subject: 'Prova',
    text: 'a',
    html: 'a',
  }),
  users: () => ({ email: `${randomUUID()}@prova.cat`, password, name: 'Prova', roles: ['agent'] }),
  'api-clients': () => ({ name: 'Prova', channel: 'web' }),
}

/** A change that says something: one word of the record, or one fact where it has no words. */
const changes: Readonly<Record<string, Data>> = {
  faqs: { question: 'Canviada?' },
  flags: { resolution: 'Mirat' },
  uses: { revision: 3 },
  'search-log': { query: 'canviada' },
  publications: { live: true },
  heartbeats: { lastError: 'cap' },
  links: { httpStatus: 200 },
  'quality-measures': { average: 90 },
  outbox: { subject: 'Canviat' },
  'screen-messages': { text: 'Canviat' },
  notices: { text: 'Canviat' },
  redirects: { reason: 'Canviat' },
  'inventory-sources': { lastFile: 'canviat.csv' },
  'sla-measures': { departmentComment: 'Canviat' },
  'sla-reviews': { causes: 'Canviat' },
  ...Object.fromEntries(
    ['procedures', 'protocols', 'slas', 'tasks', 'inventory'].map((slug) => [
      slug,
      { title: 'Canviat' },
    ]),
  ),
}
const changeOf = (slug: string): Data => changes[slug] ?? { name: 'Canviat' }

const drafted = new Set(['procedures', 'protocols', 'faqs', 'forms'])

beforeAll(async () => {
  catalogue = await startTestCatalogue({ FAILED_SIGN_INS: '100' })
  payload = catalogue.payload
  own = await aDepartment(payload, 'OWN')
  other = await aDepartment(payload, 'OTHER')
  const people: [string, Role, Data][] = [
    ...roles.codes.map((role): [string, Role, Data] => [role, role, {}]),
    ['licensed', 'agent', { mayFix: true }],
  ]
  for (const [name, role, more] of people) {
    const email = `${name}@prova.cat`
    const data = { email, name, password, roles: [role], departments: [own], ...more }
    const user = await payload.create({ collection: 'users', data })
    const headers = { ...(await catalogue.signIn(email)), 'if-match': '*' }
    callers.set(name, { headers, user: { ...user, collection: 'users' } })
  }
  const key = randomUUID()
  const client = await payload.create({
    collection: 'api-clients',
    data: { name: 'Prova', channel: 'web', active: true, enableAPIKey: true, apiKey: key },
  })
  callers.set('client', {
    headers: { authorization: `api-clients API-Key ${key}` },
    user: { ...client, collection: 'api-clients' },
  })
  callers.set('nobody', { headers: {}, user: null })
  procedure = await made('procedures', own)
  sla = await made('slas', own)
  for (let n = 0; n < 80; n++) spareFamilies.push(await made('families', own))
})

afterAll(() => catalogue?.stop())

/** Payload's types know the fields of one collection at a time; here it may be any of them. */
interface AnyRecords {
  create(options: object): Promise<{ id: string }>
  findByID(options: object): Promise<unknown>
  update(options: object): Promise<unknown>
  delete(options: object): Promise<unknown>
}
const anyRecords = (): AnyRecords => payload

async function made(collection: string, department: string): Promise<string> {
  const { id } = await anyRecords().create({
    collection,
    draft: drafted.has(collection),
    data: recipes[collection]?.(department),
    context: asSystem(),
    overrideAccess: true,
  })
  return id
}

interface Question {
  readonly slug: CollectionSlug
  readonly act: string
  readonly caller: Caller
  readonly ids: { readonly own: string; readonly other: string }
}

type Door = (question: Question) => Promise<boolean>

const target = ({ act, ids }: Question): string => (act.endsWith('other') ? ids.other : ids.own)
const newRecord = ({ slug, act }: Question): Data =>
  recipes[slug]?.(act.endsWith('other') ? other : own) ?? {}

/** Anything but a plain yes or a plain no is a fault of the table or of the door. */
function verdict(status: number, body: unknown): boolean {
  if (status >= 200 && status < 300) return true
  if ([401, 403, 404].includes(status)) return false
  throw new Error(`Answered ${status}: ${JSON.stringify(body)}`)
}

const rest: Door = async (question) => {
  const { slug, act, caller } = question
  const draft = drafted.has(slug) ? '&draft=true' : ''
  const one = `/api/${slug}/${target(question)}?depth=0${draft}`
  const [method, path, body] = act.startsWith('read')
    ? (['GET', one, undefined] as const)
    : act.startsWith('create')
      ? (['POST', `/api/${slug}?depth=0${draft}`, newRecord(question)] as const)
      : act.startsWith('save')
        ? (['PATCH', one, changeOf(slug)] as const)
        : (['DELETE', one, undefined] as const)
  const answer = await fetch(`${catalogue.url}${path}`, {
    method,
    headers: { ...caller.headers, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return verdict(answer.status, await answer.json().catch(() => null))
}

const graphql: Door = async (question) => {
  const { slug, act, caller } = question
  const { singular } = formatNames(slug)
  const draft = drafted.has(slug) ? ', draft: true' : ''
  const id = target(question)
  const query = act.startsWith('read')
    ? `query ($id: String!) { it: ${singular}(id: $id${draft}) { id } }`
    : act.startsWith('create')
      ? `mutation ($data: mutation${singular}Input!) { it: create${singular}(data: $data${draft}) { id } }`
      : act.startsWith('save')
        ? `mutation ($id: String!, $data: mutation${singular}UpdateInput!) { it: update${singular}(id: $id, data: $data${draft}) { id } }`
        : `mutation ($id: String!) { it: delete${singular}(id: $id) { id } }`
  const data = act.startsWith('create') ? asInput(slug, newRecord(question)) : changeOf(slug)
  const answer = await fetch(`${catalogue.url}/api/graphql`, {
    method: 'POST',
    headers: { ...caller.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id, data } }),
  })
  const body = (await answer.json()) as {
    data?: { it?: { id: string } | null } | null
    errors?: { message: string; extensions?: { statusCode?: number; code?: string } }[]
  }
  if (body.data?.it?.id) return true
  const [error] = body.errors ?? []
  // Payload leaves out of the schema what nobody at all may do.
  if (error && /Cannot query field/.test(error.message) && act === 'delete') return false
  return verdict(error?.extensions?.statusCode ?? (answer.ok ? 404 : answer.status), body)
}

/** Relations to one of several collections, and codes that GraphQL writes in its own way. */
const asInput = (slug: string, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, enumName(slug, name, value)]),
  )
const enumName = (slug: string, name: string, value: unknown): unknown => {
  if (name === 'status' && slug === 'redirects') return `_${String(value)}`
  if (typeof value === 'object' && value !== null && 'relationTo' in value) {
    return { ...value, relationTo: String(value.relationTo) }
  }
  return value
}

const local: Door = async (question) => {
  const { slug, act, caller } = question
  const as = { overrideAccess: false, user: caller.user, depth: 0 }
  const draft = drafted.has(slug)
  const id = target(question)
  const records = anyRecords()
  try {
    if (act.startsWith('read')) await records.findByID({ collection: slug, id, draft, ...as })
    else if (act.startsWith('create')) {
      await records.create({ collection: slug, data: newRecord(question), draft, ...as })
    } else if (act.startsWith('save')) {
      await records.update({ collection: slug, id, data: changeOf(slug), draft, ...as })
    } else await records.delete({ collection: slug, id, ...as })
    return true
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 401 || status === 403 || status === 404) return false
    throw error
  }
}

const doors: readonly [string, Door][] = [
  ['REST', rest],
  ['GraphQL', graphql],
  ['the Local API', local],
]

describe('who may do what', () => {
  for (const { collections, table } of accessTables) {
    for (const slug of collections as readonly CollectionSlug[]) {
      for (const [name, door] of doors) {
        it(`with ${slug}, through ${name}`, async () => {
          const ids = { own: await made(slug, own), other: await made(slug, other) }
          const lines = [acts(table).join(' ')]
          const line = async ([who, caller]: [string, Caller]) => {
            const marks: string[] = []
            for (const act of acts(table)) {
              marks.push((await door({ slug, act, caller, ids })) ? '+' : '-')
            }
            return [who, ...marks].join(' ')
          }
          lines.push(...(await Promise.all([...callers].map(line))))
          expect(lines.sort()).toEqual(plain(table))
        })
      }
    }
  }

  it('every collection of ours is in a table, or says elsewhere why not', () => {
    const tried = accessTables.flatMap(({ collections }) => collections)
    const elsewhere = ['media', 'audit-log', 'change-notes']
    const ours = payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    expect(ours.filter((slug) => !tried.includes(slug) && !elsewhere.includes(slug))).toEqual([])
  })
})

const plain = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).join(' '))
    .sort()
