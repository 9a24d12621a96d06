import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { migrations } from '../migrations/index.ts'
import { databaseErrorOf } from './error-translation.ts'
import { isDatabaseError } from './errors.ts'
import { sqliteClientOf, type SingleWriterClient } from './single-writer-client.ts'
import type { SqliteConnection } from './sqlite-connection.ts'
import { tuneTables } from './tuning.ts'

/** One change of the tables, with its name as the database remembers it. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** The tables cannot be brought to what this version needs; the message says what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
  constructor(
    readonly code: 'database-newer-than-code' | 'migration-failed' | 'tables-without-migrations',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause })
  }
}

/** How long to wait for another process that is migrating the same file. */
const patience = 120_000

/**
 * Brings the tables of a SQLite database to what this version needs, each change whole or not at all.
 * Before changing a database that holds something, a copy of it is left in the folder of backups.
 * MongoDB has no tables.
 */
export async function migrateDatabase(payload: Payload): Promise<{ applied: string[] }> {
  const client = sqliteClientOf(payload.db)
  return client ? migrateFile(client, migrations) : { applied: [] }
}

/** The same without a Payload: templates of tests, tools. */
export async function migrateFile(
  client: SingleWriterClient,
  shipped: readonly Migration[],
): Promise<{ applied: string[] }> {
  const before = await client.writer.exclusively((connection) => appliedIn(connection))
  refuseNewer(before, shipped)
  const pending = shipped.filter(({ name }) => !before.includes(name))
  if (pending[0] && before.length > 0) await copyBefore(client, pending[0].name)

  const applied: string[] = []
  for (const migration of pending) {
    if (await applyOnce(client, migration, shipped)) applied.push(migration.name)
  }
  if (applied.length > 0) await tuneTables(client)
  return { applied }
}

/** Answers false when another process did it while we waited for the lock. */
async function applyOnce(
  client: SingleWriterClient,
  migration: Migration,
  shipped: readonly Migration[],
): Promise<boolean> {
  const { writer } = client
  return writer.exclusively(async (connection, turn) => {
    // Inside a transaction SQLite ignores this, and dropping a table would empty those that point to it.
    connection.script('PRAGMA foreign_keys = OFF')
    try {
      await writer.begin(turn, patience)
      const done = appliedIn(connection)
      refuseNewer(done, shipped)
      if (done.includes(migration.name)) {
        await writer.rollback()
        return false
      }
      change(connection, migration, done.length + 1)
      await writer.commit()
      return true
    } catch (error) {
      await writer.rollback()
      throw error
    } finally {
      writer.connection.script('PRAGMA foreign_keys = ON')
    }
  })
}

function change(connection: SqliteConnection, { name, sql }: Migration, batch: number): void {
  try {
    connection.script(sql)
    const broken = connection.run({ sql: 'PRAGMA foreign_key_check' }).rows.length
    if (broken > 0) throw new Error(`${broken} rows would point to nothing`)
    const insert =
      'INSERT INTO payload_migrations (id, name, batch, updated_at, created_at) VALUES (?, ?, ?, ?, ?)'
    const now = new Date().toISOString()
    connection.run({ sql: insert, args: [randomUUID(), name, batch, now, now] })
  } catch (error) {
    const ours = databaseErrorOf(error)
    if (isDatabaseError(ours)) throw ours
    const cause = error instanceof Error ? error.message : String(error)
    throw new MigrationRefused(
      'migration-failed',
      `The change "${name}" of the tables failed and was undone: ${cause}. ` +
        'The database is as it was; go back to the previous version and report this message.',
      error,
    )
  }
}

function appliedIn(connection: SqliteConnection): string[] {
  const known = "SELECT count(*) FROM sqlite_master WHERE name = 'payload_migrations'"
  if (connection.value(known) === 0) return []
  const { rows } = connection.run({
    sql: 'SELECT name, batch FROM payload_migrations ORDER BY batch, name',
  })
  if (rows.some((row) => Number(row['batch']) < 0)) {
    throw new MigrationRefused(
      'tables-without-migrations',
      'The tables of this database were made by a development tool and not by migrations. ' +
        'Export what it holds and import it into a new database.',
    )
  }
  return rows.map((row) => String(row['name']))
}

function refuseNewer(applied: readonly string[], shipped: readonly Migration[]): void {
  const unknown = applied.filter((name) => !shipped.some((migration) => migration.name === name))
  if (unknown.length === 0) return
  throw new MigrationRefused(
    'database-newer-than-code',
    `This database was changed by a newer version (${unknown.join(', ')}). ` +
      'Start that version, or restore the copy in the folder "backups" made before the change.',
  )
}

async function copyBefore(client: SingleWriterClient, name: string): Promise<void> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  await copyDatabase(client, path.join(client.backupDir, `before-${name}-${stamp}.db`))
}

/** A whole, consistent copy of the database, under its name only once it is complete. */
export async function copyDatabase(client: SingleWriterClient, target: string): Promise<void> {
  mkdirSync(path.dirname(target), { recursive: true })
  await client.writer.exclusively((connection) =>
    connection.run({ sql: 'VACUUM INTO ?', args: [`${target}.partial`] }),
  )
  renameSync(`${target}.partial`, target)
}
