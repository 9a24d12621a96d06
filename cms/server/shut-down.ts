import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'

export interface Life {
  isDraining: boolean
}

/** Milliseconds: how long answers still say "connection: close" before the door shuts, and all of it at most. */
const times = { notice: 1_000, arrival: 500, drain: 8_000 }

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
  await closeDoor(server)
  for (const close of closers) {
    try {
      await close()
    } catch (err) {
      logger.error({ err }, 'could not close a part of the system')
    }
  }
  logger.info('left')
}

/**
 * Takes no new lines and ends when the last one is gone, or the time is up.
 *
 * Node's own `close` also cuts the lines that have asked nothing yet, and some of those are callers
 * whose first request is on its way: they get a moment to send it.
 */
async function closeDoor(server: Server): Promise<void> {
  let isClosed = false
  // Right after a poll, so that callers the system has let in are ours and not cut by it.
  await nextTurn()
  Listener.prototype.close.call(server, () => {
    isClosed = true
  })
  const limit = Date.now() + times.drain
  while (!isClosed && Date.now() < limit) {
    await pause(times.arrival)
    server.closeIdleConnections()
  }
  server.closeAllConnections()
}
