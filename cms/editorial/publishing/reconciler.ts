import type { CollectionSlug, Payload } from 'payload'
import { reconcileWithDependents } from './reconcile.ts'
import { sweep } from './sweep.ts'

export interface Reconciler {
  /** A hint that something was committed: looks soon. */
  wake(): void
  /** Looks now and answers when every note that stood was worked off. */
  drain(): Promise<void>
  stop(): Promise<void>
  status(): ReconcilerStatus
}

export interface ReconcilerStatus {
  /** Last time everything noted was in the log. */
  readonly asOf: string | null
  readonly lastError: string | null
}

interface Options {
  readonly payload: Payload
  /** Called when the log got something new. */
  readonly onPublished: () => void
  readonly everyMs?: number
  readonly sweepEveryMs?: number
}

/**
 * Works off the notes that transactions leave behind: after the commit, outside of it, again and
 * again until the log agrees. One at a time; a crash anywhere leaves the note for the next start.
 */
export function startReconciler(options: Options): Reconciler {
  const { payload, onPublished, everyMs = 1000, sweepEveryMs = 5 * 60_000 } = options
  let stopped = false
  let asOf: string | null = null
  let lastError: string | null = null
  let running: Promise<void> = Promise.resolve()
  let nextSweep = 0
  let waiting: NodeJS.Timeout | null = null

  const look = async (): Promise<void> => {
    try {
      if (Date.now() >= nextSweep) {
        nextSweep = Date.now() + sweepEveryMs
        if (await sweep(payload)) onPublished()
      }
      if (await workOffNotes(payload)) onPublished()
      asOf = new Date().toISOString()
      lastError = null
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (message !== lastError) payload.logger.error({ err: error, msg: 'Publishing has to wait' })
      lastError = message
    }
  }

  const drain = (): Promise<void> => {
    running = running.then(() => (stopped ? undefined : look()))
    return running
  }

  const later = (ms: number): void => {
    if (stopped) return
    if (waiting) clearTimeout(waiting)
    waiting = setTimeout(() => void drain().finally(() => later(everyMs)), ms)
    waiting.unref()
  }

  later(0)
  return {
    wake: () => later(5),
    drain,
    status: () => ({ asOf, lastError }),
    stop: async () => {
      stopped = true
      if (waiting) clearTimeout(waiting)
      await running
    },
  }
}

interface ChangeNote {
  readonly id: string
  readonly recordCollection: string
  readonly record: string
}

/** Every note that stands, oldest first. Answers whether there were any. */
export async function workOffNotes(payload: Payload): Promise<boolean> {
  const { docs } = await payload.db.find<ChangeNote>({
    collection: 'change-notes',
    limit: 500,
    pagination: false,
    sort: 'createdAt',
  })
  const byRecord = new Map<string, ChangeNote[]>()
  for (const note of docs) {
    const key = `${note.recordCollection}/${note.record}`
    byRecord.set(key, [...(byRecord.get(key) ?? []), note])
  }
  for (const notes of byRecord.values()) {
    const [first] = notes
    if (!first) continue
    const address = { collection: first.recordCollection as CollectionSlug, id: first.record }
    await reconcileWithDependents(payload, address)
    // Last, so that a crash on the way leaves the note standing.
    const ids = notes.map((note) => note.id)
    await payload.db.deleteMany({ collection: 'change-notes', where: { id: { in: ids } } })
  }
  return byRecord.size > 0
}
