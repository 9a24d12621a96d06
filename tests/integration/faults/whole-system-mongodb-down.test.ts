import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHead, callersOf, type Callers } from '../../support/callers.ts'
import { startTestCatalogue, type TestCatalogue } from '../../support/catalogue.ts'
import { cuttableProxy } from '../../support/cuttable-proxy.ts'
import { mongoServer, newMongoName, withoutMongo } from '../../support/database.ts'
import { aSheet } from '../../support/real-payload.ts'

describe('The whole system on a MongoDB that cannot be reached', () => {
  if (!mongoServer) {
    it.skip(withoutMongo, () => {})
    return
  }
  const { hostname, port } = new URL(mongoServer)
  const { pathname } = new URL(newMongoName(mongoServer))
  const code = 'LLUNY'
  let proxy: Awaited<ReturnType<typeof cuttableProxy>>
  let catalogue: TestCatalogue
  let callers: Callers
  let id: string

  beforeAll(async () => {
    proxy = await cuttableProxy(hostname, Number(port) || 27017)
    const DATABASE_URL = `mongodb://127.0.0.1:${proxy.port}${pathname}?directConnection=true`
    catalogue = await startTestCatalogue({ DATABASE_URL })
    const made = await aHead(catalogue)
    callers = callersOf(catalogue.url, made.head, made.publisher)
    id = await aSheet(catalogue.payload, code, made.department)
    expect((await callers.publish(id)).status).toBe(200)
  })
  afterAll(async () => {
    await catalogue?.stop()
    await proxy?.cut()
  })

  it('serves and finds what is published, refuses writes with 503 within seconds, and needs no restart', async () => {
    await expect.poll(() => callers.servedTitle(code), { timeout: 10_000 }).not.toBeNull()
    const title = await callers.servedTitle(code)
    await expect.poll(() => callers.found(String(title)), { timeout: 10_000 }).toContain(code)
    await proxy.cut()
    const asOf = async () =>
      (await callers.graphql('{ catalogue { revision } }')).headers.get('x-data-as-of')
    await expect.poll(asOf, { timeout: 20_000 }).not.toBeNull()
    const started = Date.now()
    const writes = await Promise.all([callers.save(id, { title: 'Mai' }), callers.publish(id)])
    expect(writes.map(({ status }) => status)).toEqual([503, 503])
    for (const { headers } of writes) expect(headers.get('retry-after')).not.toBeNull()
    expect(Date.now() - started).toBeLessThan(12_000)
    expect(await callers.servedTitle(code)).toBe(title)
    expect(await callers.found(String(title))).toContain(code)

    await proxy.mend()
    await expect.poll(asOf, { timeout: 120_000 }).toBeNull()
    // A pooled connection may still be a dead one: ten seconds is the promise, not the first try.
    const recovered = { timeout: 10_000, interval: 500 }
    const save = async () => (await callers.save(id, { title: 'De tornada' })).status
    await expect.poll(save, recovered).toBe(200)
    await expect.poll(async () => (await callers.publish(id)).status, recovered).toBe(200)
    await expect.poll(() => callers.servedTitle(code), { timeout: 10_000 }).toBe('De tornada')
  }, 240_000)
})
