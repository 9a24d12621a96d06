import { CatalogueError } from './catalogue-error.ts'

export interface Patience {
  /** How many times a question is asked again. */
  readonly retries: number
  /** How long one answer is waited for. */
  readonly timeoutMs: number
  /** The longest pause; who asks us to wait longer is not waited for. */
  readonly longestPauseMs: number
}

export interface Sent {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

type Fetch = typeof fetch

/** What may pass by itself: too many questions, no room, somebody between us and the catalogue. */
const passing = new Set([429, 502, 503, 504])

/**
 * Sends a request and reads its answer, as often as patience allows: after `Retry-After` where the
 * catalogue says it, after a pause that doubles where nothing came back.
 */
export async function send(
  fetcher: Fetch,
  address: string,
  init: RequestInit,
  patience: Patience,
  { isSafe, signal }: { readonly isSafe: boolean; readonly signal: AbortSignal | undefined },
): Promise<Sent> {
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= patience.retries
    const outcome = await once(fetcher, address, init, patience, signal)
    if (outcome instanceof CatalogueError) {
      // Whether it arrived is not known: only what changes nothing is asked again.
      if (last || !isSafe) throw outcome
      await pause(Math.min(grown(attempt), patience.longestPauseMs), signal)
      continue
    }
    if (!passing.has(outcome.status) || last) return outcome
    const wait = askedPause(outcome.headers.get('Retry-After')) ?? grown(attempt)
    if (wait > patience.longestPauseMs) return outcome
    await pause(wait, signal)
  }
}

async function once(
  fetcher: Fetch,
  address: string,
  init: RequestInit,
  { timeoutMs }: Patience,
  signal: AbortSignal | undefined,
): Promise<Sent | CatalogueError> {
  const late = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetcher(address, {
      ...init,
      signal: signal ? AbortSignal.any([signal, late]) : late,
    })
    const text = response.status === 304 ? '' : await response.text()
    return { status: response.status, headers: response.headers, body: parsed(text) }
  } catch (cause) {
    signal?.throwIfAborted()
    return late.aborted
      ? new CatalogueError('timed-out', `No answer in ${timeoutMs} ms.`, { cause })
      : new CatalogueError('unreachable', 'The catalogue cannot be reached.', { cause })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Seconds, or a date: both are allowed in `Retry-After`. */
function askedPause(header: string | null): number | null {
  if (!header) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}

/** Half a second, then twice as long; never all of us at the same instant. */
const grown = (attempt: number): number => 500 * 2 ** attempt * (0.75 + Math.random() / 2)

export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms)
    function done() {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    function stop() {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    signal?.addEventListener('abort', stop, { once: true })
  })
}
