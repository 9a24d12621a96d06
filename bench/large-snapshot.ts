import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { loadSnapshot, saveSnapshot } from '../cms/delivery/snapshot.ts'
import { LazyDocument, StoredPublication } from '../cms/delivery/stored-publication.ts'

/** A snapshot of as many publications, copies of those of the demo; answers its size in bytes. */
export async function makeSnapshot(from: string, dataDir: string, count: number): Promise<number> {
  const publications = await loadSnapshot(path.join(from, 'delivery-snapshot'), (_, message) => {
    throw new Error(message)
  })
  const sheets = publications.filter(({ kind, live }) => kind === 'procedure' && live)
  const last = publications.at(-1)?.revision ?? 0
  // The bytes of the documents are shared: only the facts of each copy are its own.
  const copies = Array.from({ length: Math.max(0, count - publications.length) }, (_, at) => {
    const sheet = sheets[at % sheets.length]!
    const code = `${sheet.code}-${at}`
    const slugs = { public: [code.toLowerCase()], agent: [code.toLowerCase()] }
    const { kind, live, digest, publishedAt, everPublic } = sheet
    const facts = { kind, live, digest, publishedAt, everPublic, code, slugs }
    const json = (audience: 'public' | 'agent') => {
      const bytes = Buffer.from(sheet.json(audience))
      return bytes.length > 0 ? new LazyDocument(bytes) : null
    }
    return new StoredPublication(
      { ...facts, revision: last + at + 1 },
      json('public'),
      json('agent'),
    )
  })
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'delivery-snapshot')
  await saveSnapshot(file, [...publications.slice(0, count), ...copies])
  return statSync(file).size
}
