import { describe, expect, it } from 'vitest'
import { cuttableProxy } from '../../support/cuttable-proxy.ts'
import { mongoServer, newMongoName, withoutMongo } from '../../support/database.ts'
import { smallPayloadOn } from '../../support/small-payload.ts'

describe('MongoDB cannot be reached', () => {
  if (!mongoServer) {
    it.skip(withoutMongo, () => {})
    return
  }
  const { hostname, port } = new URL(mongoServer)

  it('answers 503 within seconds, and stores again once it is back', async () => {
    const proxy = await cuttableProxy(hostname, Number(port) || 27017)
    const { pathname } = new URL(newMongoName(mongoServer ?? ''))
    const url = `mongodb://127.0.0.1:${proxy.port}${pathname}?directConnection=true`
    const payload = await smallPayloadOn('MongoDB', () => Promise.resolve(url))
    const create = (code: string) =>
      payload.create({ collection: 'sheets', data: { code, title: 'Padró' } })
    await create('A')

    await proxy.cut()
    const started = Date.now()
    await expect(create('B')).rejects.toMatchObject({ code: 'database-unavailable', status: 503 })
    await expect(payload.find({ collection: 'sheets' })).rejects.toMatchObject({ status: 503 })
    expect(Date.now() - started).toBeLessThan(12_000)

    await proxy.mend()
    await expect(create('C')).resolves.toMatchObject({ code: 'C' })
    await payload.destroy()
    await proxy.cut()
  })
})
