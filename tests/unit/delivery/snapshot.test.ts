import { mkdtemp, readFile, readdir, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepSnapshot } from '../../../cms/delivery/keep-snapshot.ts'
import { createReadModel } from '../../../cms/delivery/read-model.ts'
import { loadSnapshot, saveSnapshot } from '../../../cms/delivery/snapshot.ts'
import { sealedLines, sealOf } from '../../../cms/delivery/snapshot-lines.ts'
import { publication, withdrawal } from './publications.ts'

let file: string
let warnings: string[]
const warn = (details: { reason: string }) => void warnings.push(details.reason)

beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(os.tmpdir(), 'snapshot-')), 'delivery-snapshot')
  warnings = []
})

function catalogue() {
  const model = createReadModel()
  model.apply([
    publication('PADRO', 1, { title: 'Padró d’habitants\tamb tabulador\ni salt' }),
    publication('PRT-1', 2, { kind: 'protocol', documents: { agent: { code: 'PRT-1' } } }),
    withdrawal('GUAL', 3),
  ])
  return model
}

describe('the snapshot of the read model', () => {
  it('brings back everything as it was, what was withdrawn and what is internal included', async () => {
    const before = catalogue()
    await saveSnapshot(file, before.entries())
    const after = createReadModel()
    after.apply(await loadSnapshot(file, warn))
    expect(warnings).toEqual([])
    expect(after.revision).toBe(3)
    expect(after.updatedAt).toBe(before.updatedAt)
    for (const audience of ['public', 'agent'] as const) {
      expect(after.list(audience, 'procedure')).toEqual(before.list(audience, 'procedure'))
      expect(after.list(audience, 'protocol')).toEqual(before.list(audience, 'protocol'))
      expect(after.changes(audience, 0, 10).map((one) => [one.code, one.live])).toEqual(
        before.changes(audience, 0, 10).map((one) => [one.code, one.live]),
      )
    }
    expect(after.bySlug('procedure', 'public', 'tramit-padro')?.code).toBe('PADRO')
  })

  it('can be saved again from what was loaded, byte for byte', async () => {
    await saveSnapshot(file, catalogue().entries())
    const first = await readFile(file)
    await saveSnapshot(file, await loadSnapshot(file, warn))
    expect((await readFile(file)).equals(first)).toBe(true)
  })

  it.each([1, 7, 100, 1_000_000])('is read whole in pieces of %i bytes', async (chunk) => {
    await saveSnapshot(file, catalogue().entries())
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -2)
    expect((await sealedLines(file, chunk)).map(String)).toEqual(lines)
  })

  it('says nothing when there is none yet', async () => {
    expect(await loadSnapshot(file, warn)).toEqual([])
    expect(warnings).toEqual([])
  })

  it('leaves the last good file in place and no draft behind when a save fails', async () => {
    await saveSnapshot(file, catalogue().entries())
    const broken = catalogue().entries()[0]!
    Object.defineProperty(broken, 'json', { value: () => 5 })
    await expect(saveSnapshot(file, [broken])).rejects.toThrow()
    expect(await loadSnapshot(file, warn)).toHaveLength(3)
    expect(await readdir(path.dirname(file))).toEqual(['delivery-snapshot'])
  })

  it('is saved at the end even when the pause after a change is not over', async () => {
    const readModel = catalogue()
    const onError = (error: unknown) => expect.fail(String(error))
    const keeper = keepSnapshot({ file, readModel, debounceMs: 60_000, onError })
    keeper.changed()
    await keeper.stop()
    expect(await loadSnapshot(file, warn)).toHaveLength(3)
  })
})

describe('a snapshot that is damaged', () => {
  const flip = (at: (length: number) => number) => async () => {
    const bytes = await readFile(file)
    const position = at(bytes.length)
    bytes[position] = bytes[position]! ^ 1
    await writeFile(file, bytes)
  }
  const damages: [string, () => Promise<void>][] = [
    ['is empty', () => truncate(file, 0)],
    ['holds one byte', () => truncate(file, 1)],
    ['was cut in the middle', async () => truncate(file, (await readFile(file)).length >> 1)],
    ['lost its last byte', async () => truncate(file, (await readFile(file)).length - 1)],
    ['has a bit flipped in its header', flip(() => 12)],
    ['has a bit flipped in a document', flip((length) => length >> 1)],
    ['has a bit flipped in its checksum', flip((length) => length - 5)],
    ['is not a snapshot', () => writeFile(file, 'Això no és cap còpia.\n'.repeat(50))],
    [
      'was written by another version',
      () => reseal((text) => text.replace('"version":2', '"version":1')),
    ],
    [
      'says another number of records',
      () => reseal((text) => text.replace('"count":3', '"count":4')),
    ],
    ['holds a line that is no record', () => reseal((text) => text.replace('"kind"', '"king"'))],
  ]
  /** Changes the text and seals it again, so that only its meaning is wrong. */
  const reseal = async (change: (text: string) => string) => {
    const text = change((await readFile(file, 'utf8')).slice(0, -sealOf(0).length))
    await writeFile(file, `${text}${sealOf(crc32(text))}`)
  }

  it.each(damages)(
    'is put aside with a warning and nothing of it is used when it %s',
    async (_, damage) => {
      await saveSnapshot(file, catalogue().entries())
      await damage()
      expect(await loadSnapshot(file, warn)).toEqual([])
      expect(warnings).toHaveLength(1)
      expect(await readdir(path.dirname(file))).toEqual(['delivery-snapshot.unusable'])
    },
  )
})
