import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import type { Settings } from '../env.ts'
import { mongodb } from './mongodb.ts'
import { fileOf, sqlite } from './sqlite.ts'

export const isSqlite = (databaseUrl: string): boolean => databaseUrl.startsWith('file:')

/** The database that `DATABASE_URL` asks for. */
export function databaseAdapter(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
): DatabaseAdapterObj {
  if (!isSqlite(settings.databaseUrl)) return mongodb(settings.databaseUrl)
  const backupDir = path.join(settings.dataDir, 'backups')
  return sqlite({ file: fileOf(settings.databaseUrl), backupDir })
}
