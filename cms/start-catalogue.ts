import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { pino } from 'pino'
import { Registry } from 'prom-client'

import { embeddedSearchIndex } from '../search/adapters/embedded/embedded-search-index.ts'
import { staffRecognition } from './access/attention-staff.ts'
import { startPanel } from './admin/panel.ts'
import { isDemoUnfinished } from './cli/demo/accounts.ts'
import { loadDemo } from './cli/demo/load-demo.ts'
import type { LoadedDemo } from './cli/demo/load-demo.ts'
import { onCommit } from './config/database/commit-hint.ts'
import { migrateDatabase } from './config/database/migrations.ts'
import { InvalidSetting, readSettings } from './config/env.ts'
import type { Settings } from './config/env.ts'
import { publicationLog } from './delivery/log/publication-log.ts'
import { startDeliveryPlane } from './delivery/plane.ts'
import type { DeliveryPlane } from './delivery/plane.ts'
import { todayInMadrid } from './domain/calendar.ts'
import { startClock } from './editorial/clock/clock.ts'
import type { Clock } from './editorial/clock/clock.ts'
import { jobs } from './editorial/clock/jobs.ts'
import { jobsState } from './editorial/clock/jobs-state.ts'
import { countNotes } from './editorial/publishing/notes.ts'
import { startReconciler } from './editorial/publishing/reconciler.ts'
import type { Reconciler } from './editorial/publishing/reconciler.ts'
import { startRedirectMap } from './editorial/redirects/redirect-map.ts'
import { mountsOf } from './mounts.ts'
import { createServer } from './server/create-server.ts'
import type { PartVerdict } from './server/health.ts'
import { measureCounters, measureJobs } from './server/metrics.ts'
import { shutDown } from './server/shut-down.ts'
import type { Life } from './server/shut-down.ts'

export interface Catalogue {
  readonly settings: Settings
  readonly payload: Payload
  readonly plane: DeliveryPlane
  readonly reconciler: Reconciler
  readonly clock: Clock
  readonly server: Server
  /** Where it listens; its port is the real one also when PORT is 0. */
  readonly url: string
  /** What this start loaded of the demo; null where it was not asked for or nothing was missing. */
  readonly demo: LoadedDemo | null
  readonly stop: () => Promise<void>
}

export interface StartOptions {
  /** `built` serves what `scripts/build-panel.mjs` made, `source` reloads, `none` is for tests. */
  readonly panel: 'built' | 'source' | 'none'
  /** Loads the demo catalogue into an empty database, telling how far it is. */
  readonly demo?: DemoStart | null
  /** What time it is, for the jobs that run by the clock; tests move it. */
  readonly now?: () => Date
}

interface DemoStart {
  readonly password: string
  readonly onProgress: DemoProgress
  /** Told now and then how many records are still to be published. */
  readonly onPublishing?: (remaining: number) => void
}

type DemoProgress = (progress: { readonly done: number; readonly total: number }) => void

/**
 * Starts the whole system in this process.
 *
 * `payload.config.ts` reads the same environment when it is first imported: who starts with other
 * settings (a test) sets the environment before and passes nothing.
 */
