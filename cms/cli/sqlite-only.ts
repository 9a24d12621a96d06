import { isSqlite } from '../config/database/database.ts'
import { fileOf } from '../config/database/sqlite.ts'
import type { Settings } from '../config/env.ts'
import { OperatorProblem } from './verb.ts'

/** The file of the database; refuses MongoDB, which has better tools of its own. */
export function sqliteFileOf(
  { databaseUrl, dataDir }: Settings,
  tool: 'mongodump' | 'mongorestore',
) {
  if (isSqlite(databaseUrl)) return fileOf(databaseUrl)
  const command =
    tool === 'mongodump'
      ? 'mongodump --uri "$DATABASE_URL" --oplog --gzip --out CARPETA'
      : 'mongorestore --uri "$DATABASE_URL" --oplogReplay --gzip --drop CARPETA'
  throw new OperatorProblem(
    'La base de dades és a MongoDB, que té les seves pròpies eines de còpia.',
    `feu servir «${command}», i copieu a part la carpeta ${dataDir}/media.`,
  )
}
