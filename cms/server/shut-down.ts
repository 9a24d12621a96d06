import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'

export interface Life {
  isDraining: boolean
}

/** How long answers still say "connection: close" before the door shuts, and all of it at most. */
const times = { notice: 1_000, drain: 9_000 }

/**
 * Leaves without cutting anyone off: says not ready, tells every caller to close their line, stops
 * taking new ones, waits for the answers under way, and then closes what the process holds.
 */
export async function shutDown(options: {
  readonly server: Server
  readonly life: Life
  readonly logger: Logger
  readonly closers: readonly (() => Promise<void> | void)[]
}): Promise<void> {
  const { server, life, logger, closers } = options
  life.isDraining = true
  logger.info('leaving: finishing the answers under way')
  await pause(times.notice)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = new AbortController()
  await Promise.race([
    closed,
    pause(times.drain - times.notice, undefined, { signal: late.signal }).catch(() => {}),
  ])
  late.abort()
  server.closeAllConnections()
  for (const close of closers) {
    try {
      await close()
    } catch (err) {
      logger.error({ err }, 'could not close a part of the system')
    }
  }
  logger.info('left')
}
