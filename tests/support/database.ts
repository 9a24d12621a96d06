import { createHash, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, it } from 'vitest'
import { copyDatabase, migrateFile } from '../../cms/config/database/migrations.ts'
import { SingleWriterClient } from '../../cms/config/database/single-writer-client.ts'
import { migrations } from '../../cms/config/migrations/index.ts'

export interface TestDatabase {
  readonly name: 'MongoDB' | 'SQLite'
  /** A new database of this kind, with its tables made and nothing in it. */
  url(): Promise<string>
}

export const mongoServer = process.env['TEST_MONGODB_URL'] || null

export const withoutMongo =
  'MongoDB is not tried: no server (TEST_MONGODB_URL is not set; `npm test` sets it where it finds one).'

/**
 * False on a stand-in for MongoDB that has no transactions, where two at once are not kept apart:
 * a production start refuses such a server.
 */
export const keepsApart = ({ name }: TestDatabase): boolean =>
  name === 'SQLite' ||
  process.env['TEST_MONGODB_TRANSACTIONS'] === 'true' ||
  /replicaSet=|mongodb\+srv:/.test(mongoServer ?? '')

/** The databases that this run can use. */
export function testDatabases(): TestDatabase[] {
  const sqlite: TestDatabase = { name: 'SQLite', url: sqliteUrl }
  const server = mongoServer
  if (!server) return [sqlite]
  return [sqlite, { name: 'MongoDB', url: () => Promise.resolve(newMongoName(server)) }]
}

/** The same promises on every database; says plainly when one cannot be tried, and why. */
export function describeOnEveryDatabase(
  name: string,
  promises: (database: TestDatabase) => void,
  /** Why a stand-in for MongoDB is not asked, where it would take too long for what it shows. */
  notOnStandIn: string | null = null,
): void {
  for (const database of testDatabases()) {
    const isLeftOut = notOnStandIn !== null && !keepsApart(database)
    if (isLeftOut) process.stderr.write(`${name}, on ${database.name}: ${notOnStandIn}\n`)
    describe(`${name}, on ${database.name}`, () =>
      isLeftOut ? it.skip(notOnStandIn, () => {}) : promises(database))
  }
  if (mongoServer) return
  process.stderr.write(`${name}: ${withoutMongo}\n`)
  describe(`${name}, on MongoDB`, () => it.skip(withoutMongo, () => {}))
}

async function sqliteUrl(): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'cataleg-test-')), 'catalogue.db')
  copyFileSync(await template(), file)
  return `file:${file}`
}

/** A database with our tables, made once per state of the migrations and copied for each test file. */
async function template(): Promise<string> {
  const state = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)
  const file = path.join(tmpdir(), 'cataleg-test-templates', `${state}.db`)
  if (existsSync(file)) return file
  mkdirSync(path.dirname(file), { recursive: true })
  // Test files run in processes of their own: each makes it aside, and the last one to finish stays.
  const draft = `${file}.${randomUUID()}`
  const client = await SingleWriterClient.open({ file: draft, backupDir: path.dirname(file) })
  await migrateFile(client, migrations)
  // A copy by SQLite itself: beside the file, a part of it may still stand in its log.
  await copyDatabase(client, `${draft}.whole`)
  await client.end()
  renameSync(`${draft}.whole`, file)
  for (const rest of ['', '-wal', '-shm']) rmSync(`${draft}${rest}`, { force: true })
  return file
}

export function newMongoName(server: string): string {
  const [address = '', query] = server.split('?')
  const host = /^mongodb(?:\+srv)?:\/\/[^/]+/.exec(address)?.[0] ?? address
  const name = `cataleg_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  return `${host}/${name}${query ? `?${query}` : ''}`
}
