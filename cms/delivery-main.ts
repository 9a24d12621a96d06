import cluster from 'node:cluster'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { pino } from 'pino'
import { embeddedSearchIndex } from '../search/adapters/embedded/embedded-search-index.ts'
import { InvalidSetting, readSettings, type Settings } from './config/env.ts'
import { keepCopies } from './delivery/copies.ts'
import { publicationLog } from './delivery/log/publication-log.ts'
import { startDeliveryPlane, type DeliveryPlane } from './delivery/plane.ts'

export interface DeliveryProcess {
  readonly server: Server
  readonly plane: DeliveryPlane
  readonly url: string
  stop(): Promise<void>
}

/** How long requests under way have to end when we leave. */
const drainMs = 8_000

/**
 * The delivery plane alone: no Payload, no panel, as many copies as wanted. What is the agents'
 * stays with the main process, which knows who is who.
 */
export async function startDelivery(settings: Settings = readSettings()): Promise<DeliveryProcess> {
  const logger = pino({ level: settings.logLevel })
  const log = publicationLog(settings.databaseUrl)
  // An index of its own: the main process may be writing to the other.
  const copy = settings.deliverySlot > 0 ? `-${settings.deliverySlot}` : ''
  const file = path.join(settings.dataDir, `delivery-search-${settings.port}${copy}.db`)
  const search = embeddedSearchIndex({ file })
  const plane = await startDeliveryPlane({ settings, log, search, logger, authenticate: null })
  let isLeaving = false

  const server = createServer({ maxHeaderSize: 16 * 1024, requireHostHeader: true }, (req, res) => {
    if (isLeaving) res.setHeader('Connection', 'close')
    if (plane.front(req, res)) return
    const { status, body } = healthOf(req.url ?? '', plane, isLeaving)
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
    res.writeHead(status, { ...headers, 'X-Content-Type-Options': 'nosniff' })
    res.end(JSON.stringify(body))
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 65_000
  await listen(server, settings.port)
  const { port } = server.address() as AddressInfo

  return {
    server,
    plane,
    url: `http://localhost:${port}`,
    async stop() {
      isLeaving = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const giveUp = setTimeout(() => server.closeAllConnections(), drainMs)
      server.closeIdleConnections()
      await closed
      clearTimeout(giveUp)
      await plane.stop()
      await Promise.all([log.close(), search.close()])
    },
  }
}

function healthOf(url: string, plane: DeliveryPlane, isLeaving: boolean) {
  if (url === '/health/live') return { status: 200, body: { status: 'live' } }
  if (url !== '/health/ready') {
    const detail = 'This process serves /graphql; the rest is served by the main process.'
    return { status: 404, body: { type: 'urn:cataleg:problem:not-here', status: 404, detail } }
  }
  const { isReady, revision, records, log, search } = plane.status()
  const isUp = isReady && !isLeaving
  const status = isLeaving ? 'draining' : isUp ? 'ready' : 'not-ready'
  const parts = { log: log.lagging ? 'down' : 'up', search: search.lagging ? 'down' : 'up' }
  return { status: isUp ? 200 : 503, body: { status, revision, records, parts } }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function main(): Promise<void> {
  const settings = readSettings()
  if (settings.deliveryProcesses > 1 && cluster.isPrimary) {
    const logger = pino({ level: settings.logLevel })
    await keepCopies(settings.deliveryProcesses, logger)
    process.exit()
  }
  const { url, stop } = await startDelivery(settings)
  process.stdout.write(`${url}/graphql\n`)
  const leave = () => void stop().then(() => process.exit())
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, leave)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    const plain = error instanceof InvalidSetting ? error.message : String(error)
    process.stderr.write(`${plain}\n`)
    process.exit(1)
  })
}
