import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { announceCommit } from './commit-hint.ts'
import { databaseErrorOf, isLocked } from './error-translation.ts'
import { DatabaseBusy, DatabaseError } from './errors.ts'
import { openWriter } from './pragmas.ts'
import type { SqliteConnection } from './sqlite-connection.ts'
import { Turn, WriterQueue, type WriteLimits } from './writer-queue.ts'

/** The one connection that writes, its queue, and the wait for the lock of the file. */
export class Writer {
  readonly queue: WriterQueue
  #connection: SqliteConnection
  /** Since when another process has held the lock, as far as we have seen. */
  #lockedSince: number | null = null
  readonly #inode: number | null

  private constructor(
    connection: SqliteConnection,
    readonly file: string,
    readonly limits: WriteLimits,
  ) {
    this.#connection = connection
    this.queue = new WriterQueue(limits)
    this.#inode = inodeOf(file)
  }

  static async open(file: string, limits: WriteLimits): Promise<Writer> {
    return new Writer(await openWriter(file, limits.lock), file, limits)
  }

  get connection(): SqliteConnection {
    return this.#connection
  }

  /** Starts a transaction; the caller holds the turn. Waits for the lock without blocking the process. */
  async begin(turn: Turn, patience = this.limits.lock): Promise<void> {
    this.#refuseElsewhere()
    for (let pause = 5; ; pause = Math.min(pause * 2, 50)) {
      try {
        this.#connection.script('BEGIN IMMEDIATE')
        this.#lockedSince = null
        return
      } catch (error) {
        if (!isLocked(error)) throw databaseErrorOf(error)
        // Those who came while the file was locked count from when they came, not from their turn.
        this.#lockedSince ??= Date.now()
        const deadline = Math.max(this.#lockedSince, turn.since) + patience
        if (Date.now() > deadline) {
          throw new DatabaseBusy(`Another process kept the database locked for ${patience} ms.`)
        }
      }
      await sleep(pause)
    }
  }

  /**
   * SQLite goes on writing in a file that was moved, deleted or replaced, and nobody who opens the
   * database afterwards would find what we had acknowledged.
   */
  #refuseElsewhere(): void {
    const inode = inodeOf(this.file)
    if (inode === this.#inode) return
    throw new DatabaseError(
      'database-unavailable',
      inode === null
        ? `${this.file} is gone: put it back, or restore a copy with the catalogue stopped.`
        : `${this.file} was replaced while in use: start the catalogue again.`,
    )
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

  /** Work that has the writer for itself, outside a transaction until it begins one. */
  async exclusively<Result>(
    work: (connection: SqliteConnection, turn: Turn) => Promise<Result> | Result,
  ): Promise<Result> {
    const turn = new Turn()
    await this.queue.enter(turn)
    try {
      return await work(this.#connection, turn)
    } catch (error) {
      await this.rollback()
      throw databaseErrorOf(error)
    } finally {
      this.queue.leave(turn)
    }
  }

  /** Waits for the write under way, so that closing cuts nobody off. */
  async close(): Promise<void> {
    await this.exclusively((connection) => connection.close())
  }
}

const inodeOf = (file: string): number | null =>
  statSync(file, { throwIfNoEntry: false })?.ino ?? null
