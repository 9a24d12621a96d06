import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Registry } from 'prom-client'
import { collectDefaultMetrics, Counter, Gauge, Histogram } from 'prom-client'

import { Problem } from './problem.ts'

const areas = [
  '/api/graphql',
  '/api',
  '/graphql',
  '/admin',
  '/_next',
  '/health',
  '/media',
  '/forms',
]

/** Counts requests by area and class of answer: few labels, so that the series stay few. */
export function measureRequests(registry: Registry): RequestHandler {
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'cataleg_http_requests_total',
    help: 'Requests answered behind Express.',
    labelNames: ['area', 'status'] as const,
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'cataleg_http_request_seconds',
    help: 'Time to answer, by area.',
    labelNames: ['area'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return (req, res, next) => {
    const area = areas.find((start) => req.path.startsWith(start)) ?? 'pages'
    const stop = seconds.startTimer({ area })
    res.once('close', () => {
      stop()
      requests.inc({ area, status: `${Math.floor(res.statusCode / 100)}xx` })
    })
    next()
  }
}

/** Shows figures that a room keeps for itself, one series each. */
export function measureCounters(
  registry: Registry,
  name: string,
  help: string,
  read: () => Readonly<Record<string, number>>,
): void {
  new Gauge({
    name,
    help,
    labelNames: ['what'] as const,
    registers: [registry],
    collect() {
      for (const [what, value] of Object.entries(read())) this.set({ what }, value)
    },
  })
}

/** How long ago each job that runs by the clock last succeeded; one that never did says nothing. */
export function measureJobs(
  registry: Registry,
  read: () => Promise<readonly { readonly name: string; readonly lastSuccessAt: string | null }[]>,
): void {
  new Gauge({
    name: 'cataleg_clock_last_success_age_seconds',
    help: 'Seconds since each job of the clock last succeeded.',
    labelNames: ['job'] as const,
    registers: [registry],
    async collect() {
      // Without the database there are no figures of jobs; all the others still are.
      const jobs = await read().catch(() => [])
      this.reset()
      for (const { name, lastSuccessAt } of jobs) {
        if (lastSuccessAt === null) continue
        this.set({ job: name }, Math.max(0, (Date.now() - Date.parse(lastSuccessAt)) / 1000))
      }
    },
  })
}

/**
 * What Prometheus reads. Without a token only this machine may, and only directly: a request that
 * came through a proxy on this machine would look local too.
 */
export function showMetrics(registry: Registry, token: string | null): RequestHandler {
  return async (req, res) => {
    if (!(token ? hasToken(req, token) : isDirectAndLocal(req))) throw new Problem('not-found')
    res.setHeader('cache-control', 'no-store').type(registry.contentType)
    res.send(await registry.metrics())
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()

const hasToken = (req: Request, token: string): boolean =>
  timingSafeEqual(digest(req.headers.authorization ?? ''), digest(`Bearer ${token}`))

function isDirectAndLocal(req: Request): boolean {
  if (req.headers['x-forwarded-for'] || req.headers.forwarded) return false
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(req.socket.remoteAddress ?? '')
}
