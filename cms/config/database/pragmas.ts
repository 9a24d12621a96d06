import { setTimeout as sleep } from 'node:timers/promises'
import { databaseErrorOf, isLocked } from './error-translation.ts'
import { DatabaseBusy } from './errors.ts'
import { SqliteConnection } from './sqlite-connection.ts'

const megabyte = 1024 * 1024

/** Promises of every connection, read back after they are set. */
const required: Readonly<Record<string, string | number>> = { journal_mode: 'wal', foreign_keys: 1 }

/**
 * The connection that writes. It never waits inside SQLite, where waiting stops the whole process;
 * `synchronous = FULL` because an answered write must survive a power cut.
 */
export async function openWriter(file: string, lockLimit: number): Promise<SqliteConnection> {
  const settings = {
    journal_mode: 'WAL',
    synchronous: 'FULL',
    foreign_keys: 'ON',
    journal_size_limit: 64 * megabyte,
    cache_size: -32 * 1024,
    busy_timeout: 0,
  }
  return open(file, settings, { ...required, synchronous: 2 }, lockLimit)
}

/** The connection that reads: it cannot write even by mistake. */
export async function openReader(file: string, lockLimit: number): Promise<SqliteConnection> {
  const settings = {
    foreign_keys: 'ON',
    query_only: 'ON',
    cache_size: -64 * 1024,
    temp_store: 'MEMORY',
    busy_timeout: 250,
  }
  return open(file, settings, { ...required, query_only: 1 }, lockLimit)
}

async function open(
  file: string,
  settings: Readonly<Record<string, string | number>>,
  expected: Readonly<Record<string, string | number>>,
  lockLimit: number,
): Promise<SqliteConnection> {
  const giveUp = Date.now() + lockLimit
  for (;;) {
    let connection: SqliteConnection | null = null
    try {
      connection = new SqliteConnection(file)
      for (const [name, value] of Object.entries(settings)) {
        connection.run({ sql: `PRAGMA ${name} = ${value}` })
      }
      check(connection, expected)
      return connection
    } catch (error) {
      connection?.close()
      if (!isLocked(error)) throw databaseErrorOf(error)
      if (Date.now() > giveUp)
        throw new DatabaseBusy(`${file} stays locked by another process.`, error)
    }
    await sleep(50)
  }
}

function check(
  connection: SqliteConnection,
  expected: Readonly<Record<string, string | number>>,
): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual = connection.value(`PRAGMA ${name}`)
    if (actual === value) continue
    throw new Error(
      `SQLite keeps ${name} = ${String(actual)} where ${value} is needed to keep what it acknowledges. ` +
        'Put the database on a local disk: network folders cannot hold it.',
    )
  }
}
