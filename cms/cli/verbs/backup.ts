import { existsSync } from 'node:fs'
import { cp, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { copyDatabase } from '../../config/database/migrations.ts'
import { SingleWriterClient } from '../../config/database/single-writer-client.ts'
import { dataFiles } from '../../config/data-files.ts'
import {
  databaseName,
  describeFile,
  filesUnder,
  manifestName,
  type BackupFile,
  type Manifest,
} from '../backup-folder.ts'
import { sqliteFileOf } from '../sqlite-only.ts'
import { exitCodes, OperatorProblem, type Verb } from '../verb.ts'

/** `catalogue backup`: a consistent copy, made while the service runs. */
export const verb: Verb = {
  usage: '[CARPETA]',
  help: `
Fa una còpia coherent, també amb el servei engegat: la base de dades, els fitxers pujats i un
manifest amb el SHA-256 de cada fitxer. Sense CARPETA, a DATA_DIR/backups. L’índex de cerca i la
còpia de servei no hi són: es tornen a fer sols.

El secret PAYLOAD_SECRET (fitxer .env) no hi és: deseu-lo a part, o les claus d’API no serviran.
`,
  options: {},
  words: { least: 0, most: 1 },
  async run({ positionals: [asked] }, settings, terminal) {
    const file = sqliteFileOf(settings, 'mongodump')
    const { backups, media } = dataFiles(settings.dataDir)
    const stamp = new Date().toISOString().replace(/[:.]/g, '-')
    const folder = path.resolve(asked ?? path.join(backups, `backup-${stamp}`))
    if (!existsSync(file)) {
      throw new OperatorProblem(`No hi ha cap base de dades a ${file}.`, 'reviseu DATABASE_URL.')
    }
    if (existsSync(folder)) {
      throw new OperatorProblem(`${folder} ja existeix.`, 'trieu una carpeta que no existeixi.')
    }
    const draft = `${folder}.partial`
    await rm(draft, { recursive: true, force: true })
    await mkdir(path.join(draft, 'media'), { recursive: true, mode: 0o700 })

    terminal.warn('Copiant la base de dades…')
    await copySqlite(file, path.join(draft, databaseName), backups)
    // After the database: a file that it names is there before it is named.
    if (existsSync(media)) await cp(media, path.join(draft, 'media'), { recursive: true })

    const names = await filesUnder(draft)
    const progress = terminal.progress('Comprovant')
    const files: BackupFile[] = []
    for (const name of names) {
      files.push(await describeFile(draft, name))
      progress(files.length, names.length)
    }
    const manifest: Manifest = {
      format: 'cataleg-backup',
      version: 1,
      createdAt: new Date().toISOString(),
      files,
    }
    await writeFile(path.join(draft, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const name of [...names, manifestName]) await toDisk(path.join(draft, name))
    await rename(draft, folder)
    const megabytes = files.reduce((sum, one) => sum + one.size, 0) / 1024 / 1024
    terminal.say(`${folder}: ${files.length} fitxers, ${megabytes.toFixed(1)} MB`)
    return exitCodes.done
  },
}

async function copySqlite(file: string, target: string, backupDir: string): Promise<void> {
  const client = await SingleWriterClient.open({ file, backupDir })
  try {
    await copyDatabase(client, target)
  } finally {
    await client.end()
  }
}

/** A copy that a power cut could still empty is none. */
async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
