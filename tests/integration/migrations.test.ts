import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrateFile, type Migration } from '../../cms/config/database/migrations.ts'
import { SingleWriterClient } from '../../cms/config/database/single-writer-client.ts'
import { newFolder } from '../support/small-payload.ts'

const first: Migration = {
  name: '0001-initial',
  sql: `
    CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric, updated_at text, created_at text);
    CREATE TABLE sheets (id text PRIMARY KEY);
    CREATE TABLE sheets_locales (title text, _locale text, _parent_id text REFERENCES sheets(id) ON DELETE CASCADE);`,
}

/** What a generated change of a table looks like: a new one is filled and takes the old one's name. */
const second: Migration = {
  name: '0002-sheets-have-a-code',
  sql: `
    CREATE TABLE __new_sheets (id text PRIMARY KEY, code text);
    INSERT INTO __new_sheets (id) SELECT id FROM sheets;
    DROP TABLE sheets;
    ALTER TABLE __new_sheets RENAME TO sheets;`,
}

const broken: Migration = {
  name: '0002-broken',
  sql: 'CREATE TABLE half (id text); INSERT INTO nowhere VALUES (1);',
}

async function database(folder = newFolder()) {
  const options = { file: path.join(folder, 'a.db'), backupDir: path.join(folder, 'backups') }
  const client = await SingleWriterClient.open(options)
  onTestFinished(() => client.end())
  return { client, folder, options }
}

const count = async (client: SingleWriterClient, what: string) =>
  Number((await client.execute(`SELECT count(*) FROM ${what}`)).rows[0]?.[0])

describe('Bringing the tables to what this version needs', () => {
  it('makes the tables of an empty database once', async () => {
    const { client } = await database()
    expect(await migrateFile(client, [first])).toEqual({ applied: ['0001-initial'] })
    expect(await migrateFile(client, [first])).toEqual({ applied: [] })
    expect(await count(client, 'sheets')).toBe(0)
  })

  it('keeps the translations of records whose table is made anew', async () => {
    const { client } = await database()
    await migrateFile(client, [first])
    await client.executeMultiple(
      "INSERT INTO sheets VALUES ('a'); INSERT INTO sheets_locales VALUES ('Padró', 'ca', 'a');",
    )
    await migrateFile(client, [first, second])
    expect(await count(client, 'sheets_locales')).toBe(1)
    expect(await client.execute('PRAGMA foreign_keys')).toMatchObject({
      rows: [{ foreign_keys: 1 }],
    })
  })

  it('leaves a copy before it changes a database that holds something', async () => {
    const { client, folder } = await database()
    await migrateFile(client, [first])
    await migrateFile(client, [first, second])
    const copies = readdirSync(path.join(folder, 'backups'))
    expect(copies).toEqual([expect.stringMatching(/^before-0002-sheets-have-a-code-.*\.db$/)])
  })

  it('undoes a change that fails, and says which', async () => {
    const { client } = await database()
    await migrateFile(client, [first])
    await expect(migrateFile(client, [first, broken])).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining('0002-broken'),
    })
    expect(await count(client, "sqlite_master WHERE name = 'half'")).toBe(0)
    expect(await migrateFile(client, [first, second])).toEqual({ applied: [second.name] })
  })

  it('refuses a database that a newer version changed', async () => {
    const { client } = await database()
    await migrateFile(client, [first, second])
    await expect(migrateFile(client, [first])).rejects.toMatchObject({
      code: 'database-newer-than-code',
      message: expect.stringContaining('0002-sheets-have-a-code'),
    })
  })

  it('does each change once when two processes start together', async () => {
    const one = await database()
    const other = await database(one.folder)
    const both = await Promise.all([one, other].map(({ client }) => migrateFile(client, [first])))
    expect(both.flatMap(({ applied }) => applied)).toEqual(['0001-initial'])
  })

  it('indexes translations by their record alone', async () => {
    const { client } = await database()
    await migrateFile(client, [first])
    const plan = await client.execute(
      "EXPLAIN QUERY PLAN SELECT * FROM sheets_locales WHERE _parent_id = 'a'",
    )
    expect(plan.rows[0]?.['detail']).toContain('sheets_locales_parent_only')
  })
})
