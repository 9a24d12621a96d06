import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { loadSnapshot, saveSnapshot } from '../cms/delivery/snapshot.ts'
import { StoredPublication } from '../cms/delivery/stored-publication.ts'

/** A snapshot of as many publications, copies of those of the demo; answers its size in bytes. */
export async function makeSnapshot(from: string, dataDir: string, count: number): Promise<number> {
  const publications = await loadSnapshot(path.join(from, 'delivery-snapshot'), (_, message) => {
    throw new Error(message)
  })
  const sheets = publications.filter(({ kind, live }) => kind === 'procedure' && live)
  const last = publications.at(-1)?.revision ?? 0
  const copies = Array.from({ length: Math.max(0, count - publications.length) }, (_, at) => {
    const sheet = sheets[at % sheets.length]!
    const { kind, live, digest, publishedAt, documents } = sheet
    const facts = { kind, live, digest, publishedAt, documents }
    return StoredPublication.of({ ...facts, code: `${sheet.code}-${at}`, revision: last + at + 1 })
  })
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'delivery-snapshot')
  await saveSnapshot(file, [...publications.slice(0, count), ...copies])
  return statSync(file).size
}
