import Database from 'libsql'

/** What the tables say of one sheet, read past Payload and past everything that remembers. */
export interface StoredSheet {
  readonly code: string
  /** Null when the public may not see it. */
  readonly live: Edition | null
  readonly latestPublished: Edition | null
  readonly latestVersions: number
  /** Title in the row of the publication log; null where it is withdrawn or was never there. */
  readonly logged: string | null
}

/** A title, and the name of the only output: parts of one save that lie in different tables. */
export interface Edition {
  readonly title: string
  readonly output: string | null
}

export function storedSheets(file: string): StoredSheet[] {
  const database = new Database(file, { readonly: true })
  try {
    const sheets = database.prepare('SELECT id, code, _status AS status FROM procedures').all()
    return (sheets as Row[]).map(({ id, code, status }) => ({
      code: String(code),
      live: status === 'published' ? one(database, liveEdition, id) : null,
      latestPublished: one(database, publishedVersion, id),
      latestVersions: Number(
        (database.prepare(latestVersions).get(id) as { count: number } | undefined)?.count,
      ),
      logged: loggedTitle(database, String(code)),
    }))
  } finally {
    database.close()
  }
}

type Row = Readonly<Record<string, string | number | null>>

const liveEdition = `
  SELECT title, (
    SELECT name FROM procedures_outputs AS output
    JOIN procedures_outputs_locales AS words ON words._parent_id = output.id
    WHERE output._parent_id = texts._parent_id AND words._locale = 'ca'
  ) AS output
  FROM procedures_locales AS texts WHERE _locale = 'ca' AND _parent_id = ?`

const publishedVersion = `
  SELECT version_title AS title, (
    SELECT name FROM _procedures_v_version_outputs AS output
    JOIN _procedures_v_version_outputs_locales AS words ON words._parent_id = output.id
    WHERE output._parent_id = version.id AND words._locale = 'ca'
  ) AS output
  FROM _procedures_v AS version
  JOIN _procedures_v_locales AS texts ON texts._parent_id = version.id AND texts._locale = 'ca'
  WHERE version.parent_id = ? AND version.version__status = 'published'
  ORDER BY version.updated_at DESC LIMIT 1`

const latestVersions = 'SELECT count(*) AS count FROM _procedures_v WHERE parent_id = ? AND latest'

const one = (database: Database.Database, sql: string, id: unknown): Edition | null =>
  (database.prepare(sql).get(id) as Edition | undefined) ?? null

function loggedTitle(database: Database.Database, code: string): string | null {
  const sql = "SELECT live, documents FROM publications WHERE kind = 'procedure' AND code = ?"
  const row = database.prepare(sql).get(code) as Row | undefined
  if (!row?.['live']) return null
  const { public: document } = JSON.parse(String(row['documents'])) as {
    public?: { title: { ca: string } }
  }
  return document?.title.ca ?? null
}
