import type { IncomingMessage } from 'node:http'
import { HttpProblem } from './problem.ts'

export interface AdmissionLimits {
  /** Executions under way at once. */
  readonly executions: number
  /** Uncached executions one address may ask for in a minute; 0 = no limit. */
  readonly perMinute: number
  /** How late the event loop may run before new work is refused. */
  readonly lagMs: number
  /** Proxies in front whose `X-Forwarded-For` is to be believed. */
  readonly trustedProxies: number
}

export interface Admission {
  /** Lets an execution in or throws the problem to answer; call what it returns when it is over. */
  enter(req: IncomingMessage): () => void
  readonly counters: { limited: number; shed: number; inFlight: number }
  stop(): void
}

const mostAddresses = 20_000
const every = 100
/** Let in at each look even when late: a few cost little, and what makes us late may be no reader. */
const always = 8

/** Keeps the work that can be done well, and refuses the rest at once. */
export function admission(limits: AdmissionLimits): Admission {
  const counters = { limited: 0, shed: 0, inFlight: 0 }
  const buckets = new Map<string, { tokens: number; at: number }>()
  let lag = 0
  let previous = 0
  let entered = 0
  let expected = performance.now() + every
  const watch = setInterval(() => {
    const now = performance.now()
    const late = Math.max(0, now - expected)
    // Twice in a row: one long step of something else, such as a start, is no reason to refuse readers.
    lag = Math.min(late, previous)
    previous = late
    entered = 0
    expected = now + every
  }, every).unref()

  const allow = (address: string): boolean => {
    const now = performance.now()
    const bucket = buckets.get(address) ?? { tokens: limits.perMinute, at: now }
    const earned = ((now - bucket.at) / 60_000) * limits.perMinute
    const tokens = Math.min(limits.perMinute, bucket.tokens + earned)
    // Back to the end: the addresses that have been quiet longest come first and go first.
    buckets.delete(address)
    if (buckets.size >= mostAddresses) buckets.delete(buckets.keys().next().value!)
    buckets.set(address, { tokens: tokens < 1 ? tokens : tokens - 1, at: now })
    return tokens >= 1
  }

  return {
    counters,
    enter(req) {
      const isLate = lag > limits.lagMs && entered >= always
      if (counters.inFlight >= limits.executions || isLate) {
        counters.shed += 1
        throw new HttpProblem(
          503,
          'overloaded',
          'Too much is being asked. Try again in a second.',
          {
            'Retry-After': '1',
          },
        )
      }
      if (limits.perMinute > 0 && !allow(addressOf(req, limits.trustedProxies))) {
        counters.limited += 1
        throw new HttpProblem(429, 'too-many-requests', 'Too many new queries. Try again later.', {
          'Retry-After': '5',
        })
      }
      entered += 1
      counters.inFlight += 1
      return () => void (counters.inFlight -= 1)
    },
    stop: () => clearInterval(watch),
  }
}

/** The caller, seen through exactly as many proxies as are ours. */
function addressOf(req: IncomingMessage, trustedProxies: number): string {
  const direct = req.socket.remoteAddress ?? ''
  if (trustedProxies === 0) return direct
  const forwarded = String(req.headers['x-forwarded-for'] ?? '').split(',')
  return forwarded.at(-trustedProxies)?.trim() || direct
}
