import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { isRecordKind } from '../domain/record-kind.ts'
import { sealedLines, sealOf } from './snapshot-lines.ts'
import { LazyDocument, StoredPublication, type PublicationFacts } from './stored-publication.ts'

/*
 * The read model as a file: a header, one line per record (facts, public document and agent's
 * document, with tabs between them, which JSON never holds), and the checksum of all of it: a CRC,
 * which is there to find damage and costs a quarter of what a SHA does.
 */

const format = { format: 'catalogue-snapshot', version: 2 } as const

type Warn = (details: { file: string; reason: string }, message: string) => void

/** Writes the file whole or not at all. */
export async function saveSnapshot(
  file: string,
  publications: readonly StoredPublication[],
): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  const handle = await open(draft, 'wx')
  try {
    let sum = 0
    for (const part of parts(publications)) {
      sum = crc32(part, sum)
      await handle.writeFile(part)
    }
    await handle.writeFile(sealOf(sum))
    await handle.sync()
    await handle.close()
    await rename(draft, file)
    await syncFolder(path.dirname(file))
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

/**
 * What the file holds, by revision; nothing when there is none. A file that is damaged, or of
 * another version, is put aside and nothing of it is used: the log has it all.
 */
export async function loadSnapshot(file: string, warn: Warn): Promise<StoredPublication[]> {
  try {
    return publicationsIn(await sealedLines(file))
  } catch (error) {
    if (isMissing(error)) return []
    if (isOfTheSystem(error)) {
      warn({ file, reason: String(error) }, 'The snapshot cannot be read.')
      return []
    }
    const reason = error instanceof Error ? error.message : String(error)
    const aside = `${file}.unusable`
    await rename(file, aside).catch(() => undefined)
    warn({ file: aside, reason }, 'The snapshot cannot be used: starting from the publication log.')
    return []
  }
}

function* parts(publications: readonly StoredPublication[]): Generator<Buffer> {
  const revision = publications.at(-1)?.revision ?? 0
  const header = { ...format, revision, count: publications.length }
  let pieces: Buffer[] = [Buffer.from(`${JSON.stringify(header)}\n`)]
  let size = 0
  for (const one of publications) {
    const line = lineOf(one)
    pieces.push(...line)
    size += line.reduce((sum, piece) => sum + piece.length, 0)
    if (size < 1024 * 1024) continue
    yield Buffer.concat(pieces)
    pieces = []
    size = 0
  }
  yield Buffer.concat(pieces)
}

const tab = Buffer.from('\t')
const newline = Buffer.from('\n')

function lineOf(one: StoredPublication): Buffer[] {
  const { kind, code, revision, live, digest, publishedAt, everPublic, slugs } = one
  const facts = { kind, code, revision, live, digest, publishedAt, everPublic, slugs }
  const json = [
    JSON.stringify(facts satisfies PublicationFacts),
    one.json('public'),
    one.json('agent'),
  ]
  const [first, second, third] = json.map((text) =>
    Buffer.isBuffer(text) ? text : Buffer.from(text),
  )
  return [first!, tab, second!, tab, third!, newline]
}

function publicationsIn([header, ...lines]: Buffer[]): StoredPublication[] {
  const { format: name, version, count } = objectOf(header)
  if (name !== format.format || version !== format.version) {
    throw new Error(`it is of version ${String(version)} and this is version ${format.version}`)
  }
  if (count !== lines.length) throw new Error('it does not hold the records it says')
  return lines.map(publicationIn)
}

function publicationIn(line: Buffer): StoredPublication {
  const first = line.indexOf(9)
  const second = line.indexOf(9, first + 1)
  const facts = objectOf(line.subarray(0, first))
  if (second < 0 || !isFacts(facts)) throw new Error('a line of it is not a record')
  const document = (json: Buffer) => (json.length > 0 ? new LazyDocument(json) : null)
  return new StoredPublication(
    facts,
    document(line.subarray(first + 1, second)),
    document(line.subarray(second + 1)),
  )
}

const objectOf = (json: Buffer | undefined) =>
  JSON.parse(json?.toString('utf8') ?? '{}') as Readonly<Record<string, unknown>>

// The checksum has proved that we wrote it; this proves that we wrote it in this shape.
function isFacts(facts: object): facts is PublicationFacts {
  const { kind, code, revision, slugs } = facts as Partial<PublicationFacts>
  return isRecordKind(kind) && typeof code === 'string' && Number.isInteger(revision) && !!slugs
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

const isMissing = (error: unknown) => isOfTheSystem(error) && error.code === 'ENOENT'
