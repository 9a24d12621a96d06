import type { Payload } from 'payload'
import { readBeats, swapCursor } from './beats.ts'

/** The row whose cursor says who runs the jobs, and until when. */
export const leaseRow = 'clock'

export interface Lease {
  /** Takes the lease or holds it longer; false while another process has it. */
  hold(): Promise<boolean>
  /** Lets the next process have it at once. */
  release(): Promise<void>
}

interface Options {
  readonly owner: string
  /** For how long it holds without being renewed. */
  readonly ms: number
  readonly now: () => Date
  /** Of which work, by the name of its row; the clock's when not given. */
  readonly row?: string
}

/**
 * The right to run the jobs, for one process at a time. A process that dies loses it when its time
 * is over; one that was stopped for a while finds out before it does anything more.
 */
export function leaseOn(payload: Payload, { owner, ms, now, row = leaseRow }: Options): Lease {
  // One at a time: the timer that renews and the runner that asks share what they know.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work)
    turn = mine.catch(() => undefined)
    return mine
  }

  const read = async () => {
    const cursor = (await readBeats(payload)).get(row)?.cursor ?? null
    const [holder = '', until = ''] = (cursor ?? '').split(' ')
    return { cursor, isOurs: holder === owner, left: Date.parse(until) - now().getTime() }
  }

  return {
    hold: () =>
      inTurn(async () => {
        const { cursor, isOurs, left } = await read()
        // More left than anybody ever takes: the clock was put back since.
        const isFree = !(left > 0 && left <= ms)
        if (!isOurs && !isFree) return false
        // Half of it is enough for now, and a write less.
        if (isOurs && !isFree && left > ms / 2) return true
        const until = new Date(now().getTime() + ms).toISOString()
        return swapCursor(payload, row, cursor, `${owner} ${until}`)
      }),
    release: () =>
      inTurn(async () => {
        const { cursor, isOurs } = await read()
        if (isOurs) await swapCursor(payload, row, cursor, null)
      }),
  }
}
