import type { Publication } from '../domain/published/publication.ts'
import type { PublicationLog } from './log/port.ts'

export interface FollowLog {
  readonly log: PublicationLog
  /** Must be idempotent: what failed is given again. */
  readonly apply: (publications: readonly Publication[]) => void | Promise<void>
  /** Revision the reader has already; asked for again after `apply` failed. */
  readonly from: number | (() => number | Promise<number>)
  /** The log is behind the reader: it was put back to an earlier state. Forget everything. */
  readonly rewound?: () => void | Promise<void>
  /** Subscribes to hints that there is something to read; answers how to stop. */
  readonly wake?: (hint: () => void) => () => void
  readonly everyMs?: number
  readonly batch?: number
  /** Before the first look, unless there is a hint: a start has more urgent things to do. */
  readonly startsAfterMs?: number
  readonly onError?: (error: unknown) => void
}

export interface FollowStatus {
  readonly revision: number
  /** Since the last success the log could not be read, or what it says not be applied. */
  readonly lagging: boolean
  readonly lastError: string | null
  /** When the reader was last known to be complete; null if never. */
  readonly asOf: Date | null
}

export interface LogReader {
  /** A hint that there is something to read. */
  wake(): void
  /** Resolves once the reader has applied the revision; rejects when it is stopped first. */
  caughtUp(revision: number): Promise<void>
  status(): FollowStatus
  stop(): Promise<void>
}

/** Follows the log from a cursor for as long as it lives, whatever happens to the log. */
export function followLog(options: FollowLog): LogReader {
  const { log, apply, from, rewound, everyMs = 1000, batch = 200, startsAfterMs = 0 } = options
  let cursor: number | null = null
  /** Said also while the cursor is to be asked for again: what was applied before a failure stands. */
  let applied = 0
  let asOf: Date | null = null
  let lastError: string | null = null
  let failures = 0
  let stopped = false
  let hinted = false
  let timer: NodeJS.Timeout | undefined
  let waiting: Waiting[] = []

  const reached = (revision: number) => {
    cursor = revision
    applied = revision
    const ready = waiting.filter((one) => one.revision <= revision)
    waiting = waiting.filter((one) => one.revision > revision)
    for (const one of ready) one.resolve()
  }

  const catchUp = async () => {
    if (cursor === null) reached(typeof from === 'function' ? await from() : from)
    while (!stopped) {
      const publications = await log.since(cursor!, batch)
      const last = publications.at(-1)
      if (last) {
        await apply(publications)
        reached(last.revision)
        // Whoever reads the catalogue meanwhile waits for one batch and not for all of them.
        await new Promise(setImmediate)
      } else if (cursor! > (await log.head())) {
        await rewound?.()
        cursor = 0
        applied = 0
      } else {
        asOf = new Date()
        return
      }
    }
  }

  const turn = async () => {
    clearTimeout(timer)
    hinted = false
    try {
      await catchUp()
      failures = 0
      lastError = null
    } catch (error) {
      failures += 1
      lastError = error instanceof Error ? error.message : String(error)
      // What was applied in part is known to whoever keeps the cursor.
      if (typeof from === 'function') cursor = null
      if (failures === 1) options.onError?.(error)
    }
  }

  let running: Promise<void> | null = null
  const run = () => {
    if (stopped || running) return
    running = turn().finally(() => {
      running = null
      if (stopped) return
      const backOff = Math.min(everyMs * 2 ** failures, 30_000)
      timer = setTimeout(run, failures > 0 ? backOff : hinted ? 0 : everyMs)
      timer.unref()
    })
  }

  const wake = () => {
    hinted = true
    run()
  }
  const unsubscribe = options.wake?.(wake)
  if (startsAfterMs === 0) run()
  else timer = setTimeout(run, startsAfterMs).unref()

  return {
    wake,
    caughtUp(revision) {
      if (cursor !== null && cursor >= revision) return Promise.resolve()
      if (stopped) return Promise.reject(new ReaderStopped())
      return new Promise((resolve, reject) => {
        waiting.push({ revision, resolve, reject })
        wake()
      })
    },
    status: () => ({ revision: applied, lagging: failures > 0, lastError, asOf }),
    async stop() {
      stopped = true
      unsubscribe?.()
      clearTimeout(timer)
      await running
      for (const one of waiting) one.reject(new ReaderStopped())
      waiting = []
    },
  }
}

interface Waiting {
  readonly revision: number
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

export class ReaderStopped extends Error {
  override readonly name = 'ReaderStopped'
  readonly code = 'reader-stopped'
  constructor() {
    super('The reader of the publication log was stopped before it got there.')
  }
}
