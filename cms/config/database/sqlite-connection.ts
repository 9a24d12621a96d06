import type { InArgs, InStatement, InValue, ResultSet, Row } from '@libsql/client'
import Database from 'libsql'

/**
 * One connection to the file, synchronous as SQLite is.
 *
 * Statements that may meet a lock (`BEGIN`, `COMMIT`) go through `script`, which always finalises them:
 * a prepared statement that met `SQLITE_BUSY` stays open until it is collected, and with it open no
 * later COMMIT succeeds.
 */
export class SqliteConnection {
  readonly #database: Database.Database

  constructor(file: string) {
    this.#database = new Database(file)
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  script(sql: string): void {
    this.#database.exec(sql)
  }

  run(statement: InStatement): ResultSet {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    const prepared = this.#database.prepare(sql)
    const values = bindable(args ?? [])
    if (!prepared.reader) {
      const { changes, lastInsertRowid } = prepared.run(values)
      return resultSet([], [], changes, BigInt(lastInsertRowid))
    }
    prepared.raw(true)
    const columns = prepared.columns().map((column) => column.name)
    const shape = rowShape(columns)
    // `raw` rows are arrays of values, which the library's types cannot say.
    const rows = (prepared.all(values) as unknown[][]).map((row) => shape(row))
    return resultSet(columns, rows, 0, undefined)
  }

  /** The single value a PRAGMA or a count answers. */
  value(sql: string): unknown {
    return this.run(sql).rows[0]?.[0]
  }

  close(): void {
    this.#database.close()
  }
}

function bindable(args: InArgs): unknown {
  if (Array.isArray(args)) return args.map(sqlValue)
  const named = Object.entries(args as Record<string, InValue>)
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
const shapes = new Map<string, Shape>()

/** Rows answer by position and by name; the positions are not enumerable, as drizzle expects. */
function rowShape(columns: string[]): Shape {
  const key = columns.join('\n')
  const known = shapes.get(key)
  if (known) return known
  const shape = makeShape(columns)
  if (shapes.size > 2_000) shapes.clear()
  shapes.set(key, shape)
  return shape
}

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
