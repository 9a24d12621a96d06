import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import request from 'supertest'
import { afterEach, describe, expect, it } from 'vitest'
import { startDeliveryPlane, type DeliveryPlane } from '../../../cms/delivery/plane.ts'
import type { PublicationLog } from '../../../cms/delivery/log/port.ts'
import { embeddedSearchIndex } from '../../../search/adapters/embedded/embedded-search-index.ts'
import { logInMemory, publication, withdrawal } from './publications.ts'

const planes: DeliveryPlane[] = []
afterEach(async () => {
  for (const plane of planes.splice(0)) await plane.stop()
})

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'plane-'))
const silent = { info() {}, warn() {}, error() {} }

async function start(log: PublicationLog, dataDir = newFolder()) {
  const plane = await startDeliveryPlane({
    settings: {
      allowedOrigins: [],
      dataDir,
      introspection: false,
      production: false,
      publicUrl: 'http://localhost:4100',
      requestsPerMinute: 0,
      trustedProxies: 0,
    },
    log,
    search: embeddedSearchIndex({ file: ':memory:' }),
    logger: silent,
    authenticate: null,
    everyMs: 5,
  })
  planes.push(plane)
  const server = http.createServer((req, res) => void plane.front(req, res))
  const ask = () =>
    request(server).post('/graphql').send({ query: '{ catalogue { revision procedures } }' })
  return { plane, ask, dataDir, server }
}

describe('the delivery plane', () => {
  it('serves what is published, and what is withdrawn no longer', async () => {
    const { log, publish } = logInMemory([publication('PADRO', 1), publication('GUAL', 2)])
    const { ask, plane } = await start(log)
    expect((await ask()).body.data.catalogue).toEqual({ revision: '2', procedures: 2 })
    publish(withdrawal('GUAL', 3))
    plane.wake()
    await plane.caughtUp(3)
    const answer = await ask()
    expect(answer.body.data.catalogue).toEqual({ revision: '3', procedures: 1 })
    expect(answer.headers['x-catalogue-revision']).toBe('3')
    expect(plane.status()).toMatchObject({ isReady: true, revision: 3, records: 2 })
  })

  it('goes on serving with the log away, saying how old what it serves is', async () => {
    const { log, cut } = logInMemory([publication('PADRO', 1)])
    const { ask, plane } = await start(log)
    await expect.poll(() => plane.status().log.asOf).not.toBeNull()
    cut(true)
    await expect.poll(() => plane.status().log.lagging).toBe(true)
    const answer = await ask()
    expect(answer.body.data.catalogue.procedures).toBe(1)
    expect(answer.headers.age).toMatch(/^\d+$/)
    expect(Date.parse(answer.headers['x-data-as-of']!)).not.toBeNaN()
    cut(false)
    await expect.poll(async () => (await ask()).headers['x-data-as-of']).toBeUndefined()
  })

  it('starts and serves from its snapshot while the log is away', async () => {
    const { log, cut } = logInMemory([publication('PADRO', 1)])
    const first = await start(log)
    await planes.pop()!.stop()
    expect(readdirSync(first.dataDir)).toEqual(['delivery-snapshot'])
    cut(true)
    const { ask } = await start(log, first.dataDir)
    expect((await ask()).body.data.catalogue).toEqual({ revision: '1', procedures: 1 })
  })

  it('starts from the log when the snapshot is damaged', async () => {
    const dataDir = newFolder()
    writeFileSync(path.join(dataDir, 'delivery-snapshot'), 'espatllat')
    const { ask } = await start(logInMemory([publication('PADRO', 1)]).log, dataDir)
    expect((await ask()).body.data.catalogue.procedures).toBe(1)
  })

  it('says that it has no catalogue yet, rather than that there is nothing in it', async () => {
    const { log, cut } = logInMemory([publication('PADRO', 1)])
    cut(true)
    const { ask, plane } = await start(log)
    const answer = await ask()
    expect([answer.status, answer.body.type]).toEqual([
      503,
      'urn:cataleg:problem:catalogue-not-loaded',
    ])
    expect(plane.status().isReady).toBe(false)
    cut(false)
    await expect.poll(async () => (await ask()).status).toBe(200)
  })

  it('leaves the agents’ schema to the process that knows who is who', async () => {
    const { server } = await start(logInMemory().log)
    const answer = await request(server).post('/graphql/agent').send({ query: '{ __typename }' })
    expect([answer.status, answer.body.detail]).toEqual([
      401,
      expect.stringContaining('main process'),
    ])
  })
})
