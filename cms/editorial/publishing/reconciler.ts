import type { CollectionSlug, Payload } from 'payload'
import { nobodyWaits } from './foreground.ts'
import { forgetNotes, standingNotes } from './notes.ts'
import { addressKey, reconcileRecord, type Today } from './reconcile.ts'
import type { RecordAddress } from './shown-in.ts'
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
  /** As of which day things are published; tests move it. */
  readonly today?: Today
}

/**
 * Works off the notes that transactions leave behind: after the commit, outside of it, again and
 * again until the log agrees. One at a time; a crash anywhere leaves the note for the next start.
 */
export function startReconciler(options: Options): Reconciler {
  const { payload, onPublished, everyMs = 1000, sweepEveryMs = 5 * 60_000, today } = options
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
        if (await sweep(payload, false, today)) onPublished()
      }
      if (await workOffNotes(payload, today)) onPublished()
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

/**
 * Works until no note stands. Every record noted is read after its change was committed, so once
 * is enough however many notes name it. Answers whether there were any.
 *
 * @throws the first failure, after everything else was worked off: a record that cannot be
 * published keeps its note, and holds up nobody else.
 */
export async function workOffNotes(payload: Payload, today?: Today): Promise<boolean> {
  const failures = new Map<string, unknown>()
  for (let worked = false; ; worked = true) {
    const byRecord = await notesByRecord(payload)
    for (const key of failures.keys()) byRecord.delete(key)
    if (byRecord.size === 0) {
      for (const failure of failures.values()) throw failure
      return worked
    }
    const awaited = new Set(byRecord.keys())
    for (const [key, { address, ids }] of byRecord) {
      awaited.delete(key)
      await nobodyWaits()
      try {
        await reconcileRecord(payload, address, awaited, today)
        // Last, so that a crash on the way leaves the note standing.
        await forgetNotes(payload, ids)
      } catch (error) {
        failures.set(key, error)
      }
    }
  }
}

interface Noted {
  readonly address: RecordAddress
  readonly ids: string[]
}

async function notesByRecord(payload: Payload): Promise<Map<string, Noted>> {
  const byRecord = new Map<string, Noted>()
  for (const note of await standingNotes(payload)) {
    const address = { collection: note.recordCollection as CollectionSlug, id: note.record }
    const key = addressKey(address)
    const known = byRecord.get(key)
    if (known) known.ids.push(note.id)
    else byRecord.set(key, { address, ids: [note.id] })
  }
  return byRecord
}
