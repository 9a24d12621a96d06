import type { Payload } from 'payload'
import { sqliteClientOf, type SingleWriterClient } from './single-writer-client.ts'

const localesWithoutIndex = `
  SELECT m.name FROM sqlite_master m
  WHERE m.type = 'table' AND m.name LIKE '%\\_locales' ESCAPE '\\'
    AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = '_parent_id')
    AND NOT EXISTS (SELECT 1 FROM sqlite_master i WHERE i.type = 'index' AND i.name = m.name || '_parent_only')`

/**
 * Adds what Payload's tables lack to stay fast as they grow: an index of the translations by record
 * alone, and statistics. Call it after migrations and after imports; it changes nothing the second time.
 */
export async function tuneDatabase(db: Payload['db']): Promise<void> {
  const client = sqliteClientOf(db)
  if (client) await tuneTables(client)
}

export async function tuneTables(client: SingleWriterClient): Promise<void> {
  await client.writer.exclusively(async (connection, turn) => {
    await client.writer.begin(turn)
    try {
      for (const { name } of connection.run({ sql: localesWithoutIndex }).rows) {
        const table = String(name)
        connection.script(
          `CREATE INDEX IF NOT EXISTS "${table}_parent_only" ON "${table}" ("_parent_id")`,
        )
      }
      connection.script('PRAGMA analysis_limit = 1000; ANALYZE')
      await client.writer.commit()
    } catch (error) {
      await client.writer.rollback()
      throw error
    }
  })
  await client.refresh()
}
