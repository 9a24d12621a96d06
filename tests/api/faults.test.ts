import { renameSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { sqliteClientOf } from '../../cms/config/database/single-writer-client.ts'
import { aHead, callersOf, type Callers } from '../support/callers.ts'
import { startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'
import { startProcess } from '../support/small-process.ts'
import { storedSheets } from '../support/stored-sheets.ts'

let catalogue: TestCatalogue
let callers: Callers
let file: string
let department: string
let counter = 0

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  file = path.join(catalogue.settings.dataDir, 'catalogue.db')
  const made = await aHead(catalogue)
  department = made.department
  callers = callersOf(catalogue.url, made.head, made.publisher)
})
afterAll(() => catalogue?.stop())

async function liveSheet(): Promise<{ id: string; code: string; title: string }> {
  const code = `FALLADA-${(counter += 1)}`
  const id = await aSheet(catalogue.payload, code, department)
  expect((await callers.publish(id)).status).toBe(200)
  const title = `Demanar la llicència ${code}`
  await expect.poll(() => callers.servedTitle(code)).toBe(title)
  return { id, code, title }
}

const storedTitle = async (id: string) =>
  (await catalogue.payload.findByID({ collection: 'procedures', id, draft: true })).title

const agreed = (code: string) => async () => {
  const stored = storedSheets(file).find((sheet) => sheet.code === code)
  const served = await callers.servedTitle(code)
  return new Set([stored?.live?.title, stored?.latestPublished?.title, stored?.logged, served]).size
}

describe('The disk of the database is full', () => {
  const pages = async (count: number | 'as many as now') => {
    const client = sqliteClientOf(catalogue.payload.db)
    const now = await client?.execute('PRAGMA page_count')
    const most = count === 'as many as now' ? Number(now?.rows[0]?.[0]) + 20 : count
    await client?.execute(`PRAGMA max_page_count = ${most}`)
  }

  it('saving and publishing answer 507 and never 200 for what is not stored; reading goes on; there is no need to restart', async () => {
    const { id, code, title } = await liveSheet()
    await pages('as many as now')
    onTestFinished(() => pages(1_000_000))

    let acknowledged = title
    const refused: Response[] = []
    for (let n = 0; n < 200 && refused.length < 5; n += 1) {
      const next = `Ple ${n}`
      const text = [{ children: [{ text: 'Ple '.repeat(2_000) }] }]
      const answer = await callers.save(id, { title: next, description: text })
      if (answer.status === 200) acknowledged = next
      else refused.push(answer)
    }
    expect(refused.map(({ status }) => status)).toEqual([507, 507, 507, 507, 507])
    expect(await refused[0]!.text()).toContain('disk-full')
    expect(await storedTitle(id)).toBe(acknowledged)

    const published = await callers.publish(id)
    expect([published.status, await published.text()]).toEqual([
      507,
      expect.stringContaining('disk-full'),
    ])
    expect(await callers.servedTitle(code)).toBe(title)

    await pages(1_000_000)
    expect((await callers.save(id, { title: 'Torna a haver-hi lloc' })).status).toBe(200)
    expect((await callers.publish(id)).status).toBe(200)
    await expect.poll(() => callers.servedTitle(code)).toBe('Torna a haver-hi lloc')
    await expect.poll(agreed(code)).toBe(1)
  })
})

describe('Another process keeps the database locked', () => {
  it('saving and publishing answer 503 with Retry-After within six seconds, and reading goes on', async () => {
    const { id, code, title } = await liveSheet()
    const other = startProcess('lock', file, '30000')
    await other.says('locked')
    onTestFinished(() => other.kill())

    const started = Date.now()
    const writes = Promise.all([callers.save(id, { title: 'Mai' }), callers.publish(id)])
    let readings = 0
    while (Date.now() - started < 1_000) {
      expect(await callers.servedTitle(code)).toBe(title)
      readings += 1
    }
    expect(readings).toBeGreaterThan(10)
    for (const answer of await writes) {
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect(Date.now() - started).toBeLessThan(6_000)

    await other.kill()
    expect((await callers.save(id, { title: 'Després' })).status).toBe(200)
    expect((await callers.publish(id)).status).toBe(200)
    await expect.poll(() => callers.servedTitle(code)).toBe('Després')
  })
})

describe('The file of the database is gone', () => {
  it('what is published is read on, saying of when it is; writes answer 503; all is well once it is back', async () => {
    const { id, code, title } = await liveSheet()
    const away = `${file}.away`
    renameSync(file, away)
    let isAway = true
    const putBack = () => {
      if (isAway) renameSync(away, file)
      isAway = false
    }
    onTestFinished(putBack)

    const query = 'query ($code: ID!) { procedure(code: $code) { title } }'
    const asOf = async () =>
      (await callers.graphql(query, { code })).headers.get('x-data-as-of') ?? ''
    await expect.poll(asOf, { timeout: 10_000 }).not.toBe('')
    expect(Date.now() - Date.parse(await asOf())).toBeLessThan(60_000)
    expect(await callers.servedTitle(code)).toBe(title)
    expect(await callers.found(title)).toContain(code)
    for (const write of [callers.save(id, { title: 'Enlloc' }), callers.publish(id)]) {
      const answer = await write
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).not.toBeNull()
    }

    putBack()
    await expect.poll(asOf, { timeout: 35_000 }).toBe('')
    expect(await storedTitle(id)).toBe(title)
    expect((await callers.save(id, { title: 'De tornada' })).status).toBe(200)
    expect((await callers.publish(id)).status).toBe(200)
    await expect.poll(() => callers.servedTitle(code)).toBe('De tornada')
  })
})
