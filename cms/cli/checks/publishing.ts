import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { embeddedSearchIndex } from '../../../search/adapters/embedded/embedded-search-index.ts'
import { dataFiles } from '../../config/data-files.ts'
import type { Settings } from '../../config/env.ts'
import { publicationLog } from '../../delivery/log/publication-log.ts'
import { findDrift } from '../../editorial/publishing/sweep.ts'
import { openPayload } from '../with-payload.ts'
import { checkAudit } from './audit.ts'
import { fine, wrong, type Finding } from './finding.ts'

const reindexIt = 'npm run catalogue -- reindex'

/** Whether what channels read says what is stored. */
export async function checkPublishing(settings: Settings): Promise<Finding[]> {
  const payload = await openPayload()
  try {
    return [
      await checkLog(payload),
      await checkNotes(payload),
      await checkSearch(settings),
      await checkUploads(payload, settings),
      await checkAudit(payload),
    ]
  } finally {
    await payload.destroy()
  }
}

async function checkLog(payload: Payload): Promise<Finding> {
  const drift = await findDrift(payload)
  if (drift.length === 0) return fine('Registre de publicacions', 'diu el que hi ha publicat')
  const some = drift.slice(0, 3).join(', ')
  return wrong(
    'Registre de publicacions',
    `${drift.length} registres hi falten (${some})`,
    reindexIt,
  )
}

async function checkNotes(payload: Payload): Promise<Finding> {
  const old = new Date(Date.now() - 5 * 60_000).toISOString()
  const { totalDocs } = await payload.db.count({
    collection: 'change-notes',
    where: { createdAt: { less_than: old } },
  })
  if (totalDocs === 0) return fine('Canvis per publicar', 'cap d’endarrerit')
  const detail = `${totalDocs} esperen de fa més de cinc minuts`
  return wrong('Canvis per publicar', detail, `engegueu el servei, o ${reindexIt}`)
}

async function checkSearch({ databaseUrl, dataDir }: Settings): Promise<Finding> {
  const log = publicationLog(databaseUrl)
  const head = await log.head().finally(() => log.close())
  const file = dataFiles(dataDir).search
  if (!existsSync(file)) {
    if (head === 0) return fine('Cerca', 'no hi ha res publicat')
    return wrong('Cerca', 'no hi ha índex', `engegueu el servei, o ${reindexIt}`)
  }
  const search = embeddedSearchIndex({ file })
  try {
    const lag = head - (await search.cursor())
    if (lag === 0) return fine('Cerca', `al dia, ${await search.count()} documents`)
    return wrong(
      'Cerca',
      `${Math.abs(lag)} revisions de diferència`,
      `engegueu el servei, o ${reindexIt}`,
    )
  } finally {
    await search.close()
  }
}

async function checkUploads(payload: Payload, { dataDir }: Settings): Promise<Finding> {
  const { docs } = await payload.db.find<{ id: string; filename: string }>({
    collection: 'media',
    limit: 0,
    pagination: false,
    select: { filename: true },
  })
  const folder = dataFiles(dataDir).media
  const missing = docs.filter(
    ({ filename }) => filename && !existsSync(path.join(folder, filename)),
  )
  if (missing.length === 0) return fine('Fitxers pujats', `${docs.length}, tots hi són`)
  const names = missing.slice(0, 3).map(({ filename }) => filename)
  const detail = `en falten ${missing.length} (${names.join(', ')})`
  return wrong('Fitxers pujats', detail, 'copieu-los de la carpeta media de l’última còpia.')
}
