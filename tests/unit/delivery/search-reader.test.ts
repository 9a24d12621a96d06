import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { LogReader } from '../../../cms/delivery/follow-log.ts'
import { indexPublications } from '../../../cms/delivery/search-reader.ts'
import type { Audience, Publication } from '../../../cms/domain/published/publication.ts'
import { embeddedSearchIndex } from '../../../search/adapters/embedded/embedded-search-index.ts'
import type { SearchDocument, SearchIndex } from '../../../search/port.ts'
import { logInMemory, publication, withdrawal } from './publications.ts'

const readers: LogReader[] = []
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.stop()
})

const toSearchDocuments = ({ kind, code, documents }: Publication): SearchDocument[] =>
  (['public', 'agent'] as const).flatMap((audience: Audience) => {
    const title = documents[audience]?.title
    if (title === 'espatllat') throw new Error('cannot be read')
    if (typeof title !== 'string') return []
    const id = `${kind}:${code}:ca:${audience}`
    const nothing = { alternativeNames: [], summary: '', body: '', keywords: [], facets: {} }
    return [{ ...nothing, id, kind, code, locale: 'ca', audience, title, updatedAt: '2026-01-01' }]
  })

function indexing(log: Parameters<typeof indexPublications>[0]['log'], search: SearchIndex) {
  const errors: unknown[] = []
  const onError = (error: unknown) => void errors.push(error)
  const reader = indexPublications({ log, search, toSearchDocuments, everyMs: 5, onError })
  readers.push(reader)
  return { reader, errors }
}

const found = async (search: SearchIndex, text: string, audience: Audience = 'public') => {
  const { hits } = await search.search({ text, locale: 'ca', audience, limit: 10, offset: 0 })
  return hits.map((hit) => hit.code)
}

describe('what is published is found', () => {
  it('from the log, and no longer once it is withdrawn', async () => {
    const { log, publish } = logInMemory([publication('PADRO', 1, { title: 'Empadronament' })])
    const search = embeddedSearchIndex({ file: ':memory:' })
    const { reader } = indexing(log, search)
    await reader.caughtUp(1)
    expect(await found(search, 'empadronament')).toEqual(['PADRO'])
    publish(withdrawal('PADRO', 2))
    await reader.caughtUp(2)
    expect(await found(search, 'empadronament')).toEqual([])
    expect(await search.cursor()).toBe(2)
  })

  it('and says how far it got, also after the log is lost: what was answered before is not kept', async () => {
    const { log } = logInMemory([publication('PADRO', 1, { title: 'Empadronament' })])
    let isLost = false
    const since: typeof log.since = async (revision, limit) => {
      if (isLost) throw new Error('The log is lost')
      return log.since(revision, limit)
    }
    const search = embeddedSearchIndex({ file: ':memory:' })
    const { reader } = indexing({ ...log, since }, search)
    await reader.caughtUp(1)
    isLost = true
    await expect.poll(() => reader.status().lagging).toBe(true)
    expect(reader.status().revision).toBe(1)
  })

  it('by staff only once it turns internal', async () => {
    const { log, publish } = logInMemory([publication('PADRO', 1, { title: 'Empadronament' })])
    const search = embeddedSearchIndex({ file: ':memory:' })
    const { reader } = indexing(log, search)
    await reader.caughtUp(1)
    const internal = { documents: { agent: { code: 'PADRO', title: 'Empadronament' } } }
    publish(publication('PADRO', 2, internal))
    await reader.caughtUp(2)
    expect(await found(search, 'empadronament')).toEqual([])
    expect(await found(search, 'empadronament', 'agent')).toEqual(['PADRO'])
  })

  it('from where the index stands, not from the beginning', async () => {
    const { log, publish } = logInMemory([publication('PADRO', 1, { title: 'Empadronament' })])
    const search = embeddedSearchIndex({ file: ':memory:' })
    await search.setCursor(1)
    publish(publication('GUAL', 2, { title: 'Gual permanent' }))
    const { reader } = indexing(log, search)
    await reader.caughtUp(2)
    expect(await found(search, 'gual')).toEqual(['GUAL'])
    expect(await found(search, 'empadronament')).toEqual([])
  })

  it('again from the beginning when the index file was damaged', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'index-')), 'search.db')
    writeFileSync(file, 'Això no és cap índex. '.repeat(500))
    const { log } = logInMemory([publication('PADRO', 1, { title: 'Empadronament' })])
    const search = embeddedSearchIndex({ file })
    const { reader } = indexing(log, search)
    await reader.caughtUp(1)
    expect(await found(search, 'empadronament')).toEqual(['PADRO'])
    await search.close()
  })

  it('also when a record before it cannot be made findable', async () => {
    const { log } = logInMemory([
      publication('MAL', 1, { title: 'espatllat' }),
      publication('GUAL', 2, { title: 'Gual permanent' }),
    ])
    const search = embeddedSearchIndex({ file: ':memory:' })
    const { reader, errors } = indexing(log, search)
    await reader.caughtUp(2)
    expect(await found(search, 'gual')).toEqual(['GUAL'])
    expect(errors).toHaveLength(1)
  })

  it('as the log has it after the log was put back', async () => {
    const first = publication('PADRO', 1, { title: 'Empadronament' })
    const { log, publish, restore } = logInMemory([first])
    const search = embeddedSearchIndex({ file: ':memory:' })
    const { reader } = indexing(log, search)
    publish(publication('GUAL', 2, { title: 'Gual permanent' }))
    await reader.caughtUp(2)
    restore([first])
    await expect.poll(() => found(search, 'gual')).toEqual([])
    await expect.poll(() => found(search, 'empadronament')).toEqual(['PADRO'])
  })
})
