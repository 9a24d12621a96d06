import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { Webhook } from 'standardwebhooks'
import type { DeliveryFailure } from '../../domain/vocabularies/webhooks.ts'
import {
  AddressNotPublic,
  guardedLookup,
  isPublicAddress,
  refuseOwnAddress,
} from '../links/public-address.ts'

export interface Notice {
  readonly id: string
  readonly body: string
}

export interface PostOptions {
  readonly url: string
  readonly secret: string
  readonly now: Date
  /** Hosts of the town hall's own network that may be told. */
  readonly privateHosts: readonly string[]
  readonly timeoutMs?: number
}

export interface PostOutcome {
  /** Of HTTP; 0 where nothing came back. */
  readonly status: number
  /** Null where it was taken. */
  readonly failure: DeliveryFailure | null
}

/**
 * Sends one notice, signed as Standard Webhooks says. Never to an address that is not public, looked
 * up anew each time, and never after a redirect: what was signed is for whom it was signed.
 */
export async function postNotice(notice: Notice, options: PostOptions): Promise<PostOutcome> {
  try {
    const status = await post(notice, options)
    if (status >= 200 && status < 300) return { status, failure: null }
    return { status, failure: status >= 300 && status < 400 ? 'redirected' : 'refused' }
  } catch (error) {
    return { status: 0, failure: failureOf(error) }
  }
}

function post(notice: Notice, options: PostOptions): Promise<number> {
  const { now, privateHosts, secret, timeoutMs = 10_000 } = options
  const url = new URL(options.url)
  const mayReach = privateHosts.includes(url.hostname) ? () => true : isPublicAddress
  refuseOwnAddress(url, mayReach)
  const body = Buffer.from(notice.body)
  const headers = {
    'content-length': body.length,
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Cataleg-Webhooks/1',
    'webhook-id': notice.id,
    'webhook-signature': new Webhook(secret).sign(notice.id, now, notice.body),
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
  }
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = ask(url, {
      agent: false,
      headers,
      lookup: guardedLookup(mayReach),
      method: 'POST',
      // Of the whole way: whoever answers a byte a minute takes no more of our time.
      signal: AbortSignal.timeout(timeoutMs),
    })
    request.on('response', (answer) => {
      answer.on('error', () => undefined).destroy()
      resolve(answer.statusCode ?? 0)
    })
    request.on('error', reject).end(body)
  })
}

function failureOf(error: unknown): DeliveryFailure {
  if (error instanceof AddressNotPublic) return 'not-public'
  const { name } = error as { name?: string }
  return name === 'AbortError' || name === 'TimeoutError' ? 'timed-out' : 'unreachable'
}
