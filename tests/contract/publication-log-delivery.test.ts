import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSettings } from '../../cms/config/env.ts'
import { startDelivery } from '../../cms/delivery-main.ts'
import { appendPublication } from '../../cms/delivery/log/append.ts'
import { logOnSqlite } from './publication-log.ts'

const ask = async (url: string) => {
  const query = encodeURIComponent('{ catalogue { revision faqs } }')
  const answer = await fetch(`${url}/graphql?query=${query}`)
  return { headers: answer.headers, catalogue: (await answer.json()).data?.catalogue }
}

describe('a delivery process of its own', () => {
  it('serves what another process publishes, and goes on when the database is gone', async () => {
    const under = await logOnSqlite()
    const settings = {
      ...readSettings({ ...process.env, DATABASE_URL: under.url }),
      port: 0,
      dataDir: mkdtempSync(path.join(tmpdir(), 'delivery-')),
    }
    const delivery = await startDelivery(settings)
    onTestFinished(() => delivery.stop())
    expect((await ask(delivery.url)).catalogue).toEqual({ revision: '0', faqs: 0 })

    const documents = { public: { code: 'HORARI', question: { ca: 'A quina hora obriu?' } } }
    const next = { kind: 'faq', code: 'HORARI', live: true, documents, basedOn: null } as const
    const { revision } = await appendPublication(under.publishers[0], next)
    await delivery.plane.caughtUp(revision)
    expect((await ask(delivery.url)).catalogue).toEqual({ revision: '1', faqs: 1 })
    expect(await (await fetch(`${delivery.url}/health/ready`)).json()).toMatchObject({
      status: 'ready',
      revision: 1,
    })

    await under.end()
    for (const suffix of ['', '-wal', '-shm']) {
      await rm(under.url.replace('file:', '') + suffix, { force: true })
    }
    await expect.poll(() => delivery.plane.status().log.lagging, { timeout: 5_000 }).toBe(true)
    const { catalogue, headers } = await ask(delivery.url)
    expect(catalogue).toEqual({ revision: '1', faqs: 1 })
    expect(headers.has('x-data-as-of')).toBe(true)
    expect((await fetch(`${delivery.url}/health/ready`)).status).toBe(200)
  })
})
