import { statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { SqliteConnection } from '../../config/database/sqlite-connection.ts'
import { recordKey } from '../../domain/published/publication.ts'
import { recordKinds } from '../../domain/record-kind.ts'
import type { PublicationHistory, Standing } from './history.ts'
import type { PublicationLog } from './port.ts'
import { instantOf, publicationOf, type PublicationRow } from './row.ts'

// Kinds this program does not know belong to a newer one: they are not ours to serve.
const known = recordKinds.map((kind) => `'${kind}'`).join(', ')

const rowsSince = `SELECT kind, code, revision, live, digest, documents, published_at AS publishedAt
  FROM publications WHERE revision > ? AND kind IN (${known}) ORDER BY revision LIMIT ?`

// What stands now and what stood before are one story.
const story = (columns: string) => `(
  SELECT ${columns} FROM publication_history WHERE key = ?
  UNION ALL SELECT ${columns} FROM publications WHERE key = ?)`

const standing = `SELECT * FROM ${story('revision, live, documents, published_at AS publishedAt')}
  WHERE publishedAt <= ? ORDER BY revision DESC LIMIT 1`
const after = `SELECT min(publishedAt) AS publishedAt
  FROM ${story('revision, published_at AS publishedAt')} WHERE revision > ? AND publishedAt > ?`

/** The log in a SQLite file, read on a connection that cannot write. */
export function sqliteLog(databaseUrl: string): PublicationLog & PublicationHistory {
  const file = pathOf(databaseUrl)
  let open: { connection: SqliteConnection; inode: number } | null = null

  // A restore puts another file in its place; the old one would be read for ever.
  const connection = () => {
    const inode = statSync(file).ino
    if (open && open.inode !== inode) shut()
    open ??= { connection: openForReading(file), inode }
    return open.connection
  }
  const shut = () => {
    open?.connection.close()
    open = null
  }
  const read = <T>(question: (connection: SqliteConnection) => T): T => {
    try {
      return question(connection())
    } catch (error) {
      shut()
      throw error
    }
  }

  return {
    since: async (revision, limit) =>
      read((connection) => connection.run({ sql: rowsSince, args: [revision, limit] })).rows.map(
        (row) => publicationOf(row as unknown as PublicationRow),
      ),
    head: async () =>
      read((connection) => Number(connection.value('SELECT max(revision) FROM publications') ?? 0)),
    standingAt: async (kind, code, at) => {
      const key = recordKey(kind, code)
      return read((connection) => {
        const [row] = connection.run({ sql: standing, args: [key, key, at] }).rows
        if (!row) return null
        const { live, documents, publishedAt, revision } = row as unknown as PublicationRow
        const validFrom = instantOf(publishedAt)
        const args = [key, key, Number(revision), validFrom]
        const next = connection.run({ sql: after, args }).rows[0]?.publishedAt
        const validUntil = next ? instantOf(next) : null
        const found: Standing = {
          ...{ revision: Number(revision), validFrom, validUntil },
          row: { live, documents },
        }
        return found
      })
    },
    close: async () => shut(),
  }
}

/**
 * Read-only for SQLite too, not only by promise: whoever may write also tidies up the journal when
 * it closes, and that journal may by then belong to a restored file.
 */
function openForReading(file: string): SqliteConnection {
  const connection = new SqliteConnection(`${pathToFileURL(file).href}?mode=ro`)
  connection.script('PRAGMA busy_timeout = 250')
  return connection
}

function pathOf(databaseUrl: string): string {
  if (databaseUrl.startsWith('file://')) return fileURLToPath(databaseUrl)
  return path.resolve(databaseUrl.replace(/^file:/, ''))
}
