import type { InArgs, InStatement, InValue, ResultSet, Row } from '@libsql/client'
import Database from 'libsql'

export interface Statement {
  readonly sql: string
  readonly args?: InArgs
}

/** What the libsql interfaces call a statement, with the text and its values apart. */
export const statementOf = (given: InStatement | string): Statement =>
  typeof given === 'string' ? { sql: given } : given

interface Prepared {
  readonly statement: Database.Statement
  readonly columns: string[]
  /** Makes the rows; null where the statement answers none. */
  readonly shape: Shape | null
}

/** Statements kept ready. Preparing the long ones of Payload takes a third of the time of running them. */
const kept = 150

/**
 * One connection to the file, synchronous as SQLite is.
 *
 * Statements that may meet a lock (`BEGIN`, `COMMIT`) go through `script`, which always finalises them:
 * a prepared statement that met `SQLITE_BUSY` stays open until it is collected, and with it open no
 * later COMMIT succeeds.
 */
export class SqliteConnection {
  readonly #database: Database.Database
  readonly #prepared = new Map<string, Prepared>()

  constructor(file: string) {
    this.#database = new Database(file)
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  script(sql: string): void {
    this.#database.exec(sql)
    if (/\b(alter|create|drop)\b/i.test(sql)) this.#prepared.clear()
  }

  run({ sql, args }: Statement): ResultSet {
    const { statement, columns, shape } = this.#prepare(sql)
    try {
      const values = bindable(args ?? [])
      if (!shape) {
        const { changes, lastInsertRowid } = statement.run(values)
        return resultSet([], [], changes, BigInt(lastInsertRowid))
      }
      // `raw` rows are arrays of values, which the library's types cannot say.
      const rows = (statement.all(values) as unknown[][]).map((row) => shape(row))
      return resultSet(columns, rows, 0, undefined)
    } catch (error) {
      this.#prepared.delete(sql)
      throw error
    }
  }

  /** The statement, the least recently used one making room for it. */
  #prepare(sql: string): Prepared {
    const ready = this.#prepared.get(sql) ?? prepare(this.#database, sql)
    this.#prepared.delete(sql)
    this.#prepared.set(sql, ready)
    const oldest = this.#prepared.keys().next()
    if (this.#prepared.size > kept && !oldest.done) this.#prepared.delete(oldest.value)
    return ready
  }

  /** The single value a PRAGMA or a count answers. */
  value(sql: string): unknown {
    return this.run({ sql }).rows[0]?.[0]
  }

  close(): void {
    this.#prepared.clear()
    this.#database.close()
  }
}

function prepare(database: Database.Database, sql: string): Prepared {
  const statement = database.prepare(sql)
  if (!statement.reader) return { statement, columns: [], shape: null }
  statement.raw(true)
  const columns = statement.columns().map((column) => column.name)
  return { statement, columns, shape: makeShape(columns) }
}

function bindable(args: InArgs): unknown {
  if (Array.isArray(args)) return args.map(sqlValue)
  const named = Object.entries(args)
  return Object.fromEntries(
    named.map(([name, value]) => [name.replace(/^[@$:]/, ''), sqlValue(value)]),
  )
}

function sqlValue(value: InValue | undefined): unknown {
  if (value === undefined) throw new TypeError('undefined cannot be stored: use null.')
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be stored: only finite numbers.`)
  }
  return value
}

type Shape = (values: unknown[]) => Row

/** Rows answer by position and by name; the positions are not enumerable, as drizzle expects. */
function makeShape(columns: string[]): Shape {
  const names = [...new Set(columns)].map((name) => [name, columns.indexOf(name)] as const)
  class ShapedRow {
    [name: string]: unknown
    readonly #values: unknown[]
    constructor(values: unknown[]) {
      this.#values = values
      for (const [name, position] of names) this[name] = values[position]
    }
    static {
      columns.forEach((_, position) => {
        Object.defineProperty(this.prototype, position, {
          get(this: ShapedRow) {
            return this.#values[position]
          },
        })
      })
      Object.defineProperty(this.prototype, 'length', { value: columns.length, writable: true })
    }
  }
  return (values) => new ShapedRow(values.map(jsValue)) as unknown as Row
}

function jsValue(value: unknown): unknown {
  return Buffer.isBuffer(value) ? new Uint8Array(value).buffer : value
}

function resultSet(
  columns: string[],
  rows: Row[],
  rowsAffected: number,
  lastInsertRowid: bigint | undefined,
): ResultSet {
  const columnTypes = columns.map(() => '')
  const toJSON = () => ({ columns, columnTypes, rows, rowsAffected, lastInsertRowid: null })
  return { columns, columnTypes, rows, rowsAffected, lastInsertRowid, toJSON }
}
