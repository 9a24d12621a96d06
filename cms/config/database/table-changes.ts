import { randomUUID } from 'node:crypto'
import { getPayload, type SanitizedConfig } from 'payload'
import type { SqliteAdapter } from './sqlite.ts'

/** The SQL that brings tables as they were at `before` (null: none) to what the collections need. */
export async function changesOfTables(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  before: unknown,
): Promise<{ statements: string[]; snapshot: unknown }> {
  const key = randomUUID()
  const payload = await getPayload({ config, key, disableDBConnect: true, disableOnInit: true })
  return changesFor(payload.db as unknown as SqliteAdapter, before)
}

export async function changesFor(
  adapter: SqliteAdapter,
  before: unknown,
): Promise<{ statements: string[]; snapshot: unknown }> {
  const kit = adapter.requireDrizzleKit()
  const snapshot = await kit.generateDrizzleJson(adapter.schema)
  // The snapshot is this tool's own file, written by it the last time.
  const from = (before ?? adapter.defaultDrizzleSnapshot) as typeof snapshot
  return { statements: await kit.generateMigration(from, snapshot), snapshot }
}
