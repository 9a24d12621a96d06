import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { embeddedSearchIndex } from '../../search/adapters/embedded/embedded-search-index.ts'
import type { SearchIndex } from '../../search/port.ts'
import { corpus } from './search-index-corpus.ts'
import { documentOf, keepsTheSearchPromises } from './search-index.ts'

keepsTheSearchPromises('the embedded engine', async (synonyms = {}) =>
  embeddedSearchIndex({ file: ':memory:', synonyms }),
)

describe('the embedded search file', () => {
  let folder: string
  let file: string
  let open: SearchIndex[] = []
  const index = (): SearchIndex => {
    const opened = embeddedSearchIndex({ file })
    open.push(opened)
    return opened
  }
  const find = async (from: SearchIndex, text: string) =>
    (await from.search({ text, locale: 'ca', audience: 'public', limit: 10, offset: 0 })).hits.map(
      (hit) => hit.code,
    )

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'search-'))
    file = path.join(folder, 'made', 'when-needed', 'index.db')
  })
  afterEach(async () => {
    for (const opened of open) await opened.close()
    open = []
    rmSync(folder, { recursive: true, force: true })
  })

  it('is there again after a restart, with its documents and its cursor', async () => {
    const first = index()
    await first.put(corpus)
    await first.setCursor(7)
    await first.close()
    const second = index()
    expect(await second.cursor()).toBe(7)
    expect(await second.count()).toBe(corpus.length)
    expect((await find(second, 'gual'))[0]).toBe('GUAL')
  })

  it('begins again, empty and from revision 0, when the file is not an index', async () => {
    const first = index()
    await first.close()
    writeFileSync(file, 'no és cap base de dades '.repeat(500))
    const second = index()
    expect([await second.cursor(), await second.count()]).toEqual([0, 0])
    await second.put(corpus)
    expect((await find(second, 'gual'))[0]).toBe('GUAL')
  })

  it('begins again when pages of the file are damaged', async () => {
    const first = index()
    await first.put(corpus)
    await first.setCursor(7)
    await first.close()
    const damaged = openSync(file, 'r+')
    for (let at = 4096; at < statSync(file).size; at += 4096)
      writeSync(damaged, Buffer.alloc(2048, 0x5a), 0, 2048, at)
    closeSync(damaged)
    const second = index()
    expect([await second.cursor(), await second.count()]).toEqual([0, 0])
    expect(await find(second, 'gual')).toEqual([])
  })

  it('begins again when the file was cut short', async () => {
    const first = index()
    await first.put(corpus)
    await first.setCursor(7)
    await first.close()
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length / 2)))
    const second = index()
    expect([await second.cursor(), await second.count()]).toEqual([0, 0])
  })

  it('sees at once what another process wrote to the file', async () => {
    const reader = index()
    const writer = index()
    await writer.put([documentOf({ code: 'A', title: 'Gual', facets: { topic: ['via'] } })])
    expect(await find(reader, 'gual')).toEqual(['A'])
    await reader.put([documentOf({ code: 'B', title: 'Gual vell' })])
    expect((await find(writer, 'gual')).sort()).toEqual(['A', 'B'])
    await writer.remove(['procedure:A:ca:public'])
    expect(await find(reader, 'gual')).toEqual(['B'])
  })
})
