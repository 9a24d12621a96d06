import type { Client, InArgs, InStatement, Replicated, ResultSet } from '@libsql/client'
import type { Payload } from 'payload'
import { databaseErrorOf } from './error-translation.ts'
import { openReader } from './pragmas.ts'
import type { SqliteConnection } from './sqlite-connection.ts'
import { isOutsideTransactions, isRead } from './statements.ts'
import { Turn, writeLimits, type WriteLimits } from './writer-queue.ts'
import { WriterTransaction } from './writer-transaction.ts'
import { Writer } from './writer.ts'

export interface ClientOptions {
  readonly file: string
  readonly backupDir: string
  readonly limits?: WriteLimits
}

/**
 * A libsql client that reads on one connection and writes on another, one write at a time.
 *
 * The stock client opens a new connection after every transaction, without its PRAGMAs, and leaves the
 * old one open. Here there are two connections from start to end; a write waits for its turn, then for
 * the lock of the file, without stopping the process; and COMMIT either happened or throws.
 */
export class SingleWriterClient implements Client {
  readonly protocol = 'file'
  closed = false

  private constructor(
    private reader: SqliteConnection,
    readonly writer: Writer,
    readonly backupDir: string,
  ) {}

  static async open(options: ClientOptions): Promise<SingleWriterClient> {
    const { file, backupDir, limits = writeLimits } = options
    const writer = await Writer.open(file, limits)
    return new SingleWriterClient(await openReader(file, limits.lock), writer, backupDir)
  }

  /** Reads with the statistics that ANALYZE left: a connection only takes them in when it opens. */
  async refresh(): Promise<void> {
    const old = this.reader
    this.reader = await openReader(this.writer.file, this.writer.limits.lock)
    old.close()
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const one = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    if (isRead(one.sql)) return this.reader.run(one)
    if (isOutsideTransactions(one.sql)) {
      return this.writer.exclusively((connection) => connection.run(one))
    }
    const transaction = await this.transaction()
    return this.#finish(transaction, () => transaction.execute(one))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.transaction()
    return this.#finish(transaction, () => transaction.batch(statements))
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.batch(statements)
  }

  async transaction(): Promise<WriterTransaction> {
    return WriterTransaction.begin(this.writer, Turn.current())
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.writer.exclusively((connection) => connection.script(sql))
  }

  sync(): Promise<Replicated> {
    return Promise.reject(new Error('A local database has nothing to synchronise with.'))
  }

  close(): void {
    void this.end()
  }

  /** Closes both connections once the write under way is done. */
  async end(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.writer.close()
    this.reader.close()
  }

  async #finish<Result>(
    transaction: WriterTransaction,
    work: () => Promise<Result>,
  ): Promise<Result> {
    try {
      const result = await work()
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw databaseErrorOf(error)
    }
  }
}

/** The client under a Payload on SQLite; null on MongoDB. */
export function sqliteClientOf(db: Payload['db']): SingleWriterClient | null {
  const client: unknown = 'client' in db ? db.client : null
  return client instanceof SingleWriterClient ? client : null
}
