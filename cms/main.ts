import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { pino } from 'pino'
import type { Logger } from 'pino'

import { isPanelBuilt, startPanel } from './admin/panel.ts'
import { bootProblems } from './config/boot-guard.ts'
import { migrateDatabase } from './config/database/migrations.ts'
import { InvalidSetting, readSettings } from './config/env.ts'
import type { Settings } from './config/env.ts'
import { createServer } from './server/create-server.ts'
import { shutDown } from './server/shut-down.ts'
import type { Life } from './server/shut-down.ts'

export interface Catalogue {
  readonly settings: Settings
  readonly payload: Payload
  readonly server: Server
  /** Where it listens; its port is the real one also when PORT is 0. */
  readonly url: string
  readonly stop: () => Promise<void>
}

export interface StartOptions {
  /** `built` serves what `scripts/build-panel.mjs` made, `source` reloads, `none` is for tests. */
  readonly panel: 'built' | 'source' | 'none'
}

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
  const life: Life = { isDraining: false }

  const panel =
    options.panel === 'none'
      ? null
      : await startPanel({ port: settings.port, reload: options.panel === 'source' })

  const server = createServer({
    settings,
    payload,
    logger,
    mounts: [],
    panel: panel?.handler,
    reload: options.panel === 'source',
    readiness: { database: () => isDatabaseUp(payload) },
    isDraining: () => life.isDraining,
  })
  panel?.upgrade(server)
  await listen(server, settings.port)
  const { port } = server.address() as AddressInfo

  return {
    settings,
    payload,
    server,
    url: `http://localhost:${port}`,
    stop: () =>
      shutDown({
        server,
        life,
        logger,
        closers: [() => panel?.close(), () => payload.destroy()],
      }),
  }
}

async function isDatabaseUp(payload: Payload): Promise<boolean> {
  await payload.db.count({ collection: 'users', where: {} })
  return true
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

/** What the program does when it is run: start, say where, and leave when asked to. */
async function main(): Promise<void> {
  const settings = readSettings()
  const problems = bootProblems(settings)
  if (problems.length > 0) throw new UnsafeStart(problems)

  const isDevelopment = process.env.NODE_ENV === 'development'
  const panel = isDevelopment ? 'source' : isPanelBuilt() ? 'built' : 'none'
  const { stop } = await startCatalogue(settings, { panel })
  const logger: Logger = pino({ level: settings.logLevel })
  logger.info({ url: settings.publicUrl, panel }, 'ready')

  let isLeaving = false
  const leave = () => {
    if (isLeaving) return
    isLeaving = true
    void stop().then(() => process.exit())
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, leave)
  process.on('unhandledRejection', (err) =>
    logger.error({ err }, 'a promise nobody awaited failed'),
  )
  process.on('uncaughtException', (err) => {
    // What state we are in is unknown: say so, finish what can be finished, and start afresh.
    logger.fatal({ err }, 'unexpected fault: leaving')
    process.exitCode = 1
    leave()
  })
}

class UnsafeStart extends Error {
  constructor(problems: readonly string[]) {
    super(
      `This start is not safe for production:\n${problems.map((one) => `  - ${one}`).join('\n')}`,
    )
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((err: unknown) => {
    const isPlain = err instanceof UnsafeStart || err instanceof InvalidSetting
    process.stderr.write(
      `${isPlain ? (err as Error).message : String((err as Error).stack ?? err)}\n`,
    )
    process.exit(1)
  })
}
