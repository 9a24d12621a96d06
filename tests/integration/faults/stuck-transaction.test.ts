import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqliteAdapter } from '../../../cms/config/database/sqlite.ts'
import { smallPayloadOnSqlite } from '../../support/small-payload.ts'
import type { SmallPayload } from '../../support/small-types.ts'

let payload: SmallPayload
let adapter: SqliteAdapter

beforeAll(async () => {
  const limits = { wait: 4_000, lock: 1_000, hold: 1_600 }
  ;({ payload, adapter } = await smallPayloadOnSqlite(undefined, limits))
})
afterAll(() => payload.destroy())

const office = (name: string, transactionID?: number | string) =>
  payload.create({
    collection: 'offices',
    data: { name },
    ...(transactionID ? { req: { transactionID } } : {}),
  })

const offices = async () =>
  (await payload.find<{ name: string }>({ collection: 'offices', sort: 'name' })).docs.map(
    ({ name }) => name,
  )

describe('A transaction that does not end', () => {
  it('is undone after its time, lets the others write, and its commit is refused', async () => {
    const id = (await adapter.beginTransaction()) ?? ''
    await office('perduda', id)
    await sleep(1_700)
    await office('una altra')
    await expect(adapter.commitTransaction(id)).rejects.toMatchObject({
      code: 'transaction-timed-out',
      status: 503,
    })
    expect(await offices()).toEqual(['una altra'])
  })

  it('refuses what it writes after its time, instead of storing a half of it', async () => {
    const id = (await adapter.beginTransaction()) ?? ''
    await sleep(1_700)
    await expect(office('tardana', id)).rejects.toMatchObject({ code: 'transaction-timed-out' })
    expect(await offices()).toEqual(['una altra'])
  })

  it('is told from a rival: a write that its own hook forgot to give `req` says so', async () => {
    const id = (await adapter.beginTransaction()) ?? ''
    await office('de fora', id)
    const started = Date.now()
    await expect(office('sense req')).rejects.toMatchObject({
      code: 'nested-write',
      message: expect.stringContaining('Pass `req`'),
    })
    expect(Date.now() - started).toBeLessThan(2_500)
    await adapter.rollbackTransaction(id)
    await office('després')
    expect(await offices()).toEqual(['després', 'una altra'])
  })
})
