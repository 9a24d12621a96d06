import http from 'node:http'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFront, type Front } from '../../../cms/delivery/front.ts'
import { faq, said, servicePoint, sheet } from '../channels/records.ts'
import { obres, smallTownHall, type Catalogue } from '../delivery-graphql/catalogue.ts'

let catalogue: Catalogue
let front: Front
let searchRevision = 1
beforeEach(async () => {
  catalogue = await smallTownHall()
  front = createFront({
    readModel: catalogue.readModel,
    executors: { public: catalogue.executor('public'), agent: catalogue.executor('agent') },
    authenticate: null,
    searchRevision: () => searchRevision,
  })
})
afterEach(() => front.stop())

async function ask(query: string) {
  const before = front.counters()
  const server = http.createServer((req, res) => void front(req, res))
  const { body, headers } = await request(server).post('/graphql').send({ query })
  const { executions, outdated } = front.counters()
  return {
    data: body.data as Record<string, unknown>,
    revision: Number(headers['x-catalogue-revision']),
    etag: headers.etag,
    wasReady: executions === before.executions,
    wasOutdated: outdated > before.outdated,
  }
}

const padro = '{ procedure(code: "EMPADRONAMENT") { title revision contactPoints { name } } }'
const works = '{ procedure(code: "LLICENCIA-OBRES") { title revision } }'

const ready = async (...queries: string[]) => {
  for (const query of queries) await ask(query)
}

describe('a publication', () => {
  it('leaves the ready answers of other records in place, and tells the new revision', async () => {
    await ready(padro, works)
    const before = await ask(works)
    await catalogue.publish('procedure', { ...sheet(), title: said('Alta al padró') })
    const after = await ask(works)
    expect(after.wasReady).toBe(true)
    expect(after.etag).toBe(before.etag)
    expect(after.revision).toBe(catalogue.readModel.revision)
    const changed = await ask(padro)
    expect(changed).toMatchObject({ wasReady: false, wasOutdated: true })
    expect(changed.data.procedure).toMatchObject({ title: 'Alta al padró' })
  })

  it('makes again what shows the record by way of another', async () => {
    await ready(padro, works)
    await catalogue.publish('service-point', { ...servicePoint(), name: said('OAC Nova') })
    expect((await ask(padro)).data.procedure).toMatchObject({
      contactPoints: [{ name: 'OAC Nova' }],
    })
    expect((await ask(works)).wasReady).toBe(true)
  })

  it('makes the lists of its kind again, and no others', async () => {
    const lists = [
      '{ procedures { totalCount } }',
      '{ faqs { totalCount } }',
      '{ topics { code } }',
    ]
    await ready(...lists)
    await catalogue.publish('procedure', sheet('NOU'))
    expect((await ask(lists[0]!)).data).toEqual({ procedures: { totalCount: 4 } })
    for (const query of lists.slice(1)) expect((await ask(query)).wasReady).toBe(true)
  })

  it('of what the public may not read leaves the public’s lists in place', async () => {
    await ready('{ procedures { totalCount } }')
    await catalogue.publish('procedure', sheet('INTERN', { internal: true }))
    expect((await ask('{ procedures { totalCount } }')).wasReady).toBe(true)
  })

  it('takes the place of nothing where there was nothing', async () => {
    const missing = '{ procedure(code: "NOU") { code } procedures { totalCount } }'
    const bySlug = '{ procedure(slug: "nou") { code } }'
    await ready(missing, bySlug)
    await catalogue.publish('procedure', sheet('NOU', { slug: said('nou') }))
    expect((await ask(missing)).data.procedure).toEqual({ code: 'NOU' })
    expect((await ask(bySlug)).data.procedure).toEqual({ code: 'NOU' })
  })

  it('that withdraws a record is seen at once', async () => {
    await ready(padro, works)
    await catalogue.withdraw('procedure', obres.code)
    expect((await ask(works)).data.procedure).toBeNull()
    expect((await ask(padro)).wasReady).toBe(true)
  })

  it('is seen by whoever asks what the catalogue is now', async () => {
    const queries = ['{ catalogue { revision } }', '{ changes(since: 0) { revision } }']
    await ready(...queries)
    await catalogue.publish('faq', faq())
    for (const query of queries) expect((await ask(query)).wasReady).toBe(false)
  })

  it('ends what was found by searching when the index has it, and nothing else', async () => {
    const search = '{ search(query: "padró") { totalCount } }'
    await ready(search, works)
    searchRevision += 1
    expect((await ask(search)).wasReady).toBe(false)
    expect((await ask(works)).wasReady).toBe(true)
  })

  it('that puts the log back to an earlier state ends everything', async () => {
    await ready(works)
    catalogue.readModel.reset()
    expect((await ask(works)).data.procedure).toBeNull()
  })
})
