import cluster, { type Worker } from 'node:cluster'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Who ends sooner than this after its start has something wrong that another start will not mend. */
const soonMs = 5_000
const longestPauseMs = 30_000

/**
 * Keeps so many copies of the delivery plane behind one port, each on a core of its own: one that
 * dies is started again, after a growing pause where it dies at once. Ends when all have ended,
 * each having answered what it had under way.
 */
export async function keepCopies(count: number, logger: Logger): Promise<void> {
  let isLeaving = false
  // Their requests come to the port in turns, whatever the system would do.
  cluster.schedulingPolicy = cluster.SCHED_RR

  const keep = async (slot: number) => {
    for (let failures = 0; !isLeaving;) {
      const started = Date.now()
      const copy = cluster.fork({ DELIVERY_SLOT: String(slot) })
      const code = await endOf(copy)
      if (isLeaving) return
      failures = Date.now() - started < soonMs ? failures + 1 : 0
      logger.error({ slot, code, failures }, 'a copy of the delivery ended; starting another')
      await pause(failures === 0 ? 0 : Math.min(1_000 * 2 ** (failures - 1), longestPauseMs))
    }
  }
  const leave = () => {
    isLeaving = true
    for (const copy of Object.values(cluster.workers ?? {})) copy?.process.kill('SIGTERM')
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, leave)
  await Promise.all(Array.from({ length: count }, (_, at) => keep(at + 1)))
}

const endOf = (copy: Worker): Promise<number | null> =>
  new Promise((resolve) => copy.once('exit', (code) => resolve(code)))
