import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { outcomeOf, type LinkOutcome } from '../../domain/link-health.ts'
import {
  AddressNotPublic,
  guardedLookup,
  refuseOwnAddress,
  type MayReach,
} from './public-address.ts'

export interface AskOptions {
  readonly mayReach: MayReach
  /** Who asks, so that whoever runs the other server can tell. */
  readonly userAgent: string
  readonly timeoutMs: number
}

const mostRedirects = 5

/**
 * Looks whether an address leads somewhere: HEAD, and where that is not a yes, GET, for many servers
 * answer only that. Reads no page, and never asks what is not public, also after a redirect.
 */
export async function askLink(address: string, options: AskOptions): Promise<LinkOutcome> {
  const head = await follow('HEAD', address, options)
  if (head.kind === 'alive' || (head.kind === 'unclear' && head.status === null)) return head
  return follow('GET', address, options)
}

async function follow(
  method: 'GET' | 'HEAD',
  address: string,
  options: AskOptions,
): Promise<LinkOutcome> {
  // Of the whole way: whoever redirects slowly takes no more of our time.
  const signal = AbortSignal.timeout(options.timeoutMs)
  try {
    let url = new URL(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const { status, location } = await askOnce(method, url, signal, options)
      const isRedirect = status >= 300 && status < 400 && status !== 304
      if (!isRedirect || !location) return outcomeOf(status)
      url = new URL(location, url)
    }
    // Round in circles, as servers send who accepts no cookies.
    return unclear
  } catch (error) {
    return isOutOfReach(error) ? { kind: 'unreachable' } : unclear
  }
}

const unclear: LinkOutcome = { kind: 'unclear', status: null }

function askOnce(
  method: 'GET' | 'HEAD',
  url: URL,
  signal: AbortSignal,
  { mayReach, userAgent }: AskOptions,
): Promise<{ readonly status: number; readonly location: string | undefined }> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new AddressNotPublic(url.href)
  refuseOwnAddress(url, mayReach)
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const options = {
      // No connection is kept: the next one is looked up and refused anew.
      agent: false as const,
      headers: { accept: 'text/html,*/*;q=0.5', 'user-agent': userAgent },
      lookup: guardedLookup(mayReach),
      method,
      signal,
    }
    const answered = (answer: IncomingMessage) => {
      // What the page says is nobody's business here.
      answer.on('error', () => undefined).destroy()
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location })
    }
    ask(url, options, answered).on('error', reject).end()
  })
}

/** The network said no. A certificate that Node does not like still has a page behind it. */
const outOfReach: ReadonlySet<string> = new Set([
  'ABORT_ERR',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENODATA',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

const isOutOfReach = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && outOfReach.has(String(error.code))
