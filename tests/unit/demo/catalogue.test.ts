import type { CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'
import { problemsOf, type Shape } from '../../../cms/cli/demo/check-records.ts'
import { publicationChannels, roles } from '../../../cms/domain/vocabularies/editorial.ts'
import { demoCatalogue } from '../../../demo/catalogue.ts'
import type { DemoCollection } from '../../../demo/demo-record.ts'
import { text } from '../../../demo/text.ts'
import payloadConfig from '../../../payload.config.ts'

const config = await payloadConfig

const shapeOf = (slug: string): Shape => {
  const collection = config.collections.find((one) => one.slug === slug)
  if (!collection) throw new Error(`No collection ${slug}`)
  return { fields: collection.flattenedFields, titleField: collection.admin.useAsTitle ?? 'id' }
}

const recordsOf = (slug: CollectionSlug) =>
  demoCatalogue.find(({ collection }) => collection === slug)?.records ?? []

const topicsWith = (record: DemoCollection['records'][number]): DemoCollection[] => [
  { collection: 'topics', key: 'code', records: [record] },
]

describe('the demo catalogue', () => {
  it('fits the collections: every field, code, word and length of it', () => {
    expect(problemsOf(demoCatalogue, shapeOf)).toEqual([])
  })

  it('has one account for every role and one client for every channel', () => {
    const held = recordsOf('users').flatMap(({ roles: own }) => own)
    expect(new Set(held)).toEqual(new Set(roles.codes))
    const served = recordsOf('api-clients').map(({ channel }) => channel)
    expect(served.toSorted()).toEqual([...publicationChannels.codes].sort())
  })

  it('says what is wrong with a record before anything is written', () => {
    const wrong = problemsOf(
      topicsWith({
        code: 'TEMA-X',
        name: { ca: 'Tema' },
        colour: 'blau',
        parent: 'TEMA-QUE-NO-HI-ES',
        active: 'sí',
      }),
      shapeOf,
    )
    expect(wrong).toEqual([
      'topics TEMA-X: there is no field "colour".',
      'topics TEMA-X.name.es: is missing.',
      'topics TEMA-X.parent: there is no topics TEMA-QUE-NO-HI-ES.',
      'topics TEMA-X.active: should be true or false.',
    ])
  })

  it('refuses a word that is not in the vocabulary and a text that does not fit', () => {
    const [fee] = recordsOf('fees')
    const records = [{ ...fee, kind: 'tip', name: text('a'.repeat(201), 'b') }]
    const catalogue: DemoCollection[] = [
      { collection: 'fees', key: 'code', records },
      { collection: 'legal-resources', key: 'code', records: recordsOf('legal-resources') },
    ]
    expect(problemsOf(catalogue, shapeOf)).toEqual([
      'fees TX-OBRES-MENORS.name.ca: 201 characters, and 200 fit.',
      'fees TX-OBRES-MENORS.kind: "tip" is not in the vocabulary.',
    ])
  })
})
