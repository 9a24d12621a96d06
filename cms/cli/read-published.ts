import { existsSync } from 'node:fs'
import { isSqlite } from '../config/database/database.ts'
import { fileOf } from '../config/database/sqlite.ts'
import type { Settings } from '../config/env.ts'
import { publicationLog } from '../delivery/log/publication-log.ts'
import { createReadModel, type ReadModelStore } from '../delivery/read-model.ts'
import type { Terminal } from './terminal.ts'
import { OperatorProblem } from './verb.ts'

/** Everything the log says now, each record once. */
export async function readPublished(
  { databaseUrl }: Settings,
  terminal: Terminal,
): Promise<ReadModelStore> {
  if (isSqlite(databaseUrl) && !existsSync(fileOf(databaseUrl))) {
    const remedy = 'reviseu DATABASE_URL, o engegueu el servei un cop (npm start).'
    throw new OperatorProblem(`No hi ha cap base de dades a ${fileOf(databaseUrl)}.`, remedy)
  }
  const log = publicationLog(databaseUrl)
  const readModel = createReadModel()
  try {
    const head = await log.head()
    const progress = terminal.progress('Llegint el registre de publicacions')
    for (let cursor = 0; ;) {
      const publications = await log.since(cursor, 200)
      const last = publications.at(-1)
      if (!last) return readModel
      readModel.apply(publications)
      cursor = last.revision
      progress(cursor, Math.max(head, cursor))
    }
  } finally {
    await log.close()
  }
}
