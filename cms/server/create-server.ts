import { createServer as createHttpServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import compression from 'compression'
import express from 'express'
import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'

import type { Settings } from '../config/env.ts'
import { isLoopback, trustedOrigins } from '../config/origins.ts'
import { refuseMalformedAddress } from './address-guard.ts'
import { apiGate } from './api-gate.ts'
import { countBody, refuseLargeBody } from './body-limits.ts'
import { health } from './health.ts'
import type { ReadinessCheck } from './health.ts'
import { measureRequests, showMetrics } from './metrics.ts'
import { catalanUnlessChosen } from './panel-language.ts'
import { payloadGraphql } from './payload-graphql.ts'
import { payloadRest } from './payload-rest.ts'
import { answerWithProblem, Problem } from './problem.ts'
import { limitFailedSignIns, limitRequests, oneAtATime } from './rate-limits.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'

/** One room's door into the server, given by the composition root. */
export interface Mount {
  /** Where it begins, e.g. `/graphql`; everything under it goes to the handler. */
  readonly path: string
  /** `api` answers programs and may load nothing; `page` is looked at by people. */
  readonly kind: 'api' | 'page'
  readonly handler: RequestHandler
}

export interface ServerParts {
  readonly settings: Settings
  readonly payload: Payload
  readonly logger: Logger
  /** Sees every request first; true = it has answered, or will. */
  readonly front?: (req: IncomingMessage, res: ServerResponse) => boolean
  readonly mounts?: readonly Mount[]
  /** Serves /admin and its files; without it the panel answers 503. */
  readonly panel?: RequestListener
  /** The panel runs from source, with reload. */
  readonly reload?: boolean
  readonly readiness?: Readonly<Record<string, ReadinessCheck>>
  readonly registry?: Registry
  readonly isDraining?: () => boolean
}

/** The one HTTP server of the system: the front handler, and Express for everything else. */
export function createServer(parts: ServerParts): Server {
  const app = expressApp(parts)
  const { front, isDraining } = parts
  const listener: RequestListener = (req, res) => {
    // Every layer wants to know when the answer closes; more than ten layers are no leak here.
    res.setMaxListeners(25)
    if (isDraining?.()) res.setHeader('connection', 'close')
    if (front?.(req, res)) return
    countBody(req)
    app(req, res)
  }
  const server = createHttpServer(
    { connectionsCheckingInterval: 5_000, maxHeaderSize: 16 * 1024, requireHostHeader: true },
    listener,
  )
  server.headersTimeout = 10_000
  server.requestTimeout = 120_000
  server.keepAliveTimeout = 65_000
  return server
}

function expressApp(parts: ServerParts): express.Express {
  const { settings, payload, logger, mounts = [], isDraining = () => false } = parts
  const { cookiePrefix } = payload.config
  const registry = parts.registry ?? new Registry()
  const headersFor = securityHeaders({
    production: settings.production,
    reload: parts.reload ?? false,
  })
  const origin = new URL(settings.publicUrl).origin

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustedProxies)
  app.set('etag', false)

  app.use(requestLog(logger))
  app.use(headersFor('api'))
  app.use(refuseLargeBody, refuseMalformedAddress)
  app.use('/health', health({ readiness: parts.readiness ?? {}, isDraining }))
  app.get('/metrics', showMetrics(registry, settings.metricsToken))
  app.use(measureRequests(registry))

  const panel = panelHandler(parts)
  const toPublicName = redirectToPublicName(settings.publicUrl)
  const asCatalan = catalanUnlessChosen(`${cookiePrefix}-lng`)
  app.use(compression())
  app.use(parts.reload ? /^\/_(next|_nextjs_)/ : '/_next', headersFor('panel'), panel)

  app.use(limitRequests(settings.requestsPerMinute))
  app.get('/favicon.svg', panel)
  app.get('/favicon.ico', (_req, res) => res.redirect(301, '/favicon.svg'))
  app.use('/admin', toPublicName, headersFor('panel'), asCatalan, panel)

  app.use(
    '/api',
    apiGate({
      sessionCookie: `${cookiePrefix}-token`,
      trustedOrigins: trustedOrigins(settings),
    }),
    asCatalan,
  )
  app.post(
    /^\/api\/[^/]+\/(login|forgot-password|reset-password|unlock)\/?$/,
    limitFailedSignIns(settings.failedSignIns),
    oneAtATime({ most: 2, waiting: 50 }),
  )
  const isUnderApi = ({ path }: Mount) => path === '/api' || path.startsWith('/api/')
  const mount = ({ path, kind, handler }: Mount) => app.use(path, headersFor(kind), handler)
  mounts.filter(isUnderApi).forEach(mount)
  app.use('/api/graphql', payloadGraphql({ payload, origin }))
  app.use('/api', payloadRest({ payload, origin }))
  // After the API, which is answered whole above: a room may be mounted at the root.
  mounts.filter((one) => !isUnderApi(one)).forEach(mount)
  app.get('/', toPublicName, (_req, res) => res.redirect(302, '/admin'))
  app.use(() => {
    throw new Problem('not-found')
  })
  app.use(answerWithProblem)
  return app
}

function panelHandler({ panel }: ServerParts): RequestHandler {
  return (req, res) => {
    if (!panel) throw new Problem('unavailable')
    req.url = req.originalUrl
    return panel(req, res)
  }
}

/** On a laptop the panel has one name: sessions and scripts belong to the name in PUBLIC_URL. */
function redirectToPublicName(publicUrl: string): RequestHandler {
  const { host } = new URL(publicUrl)
  return (req, res, next) => {
    const asked = req.get('host') ?? ''
    const isOtherName = asked !== host && isLoopback(publicUrl) && isLoopbackHost(asked)
    if (!isOtherName || !isRead(req)) return next()
    res.redirect(302, `${publicUrl}${req.originalUrl}`)
  }
}

const isLoopbackHost = (host: string): boolean =>
  URL.canParse(`http://${host}`) && isLoopback(`http://${host}`)

const isRead = (req: Request): boolean => req.method === 'GET' || req.method === 'HEAD'
