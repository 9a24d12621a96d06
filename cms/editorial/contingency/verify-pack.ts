import { createHash, createPublicKey, verify } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  aboutTheFiles,
  manifestFile,
  publicKeyFile,
  signatureFile,
  type PackManifest,
} from './write-pack.ts'

export interface PackVerdict {
  readonly manifest: PackManifest | null
  /** Who signed it: this installation, or whoever put the key in the pack. */
  readonly signedBy: 'this-installation' | 'its-own-key' | 'nobody'
  /** Files that are missing, that are not what was signed, or that nobody signed. */
  readonly wrong: readonly {
    readonly path: string
    readonly why: 'missing' | 'changed' | 'extra'
  }[]
}

/** Whether a pack is, file by file, what was signed. `publicPem` is the key one trusts, where one has it. */
export async function verifyPack(folder: string, publicPem: string | null): Promise<PackVerdict> {
  const read = (name: string) => readFile(path.join(folder, name)).catch(() => null)
  const [text, signature, ownKey] = await Promise.all(
    [manifestFile, signatureFile, publicKeyFile].map(read),
  )
  if (!text || !signature) return { manifest: null, signedBy: 'nobody', wrong: [] }
  const isSignedWith = (pem: string | Buffer | null | undefined): boolean => {
    try {
      const bytes = Buffer.from(signature.toString(), 'base64')
      return Boolean(pem) && verify(null, text, createPublicKey(pem!), bytes)
    } catch {
      return false
    }
  }
  const signedBy = isSignedWith(publicPem)
    ? 'this-installation'
    : isSignedWith(ownKey)
      ? 'its-own-key'
      : 'nobody'
  // What nobody signed is not worth reading.
  if (signedBy === 'nobody') return { manifest: null, signedBy, wrong: [] }
  const manifest = JSON.parse(text.toString()) as PackManifest
  return { manifest, signedBy, wrong: await wrongIn(folder, manifest) }
}

async function wrongIn(folder: string, { files }: PackManifest): Promise<PackVerdict['wrong']> {
  const wrong: PackVerdict['wrong'][number][] = []
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file.path)).catch(() => null)
    if (!bytes) wrong.push({ path: file.path, why: 'missing' })
    else if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
      wrong.push({ path: file.path, why: 'changed' })
    }
  }
  const signed = new Set(files.map((file) => file.path))
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of found.filter((one) => !one.isDirectory())) {
    const full = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, full).split(path.sep).join('/')
    if (!signed.has(name) && !aboutTheFiles.has(name)) wrong.push({ path: name, why: 'extra' })
  }
  return wrong
}
