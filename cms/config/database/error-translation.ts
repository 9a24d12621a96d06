import { DatabaseBusy, DatabaseError, DiskFull, isDatabaseError } from './errors.ts'
import { databaseErrorFromMongo } from './mongo-errors.ts'

/** The error as we answer it: drizzle hides the driver's error, and ours, in `cause`. */
export function databaseErrorOf(error: unknown): unknown {
  let inner: unknown = error
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    if (isDatabaseError(inner)) return inner
    const known = fromSqlite(inner) ?? databaseErrorFromMongo(inner)
    if (known) return known
    inner = inner.cause
  }
  return error
}

export function isLocked(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))
}

function fromSqlite(error: Error): DatabaseError | null {
  const code = sqliteCode(error)
  if (isLocked(error)) return new DatabaseBusy('Another process keeps the database locked.', error)
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return new DiskFull(error)
  if (code.startsWith('SQLITE_READONLY')) {
    return new DatabaseError('database-read-only', 'The database is read-only.', error)
  }
  if (/^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB)/.test(code)) {
    return new DatabaseError('database-unavailable', `The database failed: ${error.message}`, error)
  }
  return null
}

function sqliteCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : ''
}
