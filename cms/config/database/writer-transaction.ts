import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import { databaseErrorOf } from './error-translation.ts'
import { DatabaseError, isDatabaseError } from './errors.ts'
import { statementOf } from './sqlite-connection.ts'
import type { Turn } from './writer-queue.ts'
import type { Writer } from './writer.ts'

/** A transaction on the writer. It ends by commit, by rollback, by an error of the disk or by the clock. */
export class WriterTransaction implements Transaction {
  closed = false
  #statements = 0
  /** Why it ended when its owner did not end it. */
  #lost: DatabaseError | null = null
  /** Settles when the nested write that took our place is done. */
  #aside: PromiseWithResolvers | null = null
  #clock: NodeJS.Timeout | null = null

  private constructor(
    private readonly writer: Writer,
    private readonly turn: Turn,
  ) {}

  static async begin(writer: Writer, turn: Turn): Promise<WriterTransaction> {
    const transaction = new WriterTransaction(writer, turn)
    await writer.queue.enter(turn)
    try {
      await writer.begin(turn)
    } catch (error) {
      writer.queue.leave(turn)
      throw error
    }
    turn.touch()
    turn.place = {
      give: () => transaction.#stepAside(),
      takeBack: () => void transaction.#comeBack(),
    }
    transaction.#clock = setTimeout(() => void transaction.#timeOut(), writer.limits.hold)
    return transaction
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#run(() => this.writer.connection.run(statementOf(statement)))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#run(() => this.writer.connection.script(sql))
  }

  async commit(): Promise<void> {
    await this.#mine()
    await this.#end(() => this.writer.commit())
  }

  async rollback(): Promise<void> {
    await this.#aside?.promise
    if (!this.closed) await this.#end(() => this.writer.rollback())
  }

  close(): void {
    void this.rollback()
  }

  async #run<Result>(work: () => Result): Promise<Result> {
    await this.#mine()
    this.#statements += 1
    this.turn.touch()
    try {
      return work()
    } catch (error) {
      const ours = databaseErrorOf(error)
      if (isDatabaseError(ours)) await this.#lose(ours)
      throw error
    }
  }

  async #mine(): Promise<void> {
    while (this.#aside) await this.#aside.promise
    if (this.#lost) throw this.#lost
    if (this.closed) throw new Error('This transaction has already ended.')
  }

  async #lose(why: DatabaseError): Promise<void> {
    this.#lost = why
    if (!this.closed) await this.#end(() => this.writer.rollback())
  }

  async #timeOut(): Promise<void> {
    const limit = this.writer.limits.hold
    const why = `The transaction was undone: it kept the database for more than ${limit} ms.`
    const error = new DatabaseError('transaction-timed-out', why)
    // While a nested write has the connection there is nothing of ours to undo.
    if (this.#aside) this.#lost = error
    else await this.#lose(error)
  }

  async #end(how: () => Promise<void>): Promise<void> {
    this.closed = true
    if (this.#clock) clearTimeout(this.#clock)
    try {
      await how()
    } finally {
      this.writer.queue.leave(this.turn)
    }
  }

  /**
   * Lets a nested write that does not belong to this transaction go first, which is only safe while
   * this one has seen and written nothing. Payload's `forgotPassword` needs it.
   */
  #stepAside(): boolean {
    if (this.closed || this.#statements > 0) return false
    this.writer.connection.script('ROLLBACK')
    this.#aside = withResolvers()
    return true
  }

  async #comeBack(): Promise<void> {
    const aside = this.#aside
    try {
      if (!this.#lost) await this.writer.begin(this.turn)
    } catch (error) {
      const ours = databaseErrorOf(error)
      this.#lost = isDatabaseError(ours)
        ? ours
        : new DatabaseError('database-unavailable', String(error))
    }
    this.#aside = null
    if (this.#lost) await this.#end(() => Promise.resolve())
    aside?.resolve()
  }
}

interface PromiseWithResolvers {
  readonly promise: Promise<void>
  readonly resolve: () => void
}

function withResolvers(): PromiseWithResolvers {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
