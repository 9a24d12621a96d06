import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { SqliteConnection } from '../../config/database/sqlite-connection.ts'
import { dataFiles } from '../../config/data-files.ts'
import type { Settings } from '../../config/env.ts'
import { databaseName, filesUnder, verifyBackup } from '../backup-folder.ts'
import { sqliteFileOf } from '../sqlite-only.ts'
import { exitCodes, OperatorProblem, type Verb } from '../verb.ts'

/** `catalogue restore`: a backup takes the place of the catalogue, which is put aside. */
export const verb: Verb = {
  usage: 'CARPETA [--force]',
  help: `
Comprova cada fitxer de la còpia abans de tocar res. Amb el servei aturat. Si ja hi ha un catàleg, cal
--force, i el que hi havia no s’esborra: es deixa a DATA_DIR/replaced-DATA.

  --force   encara que ja hi hagi un catàleg
`,
  options: { force: { type: 'boolean' } },
  words: { least: 1, most: 1 },
  async run({ positionals: [asked = ''], options }, settings, terminal) {
    const file = sqliteFileOf(settings, 'mongorestore')
    const folder = path.resolve(asked)
    const { media, search, snapshot } = dataFiles(settings.dataDir)
    const manifest = await verifyBackup(folder, terminal.progress('Comprovant la còpia'))
    checkIntegrity(path.join(folder, databaseName))
    await refuseWhileServing(settings)

    const old = [
      ...[file, `${file}-wal`, `${file}-shm`].filter((one) => existsSync(one)),
      ...((await filesUnder(media)).length > 0 ? [media] : []),
    ]
    if (old.length > 0 && options.force !== true) {
      throw new OperatorProblem(
        `Ja hi ha un catàleg a ${file}.`,
        'si el voleu substituir, afegiu-hi --force: el que hi ha es desarà a part.',
      )
    }
    // Beside its place first: what can go wrong for want of space goes wrong before anything moves.
    const draft = `${file}.restoring`
    const mediaDraft = `${media}.restoring`
    await mkdir(path.dirname(file), { recursive: true })
    await rm(mediaDraft, { recursive: true, force: true })
    await mkdir(mediaDraft, { recursive: true })
    for (const { path: name } of manifest.files) {
      const target =
        name === databaseName ? draft : path.join(mediaDraft, path.relative('media', name))
      await mkdir(path.dirname(target), { recursive: true })
      await copyFile(path.join(folder, name), target)
    }

    const aside = await putAside(old, settings)
    await rm(media, { recursive: true, force: true })
    await rename(mediaDraft, media)
    await rename(draft, file)
    // Copies of the log as it was: they are made again from the one that is there now.
    for (const copy of [search, `${search}-wal`, `${search}-shm`, snapshot]) {
      await rm(copy, { force: true })
    }
    terminal.say(`Recuperada la còpia de ${manifest.createdAt}: ${manifest.files.length} fitxers.`)
    if (aside) terminal.say(`El que hi havia és a ${aside}.`)
    return exitCodes.done
  },
}

function checkIntegrity(file: string): void {
  // Without a journal of its own beside the backup, which must stay as it is.
  const connection = new SqliteConnection(`file:${encodeURI(file)}?immutable=1`)
  try {
    const verdict = connection.value('PRAGMA integrity_check')
    if (verdict === 'ok') return
    throw new OperatorProblem(
      `La base de dades de la còpia està malmesa: ${String(verdict)}`,
      'feu servir una altra còpia. No s’ha canviat res.',
    )
  } finally {
    connection.close()
  }
}

/** A running service would go on writing into the file that was put aside. */
async function refuseWhileServing({ port }: Settings): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/health/live`, {
    signal: AbortSignal.timeout(2000),
  }).catch(() => null)
  await answer?.body?.cancel()
  if (!answer?.ok) return
  throw new OperatorProblem(
    `El servei està engegat al port ${port}.`,
    'atureu-lo i torneu-ho a provar. No s’ha canviat res.',
  )
}

async function putAside(old: readonly string[], { dataDir }: Settings): Promise<string | null> {
  if (old.length === 0) return null
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const aside = path.join(dataDir, `replaced-${stamp}`)
  await mkdir(aside, { recursive: true })
  for (const one of old) await rename(one, path.join(aside, path.basename(one)))
  return aside
}
