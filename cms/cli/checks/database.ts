import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { isSqlite } from '../../config/database/database.ts'
import { SqliteConnection } from '../../config/database/sqlite-connection.ts'
import { fileOf } from '../../config/database/sqlite.ts'
import type { Settings } from '../../config/env.ts'
import { migrations } from '../../config/migrations/index.ts'
import { publicationLog } from '../../delivery/log/publication-log.ts'
import { fine, wrong, type Finding } from './finding.ts'

/** The database: there, whole, and with the tables of this version. */
export async function checkDatabase(settings: Settings): Promise<Finding[]> {
  return isSqlite(settings.databaseUrl)
    ? checkSqlite(fileOf(settings.databaseUrl))
    : checkMongo(settings)
}

const restoreIt = 'recupereu l’última còpia: npm run catalogue -- restore CARPETA'

function checkSqlite(file: string): Finding[] {
  if (!existsSync(file)) {
    return [wrong('Base de dades', `no hi ha ${file}`, 'engegueu el servei un cop (npm start).')]
  }
  let connection: SqliteConnection | null = null
  try {
    connection = new SqliteConnection(`${pathToFileURL(file).href}?mode=ro`)
    connection.script('PRAGMA busy_timeout = 2000')
    return [integrity(connection), relations(connection), tables(connection)]
  } catch (error) {
    return [wrong('Base de dades', `${file} no es pot llegir: ${String(error)}`, restoreIt)]
  } finally {
    connection?.close()
  }
}

function integrity(connection: SqliteConnection): Finding {
  const verdict = String(connection.value('PRAGMA integrity_check'))
  return verdict === 'ok'
    ? fine('Base de dades', 'SQLite, sencera')
    : wrong('Base de dades', `malmesa: ${verdict.slice(0, 200)}`, restoreIt)
}

function relations(connection: SqliteConnection): Finding {
  const { rows } = connection.run({ sql: 'PRAGMA foreign_key_check' })
  return rows.length === 0
    ? fine('Relacions', 'cap no apunta al no-res')
    : wrong('Relacions', `${rows.length} files apunten al no-res`, restoreIt)
}

function tables(connection: SqliteConnection): Finding {
  const known = "SELECT count(*) FROM sqlite_master WHERE name = 'payload_migrations'"
  const applied =
    connection.value(known) === 0
      ? []
      : connection
          .run({ sql: 'SELECT name FROM payload_migrations' })
          .rows.map((row) => String(row['name']))
  const newer = applied.filter((name) => !migrations.some((one) => one.name === name))
  const missing = migrations.filter(({ name }) => !applied.includes(name))
  if (newer.length > 0) {
    const remedy =
      'feu servir la versió del programa que les va fer, o recupereu una còpia anterior.'
    return wrong('Taules', `són d’una versió més nova (${newer.join(', ')})`, remedy)
  }
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ')
    return wrong('Taules', `hi falten canvis (${names})`, 'engegueu el servei: es fan sols.')
  }
  return fine('Taules', `al dia (${applied.length} canvis)`)
}

async function checkMongo({ databaseUrl }: Settings): Promise<Finding[]> {
  const log = publicationLog(databaseUrl)
  try {
    await log.head()
    return [fine('Base de dades', 'MongoDB, respon')]
  } catch (error) {
    const detail = `MongoDB no respon: ${String(error)}`
    return [
      wrong('Base de dades', detail, 'reviseu DATABASE_URL i que el servidor estigui engegat.'),
    ]
  } finally {
    await log.close()
  }
}
