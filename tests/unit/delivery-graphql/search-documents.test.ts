import { describe, expect, it } from 'vitest'
import { projectRecord } from '../../../cms/channels/project-record.ts'
import type { Executor } from '../../../cms/delivery/front.ts'
import { toSearchDocuments } from '../../../cms/delivery/search-documents.ts'
import type { PublicationDocuments } from '../../../cms/domain/published/publication.ts'
import type { RecordKind } from '../../../cms/domain/record-kind.ts'
import { canary, inCanary } from '../channels/canary.ts'
import { faq, protocol, screen, sheet } from '../channels/records.ts'
import { createCatalogue } from './catalogue.ts'

const documentsOf = (kind: RecordKind, documents: PublicationDocuments, live = true) =>
  toSearchDocuments({
    kind,
    code: 'X',
    revision: 1,
    live,
    digest: '',
    publishedAt: '2026-06-01T10:00:00.000Z',
    documents,
  })

describe('what a record is found by', () => {
  const secret = sheet('X', { agent: inCanary(sheet().agent) })
  const found = documentsOf('procedure', projectRecord('procedure', secret))

  it('a sheet is found in every language, by the public and more richly by agents', () => {
    expect(found.map(({ id }) => id).sort()).toEqual([
      'procedure:X:ca:agent',
      'procedure:X:ca:public',
      'procedure:X:en:agent',
      'procedure:X:en:public',
      'procedure:X:es:agent',
      'procedure:X:es:public',
    ])
  })

  it('what only agents read is in no document of the public', () => {
    const of = (audience: string) =>
      JSON.stringify(found.filter((one) => one.audience === audience))
    expect(of('public')).not.toContain(canary)
    expect(of('agent')).toContain(canary)
  })

  it('a sheet that is not in English is found there by its Catalan words', () => {
    expect(found.find(({ id }) => id === 'procedure:X:en:public')?.title).toBe('Empadronar-se')
  })

  it('a question that reads the same for everybody has one document in each language', () => {
    const ids = documentsOf('faq', projectRecord('faq', faq())).map(({ audience }) => audience)
    expect(ids).toEqual(['public', 'public', 'public'])
  })

  it('a protocol that names no level is found at every level', () => {
    const [first] = documentsOf('protocol', projectRecord('protocol', protocol()))
    expect(first).toMatchObject({
      audience: 'agent',
      facets: { channel: ['in-person'], level: expect.arrayContaining(['N1', 'G3']) },
    })
  })

  it('a screen is not searched, and a withdrawn record has no document', () => {
    expect(documentsOf('screen', projectRecord('screen', screen()))).toEqual([])
    expect(documentsOf('procedure', projectRecord('procedure', sheet()), false)).toEqual([])
  })
})

describe('the executor', () => {
  it('is what the front of the delivery plane asks', async () => {
    const executor: Executor = createCatalogue().executor('public')
    expect(await executor.execute({ query: '{ catalogue { procedures } }' })).toMatchObject({
      data: { catalogue: { procedures: 0 } },
      volatile: false,
    })
  })
})
