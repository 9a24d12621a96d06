import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import { mongodb } from '../../cms/config/database/mongodb.ts'
import { sqlite, type SqliteAdapter } from '../../cms/config/database/sqlite.ts'
import type { WriteLimits } from '../../cms/config/database/writer-queue.ts'
import { changesFor } from '../../cms/config/database/table-changes.ts'
import type { TestDatabase } from './database.ts'
import { smallConfig } from './small-config.ts'
import type { SmallPayload } from './small-types.ts'

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'cataleg-test-'))

/** A Payload of the small config on its own SQLite file, with its tables made. */
export async function smallPayloadOnSqlite(
  file = path.join(newFolder(), 'small.db'),
  limits?: WriteLimits,
): Promise<{ payload: SmallPayload; adapter: SqliteAdapter; file: string }> {
  const config = smallConfig(sqlite({ file, backupDir: path.dirname(file), limits }))
  const started: unknown = await getPayload({ config, key: randomUUID() })
  const payload = started as SmallPayload
  const adapter = payload.db as unknown as SqliteAdapter
  await createTables(adapter)
  return { payload, adapter, file }
}

/** The same on a database of the kind that the test asks for. */
export async function smallPayloadOn(
  kind: TestDatabase['name'],
  url: TestDatabase['url'],
): Promise<SmallPayload> {
  if (kind === 'SQLite') return (await smallPayloadOnSqlite()).payload
  const config = smallConfig(mongodb(await url()))
  const started: unknown = await getPayload({ config, key: randomUUID() })
  return started as SmallPayload
}

/** Tables as a first migration would make them; nothing where they are already there. */
async function createTables(adapter: SqliteAdapter): Promise<void> {
  const { rows } = await adapter.client.execute("SELECT 1 FROM sqlite_master WHERE name = 'sheets'")
  if (rows.length > 0) return
  const { statements } = await changesFor(adapter, null)
  await adapter.client.executeMultiple(statements.join('\n'))
}
