import { randomUUID } from 'node:crypto'
import { getPayload, type SanitizedConfig } from 'payload'
import type { SqliteAdapter } from './sqlite.ts'

/** What we use of drizzle-kit, whose own types are not published with Payload's. */
interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<Snapshot>
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
  const known = (before ?? adapter.defaultDrizzleSnapshot) as Snapshot
  const both = withWhatWas(known, snapshot)
  // Twice, so that the tool never has to ask a person whether something new is something old that
  // was renamed: whoever renames moves the data by hand between the two halves.
  const added = await kit.generateMigration(known, both)
  const dropped = await kit.generateMigration(both, snapshot)
  return { statements: [...added, ...dropped], snapshot }
}

type Parts = Readonly<Record<string, unknown>>
type Table = Readonly<Record<string, string | Parts>>
interface Snapshot {
  readonly tables: Readonly<Record<string, Table>>
}

/** The tables as they will be, and beside them all that goes away. */
function withWhatWas(before: Snapshot, after: Snapshot): Snapshot {
  const tables: Record<string, Table> = { ...before.tables }
  for (const [name, table] of Object.entries(after.tables)) {
    const old = before.tables[name] ?? {}
    const merged = Object.entries(table).map(([part, value]) => [
      part,
      typeof value === 'string' ? value : { ...(old[part] as Parts | undefined), ...value },
    ])
    tables[name] = Object.fromEntries(merged) as Table
  }
  return { ...after, tables }
}
