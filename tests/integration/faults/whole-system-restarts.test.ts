import { readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startDelivery } from '../../../cms/delivery-main.ts'
import { freePort } from '../../../scripts/mongodb-server.mjs'
import { aHead, callersOf, type Headers } from '../../support/callers.ts'
import { startTestCatalogue, type TestCatalogue } from '../../support/catalogue.ts'
import { aSheet } from '../../support/real-payload.ts'
import { startWholeProcess } from '../../support/whole-process.ts'

let settings: TestCatalogue['settings']
let head: Headers
let snapshot: string
let search: string

/** One sheet that is live and one that was withdrawn, in the files of a system that ended well. */
beforeAll(async () => {
  const catalogue = await startTestCatalogue()
  settings = catalogue.settings
  snapshot = path.join(settings.dataDir, 'delivery-snapshot')
  search = path.join(settings.dataDir, 'search.db')
  const made = await aHead(catalogue)
  head = made.head
  const callers = callersOf(catalogue.url, head, made.publisher)
  for (const code of ['VIVA', 'RETIRADA']) {
    const id = await aSheet(catalogue.payload, code, made.department)
    expect((await callers.publish(id)).status).toBe(200)
    if (code === 'RETIRADA') expect((await callers.retire(id)).status).toBe(200)
  }
  await catalogue.plane.caughtUp(catalogue.plane.readModel.revision)
  await catalogue.stop()
})

/** Served, found, and what was withdrawn neither. */
async function expectWhole(url: string): Promise<void> {
  const { servedTitle, found } = callersOf(url, head)
  expect(await servedTitle('VIVA')).toBe('Demanar la llicència VIVA')
  expect(await servedTitle('RETIRADA')).toBeNull()
  await expect.poll(() => found('llicencia'), { timeout: 10_000 }).toEqual(['VIVA'])
}

const flipByte = (file: string, at: number) => {
  const bytes = readFileSync(file)
  bytes[at] = bytes[at]! ^ 0xff
  writeFileSync(file, bytes)
}
const half = (file: string) => Math.floor(statSync(file).size / 2)

describe('The whole system starts and finds its own files damaged', () => {
  it.each([
    [
      'another byte in the snapshot, no index in the search file',
      () => {
        flipByte(snapshot, half(snapshot))
        writeFileSync(search, 'no és cap índex '.repeat(999))
      },
    ],
    [
      'both cut to half',
      () => [snapshot, search].forEach((file) => truncateSync(file, half(file))),
    ],
    ['both empty', () => [snapshot, search].forEach((file) => truncateSync(file, 0))],
  ])('%s: they are made again from the log, and nothing wrong is ever read', async (_, damage) => {
    damage()
    const system = await startWholeProcess()
    onTestFinished(() => system.kill())
    await expectWhole(system.url)
    expect(await system.leave()).toBe(0)
    expect(statSync(snapshot).size).toBeGreaterThan(100)
  })
})

describe('A delivery process starts with no database', () => {
  it('serves and finds what the snapshot holds, says of when it is, and goes on by itself once the database is there', async () => {
    const database = settings.databaseUrl.replace(/^file:/, '')
    const away = `${database}.away`
    renameSync(database, away)
    const delivery = await startDelivery({ ...settings, port: await freePort() })
    onTestFinished(() => delivery.stop())

    const { graphql } = callersOf(delivery.url, head)
    const asOf = async () => {
      const answer = await graphql('{ catalogue { revision } }')
      expect(answer.status).toBe(200)
      return answer.headers.get('x-data-as-of')
    }
    await expect.poll(asOf).not.toBeNull()
    await expectWhole(delivery.url)
    renameSync(away, database)
    await expect.poll(asOf, { timeout: 35_000 }).toBeNull()
    await expectWhole(delivery.url)
  })
})

describe('The whole system is asked to leave while it is read', () => {
  it('answers every reader until the balancer sees that it leaves, and ends with code 0', async () => {
    const system = await startWholeProcess()
    onTestFinished(() => system.kill())
    const agent = new Agent({ keepAlive: true, maxSockets: 20 })
    const body = JSON.stringify({ query: '{ procedures { nodes { code title } } }' })
    const read = () =>
      new Promise<number | string>((resolve) => {
        const headers = { 'content-type': 'application/json' }
        const asked = request(`${system.url}/graphql`, { agent, method: 'POST', headers })
        asked.on('response', (answer) => {
          answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
        })
        asked.on('error', (error) => resolve(String(error)))
        asked.end(body)
      })
    expect([await read(), system.said()]).toEqual([200, `ready ${system.url}\n`])

    const outcomes: Promise<number | string>[] = []
    const load = setInterval(() => outcomes.push(read()), 5)
    const balancer = setInterval(() => {
      void fetch(`${system.url}/health/ready`).then(({ status }) => {
        if (status === 503) clearInterval(load)
      }, Boolean)
    }, 100)
    await sleep(1_000)
    const code = await system.leave()
    clearInterval(balancer)
    clearInterval(load)
    const seen = await Promise.all(outcomes)
    agent.destroy()
    expect(code).toBe(0)
    expect(seen.length).toBeGreaterThan(50)
    expect([...new Set(seen)]).toEqual([200])
  })
})
