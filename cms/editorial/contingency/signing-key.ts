import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export interface SigningKey {
  readonly privateKey: KeyObject
  readonly publicPem: string
}

const fileIn = (dataDir: string) => path.join(dataDir, 'contingency', 'signing-key.pem')

/** The key of this installation, made the first time it is asked for, for the eyes of its owner. */
export async function signingKey(dataDir: string): Promise<SigningKey> {
  const known = await readKey(dataDir)
  if (known) return known
  const file = fileIn(dataDir)
  await mkdir(path.dirname(file), { recursive: true })
  const { privateKey } = generateKeyPairSync('ed25519')
  const draft = `${file}.${process.pid}`
  await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  // Another process that makes one at this moment: the first stays.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  return (await readKey(dataDir))!
}

/** Null where this installation never signed anything. */
export async function readKey(dataDir: string): Promise<SigningKey | null> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!text) return null
  const privateKey = createPrivateKey(text)
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  return { privateKey, publicPem }
}