export async function startCatalogue(
  settings: Settings = readSettings(),
  options: StartOptions = { panel: 'none' },
): Promise<Catalogue> {
  const logger = pino({ level: settings.logLevel })
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  const { applied } = await migrateDatabase(payload)
  if (applied.length > 0) logger.info({ applied }, 'the database is up to date')
  if (settings.production) await refuseDemoInProduction(payload)
  const demo =
    options.demo && ((await isEmpty(payload)) || (await isDemoUnfinished(payload)))
      ? await loadDemo(payload, options.demo)
      : null
  const life: Life = { isDraining: false }
  const recogniseStaff = staffRecognition(payload)

  const log = publicationLog(settings.databaseUrl)
  if (settings.search) {
    logger.warn('SEARCH_URL is set, but only the embedded search engine is here yet: it is used')
  }
  const search = embeddedSearchIndex({ file: path.join(settings.dataDir, 'search.db') })
  const plane = await startDeliveryPlane({
    settings,
    log,
    search,
    logger,
    authenticate: async (req) => ((await recogniseStaff(req.headers)) ? { kind: 'agent' } : null),
  })
  const reconciler = startReconciler({
    payload,
    onPublished: () => plane.wake(),
    today: () => todayInMadrid(options.now?.()),
  })
  const stopWaking = onCommit(() => reconciler.wake())
  if (demo) await publishAll(payload, reconciler, options.demo?.onPublishing)

  const redirects = await startRedirectMap(payload)
  const registry = new Registry()
  measureCounters(registry, 'cataleg_delivery', 'The delivery plane, in front of Express.', () => ({
    ...plane.front.counters(),
    revision: plane.readModel.revision,
    records: plane.status().records,
  }))
  measureJobs(registry, () => jobsState(payload))
  // This process edits; the delivery processes never start one.
  const clock = startClock({ payload, jobs, ...(options.now ? { now: options.now } : {}) })

  const panel = await panelFor(settings, options)
  const server = createServer({
    settings,
    payload,
    logger,
    front: plane.front,
    mounts: mountsOf({
      ...{ settings, search, recogniseStaff, redirects },
      ...{ readModel: plane.readModel, asOf: () => plane.asOf() },
    }),
    panel: panel?.handler,
    registry,
    reload: options.panel === 'source',
    readiness: {
      delivery: () => Promise.resolve(plane.status().isReady),
      database: () => isDatabaseUp(payload),
      publishing: () => Promise.resolve(reconciler.status().lastError === null),
      clock: () => clockVerdict(payload),
    },
    isDraining: () => life.isDraining,
  })
  panel?.upgrade(server)
  await listen(server, settings.port)
  const { port } = server.address() as AddressInfo

  return {
    settings,
    payload,
    plane,
    reconciler,
    clock,
    server,
    demo,
    url: `http://localhost:${port}`,
    stop: () => shutDown({ server, life, logger, closers: closersInOrder() }),
  }

  function closersInOrder() {
    return [
      () => panel?.close(),
      () => clock.stop(),
      stopWaking,
      () => redirects.stop(),
      () => reconciler.stop(),
      () => plane.stop(),
      () => search.close(),
      () => log.close(),
      () => payload.destroy(),
    ]
  }
}

async function panelFor(settings: Settings, { panel }: StartOptions) {
  return panel === 'none' ? null : startPanel({ port: settings.port, reload: panel === 'source' })
}

async function publishAll(
  payload: Payload,
  reconciler: Reconciler,
  tell: (remaining: number) => void = () => undefined,
): Promise<void> {
  const telling = setInterval(() => void countNotes(payload).then(tell, () => undefined), 3_000)
  try {
    await reconciler.drain()
  } finally {
    clearInterval(telling)
  }
}

/** A town hall does not begin on the demo's database: its accounts have a known address each. */
async function refuseDemoInProduction(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.db.count({
    collection: 'users',
    where: { email: { like: '@demo.cat' } },
  })
  if (totalDocs === 0) return
  throw new InvalidSetting(
    'DATABASE_URL',
    'this database holds the demo accounts (@demo.cat). Start production on an empty database.',
  )
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.db.count({ collection: 'procedures' })
  return totalDocs === 0
}

async function isDatabaseUp(payload: Payload): Promise<boolean> {
  await payload.db.count({ collection: 'users', where: {} })
  return true
}

/** What is late is said; only what has stood still for long takes the process out of its work. */
async function clockVerdict(payload: Payload): Promise<PartVerdict> {
  const late = (await jobsState(payload)).filter(({ lateness }) => lateness !== 'on-time')
  return {
    isUp: !late.some(({ lateness }) => lateness === 'stuck'),
    overdue: late.map(({ name }) => name),
  }
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
