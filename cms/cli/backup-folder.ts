import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { OperatorProblem } from './verb.ts'

/*
 * A backup is a folder: a copy of the database, the uploaded files, and a manifest with the size
 * and SHA-256 of each. The manifest is written last: a folder without one is no backup.
 */

export const databaseName = 'catalogue.db'
export const manifestName = 'manifest.json'

export interface BackupFile {
  /** Inside the folder, with forward slashes. */
  readonly path: string
  readonly size: number
  readonly sha256: string
}

export interface Manifest {
  readonly format: 'cataleg-backup'
  readonly version: 1
  readonly createdAt: string
  readonly files: readonly BackupFile[]
}

export async function describeFile(folder: string, name: string): Promise<BackupFile> {
  const file = path.join(folder, name)
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return {
    path: name.split(path.sep).join('/'),
    size: (await lstat(file)).size,
    sha256: hash.digest('hex'),
  }
}

/** Every file under a folder, by its path in there; nothing where there is no folder. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

/**
 * The manifest of a backup whose every file is as it was written.
 *
 * @throws OperatorProblem for anything else: half a backup must not take the place of a catalogue
 */
export async function verifyBackup(
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<Manifest> {
  const manifest = await readManifest(folder)
  for (const [at, expected] of manifest.files.entries()) {
    const name = path.normalize(expected.path)
    const isOurs = name === databaseName || name.startsWith(`media${path.sep}`)
    if (!isOurs || path.isAbsolute(name)) throw broken(`el manifest anomena ${expected.path}`)
    const isFile = (await lstat(path.join(folder, name)).catch(() => null))?.isFile()
    if (!isFile) throw broken(`hi falta ${expected.path}`)
    const { size, sha256 } = await describeFile(folder, name)
    if (size !== expected.size || sha256 !== expected.sha256) {
      throw broken(`${expected.path} no és com quan es va fer`)
    }
    onProgress(at + 1, manifest.files.length)
  }
  if (!manifest.files.some((file) => file.path === databaseName)) {
    throw broken('no hi ha la base de dades')
  }
  return manifest
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(() => {
    throw broken(`a ${folder} no hi ha ${manifestName}`)
  })
  let manifest: Partial<Manifest>
  try {
    manifest = JSON.parse(text) as Partial<Manifest>
  } catch {
    throw broken('el manifest no es pot llegir')
  }
  const { format, version, files } = manifest
  if (format !== 'cataleg-backup' || version !== 1 || !Array.isArray(files)) {
    throw broken('el manifest no és d’una còpia d’aquest sistema o és d’una altra versió')
  }
  return manifest as Manifest
}

const broken = (why: string): OperatorProblem =>
  new OperatorProblem(
    `Aquesta còpia de seguretat no es pot fer servir: ${why}.`,
    'feu servir una altra còpia. No s’ha canviat res.',
  )
