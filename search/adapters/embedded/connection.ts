import type Database from 'libsql'

/** An open file and its prepared statements: preparing costs as much as many of them take to run. */
export class Connection {
  readonly #db: Database.Database
  readonly #readers = new Map<string, Database.Statement>()
  readonly #writers = new Map<string, Database.Statement>()

  constructor(db: Database.Database) {
    this.#db = db
  }

  run(sql: string, values: readonly unknown[]): void {
    this.#prepared(this.#writers, sql, (statement) => statement).run(values)
  }

  all(sql: string, values: readonly unknown[]): unknown[][] {
    const statement = this.#prepared(this.#readers, sql, (fresh) => fresh.raw())
    return statement.all(values) as unknown[][]
  }

  transaction(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#db.exec('COMMIT')
    } catch (error) {
      // SQLite may have undone it already (disk full): then there is nothing left to undo.
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#readers.clear()
    this.#writers.clear()
    if (!this.#db.open) return
    try {
      // The driver may keep the file open until its statements are collected: leave nothing in the WAL.
      this.#db.pragma('wal_checkpoint(TRUNCATE)')
    } catch {
      // A damaged or busy file is closed as it is; what is in the WAL is read at the next start.
    }
    this.#db.close()
  }

  #prepared(
    known: Map<string, Database.Statement>,
    sql: string,
    ready: (statement: Database.Statement) => Database.Statement,
  ): Database.Statement {
    const statement = known.get(sql) ?? ready(this.#db.prepare(sql))
    known.set(sql, statement)
    return statement
  }
}
