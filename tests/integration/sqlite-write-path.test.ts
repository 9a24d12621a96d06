import { readdirSync } from 'node:fs'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqliteAdapter } from '../../cms/config/database/sqlite.ts'
import { smallPayloadOnSqlite } from '../support/small-payload.ts'
import type { SmallPayload } from '../support/small-types.ts'

let payload: SmallPayload
let adapter: SqliteAdapter

beforeAll(async () => {
  ;({ payload, adapter } = await smallPayloadOnSqlite())
  await payload.create({
    collection: 'people',
    data: { email: 'anna@vila.cat', password: 'una contrasenya llarga' },
  })
})
afterAll(() => payload.destroy())

// Payload knows the slugs of the catalogue, not those of these tests.
const sheets = 'sheets' as CollectionSlug

let last = 0
const newSheet = (title = 'Empadronament') =>
  payload.create({
    collection: 'sheets',
    data: { code: `PAD-${(last += 1)}`, title, _status: 'published' },
  })

const publish = (id: string | number, title: string) =>
  payload.update({ collection: 'sheets', id, data: { title, _status: 'published' } })

describe('Many people writing at once on SQLite', () => {
  it('stores twenty saves of one sheet one after another, each whole', async () => {
    const { id } = await newSheet()
    const titles = Array.from({ length: 20 }, (_, n) => `Títol ${n}`)
    await Promise.all(titles.map((title) => publish(id, title)))

    const { docs } = await payload.findVersions({
      collection: 'sheets',
      where: { parent: { equals: id } },
      limit: 100,
    })
    const live = await payload.findByID({ collection: 'sheets', id })
    expect(docs).toHaveLength(21)
    const latest = docs.filter((version) => version.latest)
    expect(latest.map((version) => version.version.title)).toEqual([live.title])
  })

  it('lets people read and sign in, rightly and wrongly, while others save', async () => {
    const { id } = await newSheet()
    const login = (password: string) =>
      payload.login({ collection: 'people', data: { email: 'anna@vila.cat', password } })
    const all = await Promise.allSettled([
      ...Array.from({ length: 15 }, (_, n) => publish(id, `Mentrestant ${n}`)),
      ...Array.from({ length: 10 }, () => payload.find({ collection: 'sheets', draft: true })),
      ...Array.from({ length: 4 }, () => login('una contrasenya llarga')),
      ...Array.from({ length: 4 }, () => login('equivocada')),
    ])
    const failures = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(failures.map((error: { status?: number }) => error.status)).toEqual([401, 401, 401, 401])
  })

  it('lets somebody who forgot the password ask for another', async () => {
    const token = await payload.forgotPassword({
      collection: 'people',
      data: { email: 'anna@vila.cat' },
    })
    expect(token).toMatch(/^[0-9a-f]{40}$/)
  })

  it('shows nobody else what is not yet committed', async () => {
    const { id } = await newSheet('Abans')
    const transactionID = (await adapter.beginTransaction()) ?? ''
    await payload.update({
      collection: 'sheets',
      id,
      data: { title: 'Després', _status: 'published' },
      req: { transactionID },
    })
    const title = async () => (await payload.findByID({ collection: 'sheets', id })).title
    expect(await title()).toBe('Abans')
    await adapter.commitTransaction(transactionID)
    expect(await title()).toBe('Després')
  })

  it('undoes everything when a transaction is rolled back', async () => {
    const { id } = await newSheet('Intacte')
    const transactionID = (await adapter.beginTransaction()) ?? ''
    await payload.update({
      collection: 'sheets',
      id,
      data: { title: 'Perdut', _status: 'published' },
      req: { transactionID },
    })
    await adapter.rollbackTransaction(transactionID)
    expect((await payload.findByID({ collection: 'sheets', id })).title).toBe('Intacte')
  })

  it('saves many sheets in one go', async () => {
    const group = `Grup ${Date.now()}`
    for (let n = 0; n < 12; n += 1) await newSheet(group)
    const where = { title: { equals: group } }
    const data = { title: `${group} bis`, _status: 'published' }
    await payload.update({ collection: 'sheets', where, data })
    const { totalDocs } = await payload.find({
      collection: 'sheets',
      where: { title: { equals: `${group} bis` } },
    })
    expect(totalDocs).toBe(12)
  })

  it('refuses a second sheet with the same code, naming the field', async () => {
    const { code } = await newSheet()
    const again = payload.create({ collection: 'sheets', data: { code, title: 'Una altra' } })
    await expect(again).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'code' }] },
    })
  })

  it('empties the database only where that was asked for', async () => {
    const { payload: first, file } = await smallPayloadOnSqlite()
    await first.destroy()
    process.env['PAYLOAD_DROP_DATABASE'] = 'true'
    try {
      const { payload: second } = await smallPayloadOnSqlite(file)
      expect((await second.find({ collection: 'sheets' })).totalDocs).toBe(0)
      await second.destroy()
    } finally {
      delete process.env['PAYLOAD_DROP_DATABASE']
    }
  })

  it('opens no file more after a thousand transactions than before them', async () => {
    const { id } = await newSheet()
    const openFiles = () => readdirSync('/proc/self/fd').length
    const before = openFiles()
    for (let n = 0; n < 1_000; n += 1) {
      await payload.db.updateOne({ collection: sheets, id, data: { code: `MIL-${n}` } })
    }
    expect(openFiles()).toBeLessThanOrEqual(before + 5)
  })
})
