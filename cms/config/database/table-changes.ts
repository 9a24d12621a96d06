import { randomUUID } from 'node:crypto'
import { getPayload, type SanitizedConfig } from 'payload'
import type { SqliteAdapter } from './sqlite.ts'

/** What we use of drizzle-kit, whose own types are not published with Payload's. */
interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<unknown>
  generateMigration(before: unknown, after: unknown): Promise<string[]>
}

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
  const kit = adapter.requireDrizzleKit() as unknown as DrizzleKit
  const snapshot = await kit.generateDrizzleJson(adapter.schema)
  const statements = await kit.generateMigration(before ?? adapter.defaultDrizzleSnapshot, snapshot)
  return { statements, snapshot }
}
