import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseBusy, DatabaseError } from './errors.ts'

/** Milliseconds. Tests shorten them; production has one set. */
export interface WriteLimits {
  /** How long a write waits for its turn behind other writes of this process. */
  readonly wait: number
  /** How long a write waits for a lock that another process holds. */
  readonly lock: number
  /** How long one transaction may keep the writer. */
  readonly hold: number
}

export const writeLimits: WriteLimits = { wait: 10_000, lock: 5_000, hold: 10_000 }

/** After this long without a statement, a transaction whose own hook waits is taken for stuck. */
const stuckAfter = 1_500

/** One write's place in the queue. Its descendants are the writes that its own hooks started. */
export class Turn {
  readonly parent: Turn | null
  readonly since = Date.now()
  lastSeen = this.since
  finished = false
  queued = false
  /** How a write that started inside this one may go first; set once this one has begun. */
  place: { give(): boolean; takeBack(): void } | null = null
  /** The write whose place this one took. */
  insteadOf: Turn | null = null

  readonly #started = thisMoment()

  constructor() {
    // Started by the same caller in the same breath, a write is a sibling of the other, not its child.
    // What has ended is nobody's parent, or a loop of writes would grow a chain for ever.
    let parent = currentTurn.getStore() ?? null
    while (parent && (parent.finished || parent.#started === this.#started)) parent = parent.parent
    this.parent = parent
  }

  /** The write the running code has announced and not yet queued, or a new one. */
  static current(): Turn {
    const announced = currentTurn.getStore()
    return announced && !announced.queued ? announced : new Turn()
  }

  touch(): void {
    this.lastSeen = Date.now()
  }

  startedInside(other: Turn): boolean {
    return this.parent === other || (this.parent?.startedInside(other) ?? false)
  }
}

/** Which write the running code belongs to, so that a nested one can be told from a rival. */
const currentTurn = new AsyncLocalStorage<Turn>()

/** Makes `turn` the write of everything the caller does from here on. */
export function belongTo(turn: Turn): void {
  currentTurn.enterWith(turn)
}

let moment = 0
let momentEnds = false

/** The same number until the running code first awaits. */
function thisMoment(): number {
  if (!momentEnds) {
    momentEnds = true
    queueMicrotask(() => {
      moment += 1
      momentEnds = false
    })
  }
  return moment
}

interface Waiting {
  readonly turn: Turn
  readonly admit: () => void
  readonly refuse: (error: Error) => void
}

/** One writer at a time, in order of arrival, and nobody waits for ever. */
export class WriterQueue {
  holder: Turn | null = null
  #waiting: Waiting[] = []
  #watch: NodeJS.Timeout | null = null

  constructor(private readonly limits: WriteLimits) {}

  async enter(turn: Turn): Promise<void> {
    turn.queued = true
    if (!this.holder) {
      this.holder = turn
      return
    }
    if (turn.startedInside(this.holder) && this.holder.place?.give()) {
      turn.insteadOf = this.holder
      this.holder = turn
      return
    }
    await new Promise<void>((admit, refuse) => {
      this.#waiting.push({ turn, admit, refuse })
      this.#watch ??= setInterval(() => this.#refuseTheHopeless(), 100)
    })
  }

  leave(turn: Turn): void {
    turn.finished = true
    if (this.holder !== turn) return
    if (turn.insteadOf) {
      this.holder = turn.insteadOf
      this.holder.touch()
      this.holder.place?.takeBack()
      return
    }
    const next = this.#waiting.shift()
    this.holder = next?.turn ?? null
    next?.turn.touch()
    next?.admit()
    this.#restWhenIdle()
  }

  #refuseTheHopeless(): void {
    const now = Date.now()
    this.#waiting = this.#waiting.filter(({ turn, refuse }) => {
      const error = this.#hopeless(turn, now)
      if (error) {
        turn.finished = true
        refuse(error)
      }
      return !error
    })
    this.#restWhenIdle()
  }

  #hopeless(turn: Turn, now: number): Error | null {
    const { holder } = this
    if (holder?.place && turn.startedInside(holder) && now - holder.lastSeen > stuckAfter) {
      if (now - turn.since > stuckAfter) return nestedWrite()
    }
    if (now - turn.since < this.limits.wait) return null
    return new DatabaseBusy(`Waited ${this.limits.wait} ms for other writes to finish.`)
  }

  #restWhenIdle(): void {
    if (this.#waiting.length > 0 || !this.#watch) return
    clearInterval(this.#watch)
    this.#watch = null
  }
}

function nestedWrite(): DatabaseError {
  return new DatabaseError(
    'nested-write',
    'A write inside a transaction does not belong to it, so each waited for the other. ' +
      'Pass `req` to every Payload call made in a hook.',
  )
}
