import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { postNotice } from '../../../cms/editorial/webhooks/post-notice.ts'
import { startConsumer } from '../../support/consumer.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const notice = { id: 'msg_1', body: '{"revision":"7","changes":[{"code":"PADRÓ"}]}' }
let consumer: Awaited<ReturnType<typeof startConsumer>>

beforeAll(async () => {
  consumer = await startConsumer()
})
afterAll(() => consumer.stop())
beforeEach(() => {
  consumer.received.length = 0
  consumer.answers(204)
})

const post = (url: string, privateHosts: readonly string[] = [], timeoutMs = 2_000) =>
  postNotice(notice, { url, secret, now: new Date(), privateHosts, timeoutMs })

describe('a notice to a consumer', () => {
  it('is signed so that the tools of the standard take it, and no other body', async () => {
    expect(await post(consumer.url, ['127.0.0.1'])).toEqual({ status: 204, failure: null })
    const [{ body, headers }] = consumer.received as [(typeof consumer.received)[0]]
    const signed = headers as Record<string, string>
    expect(new Webhook(secret).verify(body, signed)).toEqual(JSON.parse(notice.body))
    expect(() => new Webhook(secret).verify(body.replace('7', '8'), signed)).toThrow()
    expect(headers['webhook-id']).toBe('msg_1')
  })

  it.each([
    ['by its number', (port: number) => `http://127.0.0.1:${port}/`],
    ['by its name', (port: number) => `http://localhost:${port}/`],
    ['as IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['of a cloud', () => 'http://169.254.169.254/latest/meta-data/'],
  ])('is never sent to an address of ours, %s', async (_, url) => {
    expect(await post(url(consumer.port))).toEqual({ status: 0, failure: 'not-public' })
    expect(consumer.received).toEqual([])
  })

  it('is not sent after a redirect', async () => {
    consumer.answers(307)
    const answer = await post(consumer.url, ['127.0.0.1'])
    expect(answer).toEqual({ status: 307, failure: 'redirected' })
    expect(consumer.received).toHaveLength(1)
  })

  it('is not waited for longer than a while', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const answer = await post(`http://127.0.0.1:${port}/`, ['127.0.0.1'], 150)
    expect(answer).toEqual({ status: 0, failure: 'timed-out' })
    silent.close()
  })

  it('says why it was not taken', async () => {
    consumer.answers(500)
    expect(await post(consumer.url, ['127.0.0.1'])).toEqual({ status: 500, failure: 'refused' })
    const nobody = await post('http://127.0.0.1:9/', ['127.0.0.1'])
    expect(nobody).toEqual({ status: 0, failure: 'unreachable' })
  })
})
