import { createHash, sign } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { packFiles, type PackContent } from './pack-files.ts'
import type { SigningKey } from './signing-key.ts'

export interface PackManifest {
  readonly madeAt: string
  readonly audience: PackContent['audience']
  /** Moment of the catalogue. */
  readonly revision: number
  readonly signature: 'ed25519'
  readonly files: readonly {
    readonly path: string
    readonly bytes: number
    readonly sha256: string
    /** Digest of what it was drawn from, of what is slow to draw. */
    readonly of?: string
  }[]
}

export const manifestFile = 'manifest.json'
export const signatureFile = 'manifest.json.sig'
export const publicKeyFile = 'public-key.pem'

/** Files about the files: all others are in the manifest. */
export const aboutTheFiles: ReadonlySet<string> = new Set([
  manifestFile,
  signatureFile,
  publicKeyFile,
])

/**
 * Writes a pack beside its place, and puts it there when it is whole: whoever looks finds the one
 * before or this one, never half of one.
 */
export async function writePack(
  folder: string,
  content: PackContent,
  key: SigningKey,
): Promise<PackManifest> {
  const draft = `${folder}.part-${process.pid}`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  try {
    const files: PackManifest['files'][number][] = []
    let since = performance.now()
    // A night's work, not somebody's wait: as long as it worked, it lets others work.
    const breathe = async () => {
      await sleep(Math.min(performance.now() - since, 300))
      since = performance.now()
    }
    for await (const file of packFiles(content)) {
      const bytes = Buffer.from(file.bytes as string)
      await write(draft, file.path, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const { of, path: name } = file
      files.push({ path: name, bytes: bytes.length, sha256, ...(of && { of }) })
      await breathe()
    }
    const manifest: PackManifest = {
      madeAt: content.now.toISOString(),
      audience: content.audience,
      revision: Math.max(0, ...content.publications.map(({ revision }) => revision)),
      signature: 'ed25519',
      files,
    }
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
    await write(draft, manifestFile, text)
    await write(
      draft,
      signatureFile,
      Buffer.from(sign(null, text, key.privateKey).toString('base64')),
    )
    await write(draft, publicKeyFile, Buffer.from(key.publicPem))
    await putInPlace(draft, folder)
    return manifest
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

/** Files of an earlier pack, as long as they are still what was written then. */
export async function drawnIn(folder: string): Promise<NonNullable<PackContent['drawnBefore']>> {
  const text = await readFile(path.join(folder, manifestFile), 'utf8').catch(() => null)
  const files = text ? (JSON.parse(text) as PackManifest).files : []
  const known = new Map(files.map((file) => [file.path, file]))
  return async (name, of) => {
    const file = known.get(name)
    if (file?.of !== of) return null
    const bytes = await readFile(path.join(folder, name)).catch(() => null)
    const isSame = bytes && createHash('sha256').update(bytes).digest('hex') === file.sha256
    return isSame ? bytes : null
  }
}

async function write(folder: string, name: string, bytes: Buffer): Promise<void> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes, { mode: 0o640 })
}

async function putInPlace(draft: string, folder: string): Promise<void> {
  const before = `${folder}.before-${process.pid}`
  const hadOne = await rename(folder, before).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  await rename(draft, folder)
  if (hadOne) await rm(before, { recursive: true, force: true })
}
