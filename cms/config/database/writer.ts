import { setTimeout as sleep } from 'node:timers/promises'
import { announceCommit } from './commit-hint.ts'
import { DatabaseBusy, databaseErrorOf, isLocked } from './errors.ts'
import { openWriter } from './pragmas.ts'
import type { SqliteConnection } from './sqlite-connection.ts'
import { WriterQueue, type Turn, type WriteLimits } from './writer-queue.ts'

/** The one connection that writes, its queue, and the wait for the lock of the file. */
export class Writer {
  readonly queue: WriterQueue
  #connection: SqliteConnection
  /** Since when another process has held the lock, as far as we have seen. */
  #lockedSince: number | null = null

  private constructor(
    connection: SqliteConnection,
    readonly file: string,
    readonly limits: WriteLimits,
  ) {
    this.#connection = connection
    this.queue = new WriterQueue(limits)
  }

  static async open(file: string, limits: WriteLimits): Promise<Writer> {
    return new Writer(await openWriter(file, limits.lock), file, limits)
  }

  get connection(): SqliteConnection {
    return this.#connection
  }

  /** Starts a transaction; the caller holds the turn. Waits for the lock without blocking the process. */
  async begin(turn: Turn): Promise<void> {
    for (let pause = 5; ; pause = Math.min(pause * 2, 50)) {
      try {
        this.#connection.script('BEGIN IMMEDIATE')
        this.#lockedSince = null
        return
      } catch (error) {
        if (!isLocked(error)) throw databaseErrorOf(error)
        // Those who came while the file was locked count from when they came, not from their turn.
        this.#lockedSince ??= Date.now()
        const deadline = Math.max(this.#lockedSince, turn.since) + this.limits.lock
        if (Date.now() > deadline) {
          throw new DatabaseBusy(
            `Another process kept the database locked for ${this.limits.lock} ms.`,
          )
        }
      }
      await sleep(pause)
    }
  }

  /** Returns only when the transaction is stored; otherwise nothing of it is, and it throws. */
  async commit(): Promise<void> {
    try {
      this.#connection.script('COMMIT')
    } catch (error) {
      await this.rollback()
      throw databaseErrorOf(error)
    }
    announceCommit()
  }

  /** Undoes the transaction, on a new connection where this one cannot be trusted any more. */
  async rollback(): Promise<void> {
    try {
      if (this.#connection.inTransaction) this.#connection.script('ROLLBACK')
    } catch {
      this.#connection.close()
      this.#connection = await openWriter(this.file, this.limits.lock)
    }
  }

  /** One piece of work in a turn of its own, without a transaction: VACUUM, PRAGMA, scripts. */
  async alone<Result>(turn: Turn, work: (connection: SqliteConnection) => Result): Promise<Result> {
    await this.queue.enter(turn)
    try {
      return work(this.#connection)
    } catch (error) {
      await this.rollback()
      throw databaseErrorOf(error)
    } finally {
      this.queue.leave(turn)
    }
  }

  /** Waits for the write under way, so that closing cuts nobody off. */
  async close(turn: Turn): Promise<void> {
    await this.alone(turn, (connection) => connection.close())
  }
}
