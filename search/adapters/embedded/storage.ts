import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { locales } from '../../../cms/domain/locale.ts'
import type { Locale } from '../../../cms/domain/locale.ts'
import type { SearchAudience } from '../../port.ts'

/** Raise it when the tables or the text analysis change: older files are dropped and filled again. */
const schemaVersion = 1

/** Above this size a full check at start would take longer than a rebuild is likely to be needed for. */
const checkedWholeUpTo = 32 * 1024 * 1024

/**
 * Order and weight of the text columns of every shelf. BM25 saturates, so the weights are far
 * apart: one word in a title must outdo the same word twenty times in a body.
 */
export const columns = [
  ['title', 60],
  ['names', 40],
  ['keywords', 20],
  ['synonyms', 15],
  ['summary', 8],
  ['body', 1],
] as const

export type Column = (typeof columns)[number][0]

export const audiences: readonly SearchAudience[] = ['public', 'agent']

export const shelfName = (audience: SearchAudience, locale: Locale): string =>
  `${audience}_${locale}`

/**
 * A shelf for each audience and language, each with its own words: what corrects and completes
 * the public's words can only come from public documents.
 */
const shelfTables = (name: string): string => `
  CREATE VIRTUAL TABLE IF NOT EXISTS text_${name} USING fts5(
    ${columns.map(([column]) => column).join(', ')},
    content='', contentless_delete=1, tokenize="ascii tokenchars '_'"
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS terms_${name} USING fts5vocab(text_${name}, 'row');
  CREATE TABLE IF NOT EXISTS words_${name} (
    folded TEXT NOT NULL, surface TEXT NOT NULL, stem TEXT, sound TEXT NOT NULL,
    PRIMARY KEY (folded, surface)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sounds_${name} ON words_${name} (sound);`

const schema = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS documents (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL, code TEXT NOT NULL, locale TEXT NOT NULL, audience TEXT NOT NULL,
    on_public INTEGER NOT NULL DEFAULT 0, on_agent INTEGER NOT NULL DEFAULT 0,
    updated_at TEXT NOT NULL, facets TEXT NOT NULL, heads TEXT NOT NULL, document TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS documents_of_record ON documents (kind, code, locale);
  ${audiences.flatMap((audience) => locales.map((locale) => shelfTables(shelfName(audience, locale)))).join('\n')}
  PRAGMA user_version = ${schemaVersion};`

const inMemory = (file: string): boolean => file === ':memory:'

/** Opens the index file. One that is damaged, foreign or of another version is dropped, and begun again empty. */
export function openStorage(file: string): Database.Database {
  if (!inMemory(file)) mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  try {
    return openChecked(file)
  } catch (error) {
    if (inMemory(file) || !isDamage(error)) throw error
    dropStorage(file)
    return openChecked(file)
  }
}

export function dropStorage(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true })
}

class UnusableFile extends Error {}

/** Whether the file itself is at fault, and not the disk, the rights or a lock, which dropping would not mend. */
export function isDamage(error: unknown): boolean {
  if (error instanceof UnusableFile) return true
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : ''
  return /^SQLITE_(CORRUPT|NOTADB)/.test(code) || /malformed|not a database|corrupt/i.test(message)
}

function openChecked(file: string): Database.Database {
  const db = new Database(file)
  try {
    db.pragma('busy_timeout = 5000')
    const found = Number(value(db, 'PRAGMA user_version'))
    const tables = Number(value(db, 'SELECT count(*) FROM sqlite_master'))
    if (tables > 0 && found !== schemaVersion) throw new UnusableFile('another version')
    if (tables > 0 && statSync(file).size <= checkedWholeUpTo) {
      const verdict = value(db, 'PRAGMA quick_check(1)')
      if (verdict !== 'ok') throw new UnusableFile(String(verdict))
    }
    db.pragma('journal_mode = WAL')
    // A power cut may take the last writes and the cursor that goes with them, never one without the other.
    db.pragma('synchronous = NORMAL')
    if (tables === 0) db.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function value(db: Database.Database, sql: string): unknown {
  const [row] = db.prepare(sql).raw().all()
  return Array.isArray(row) ? row[0] : undefined
}
