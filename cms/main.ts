import { randomBytes } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { pino } from 'pino'

import { isPanelBuilt } from './admin/panel.ts'
import { bootProblems } from './config/boot-guard.ts'
import { InvalidSetting, readSettings } from './config/env.ts'
import { startCatalogue } from './start-catalogue.ts'
import { tellDemoProgress, tellPublishing, tellReady } from './welcome.ts'

/** What the program does when it is run: start, say where, and leave when asked to. */
async function main(): Promise<void> {
  const settings = readSettings()
  const problems = bootProblems(settings)
  if (problems.length > 0) throw new UnsafeStart(problems)

  const panel = settings.development ? 'source' : isPanelBuilt() ? 'built' : 'none'
  const password = settings.demoPassword ?? randomBytes(9).toString('base64url')
  const demo = settings.demo
    ? { password, onProgress: tellDemoProgress, onPublishing: tellPublishing }
    : null
  const catalogue = await startCatalogue(settings, { panel, demo })
  const logger = pino({ level: settings.logLevel })
  logger.info({ url: settings.publicUrl, panel }, 'ready')
  tellReady(catalogue)

  let isLeaving = false
  const leave = () => {
    if (isLeaving) return
    isLeaving = true
    void catalogue.stop().then(() => process.exit())
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
