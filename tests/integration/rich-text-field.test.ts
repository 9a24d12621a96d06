import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { es } from '@payloadcms/translations/languages/es'
import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createLocalReq, getPayload, type CollectionConfig, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlite, type SqliteAdapter } from '../../cms/config/database/sqlite.ts'
import { changesFor } from '../../cms/config/database/table-changes.ts'
import { richTextFromMarkdown } from '../../cms/richtext/from-markdown.ts'
import { richText } from '../../collections/fields/rich-text.ts'
import { smallConfig } from '../support/small-config.ts'
import { newFolder } from '../support/small-payload.ts'

const anyone = () => true
const procedures: CollectionConfig = {
  slug: 'procedures',
  access: { create: anyone, read: anyone, update: anyone, delete: anyone, readVersions: anyone },
  versions: { drafts: true },
  fields: [
    { name: 'code', type: 'text' },
    richText({ name: 'description', label: 'Objecte', required: true }),
    { name: 'steps', type: 'array', fields: [richText({ name: 'text', label: 'Text' })] },
  ],
}

let payload: Payload
const collection = 'procedures'

beforeAll(async () => {
  const folder = newFolder()
  const config = smallConfig(sqlite({ file: path.join(folder, 'rich.db'), backupDir: folder }), {
    collections: [procedures],
    i18n: { fallbackLanguage: 'es', supportedLanguages: { es } },
  })
  payload = await getPayload({ config, key: randomUUID() })
  const adapter = payload.db as unknown as SqliteAdapter
  const { statements } = await changesFor(adapter, null)
  await adapter.client.executeMultiple(statements.join('\n'))
})
afterAll(() => payload.destroy())

const empty = [{ children: [{ text: '' }] }]
const evil = [
  { children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }] },
]
const good = richTextFromMarkdown('Cal **acreditar** la residència.')

const create = (data: Record<string, unknown>, more: object = {}) =>
  payload.create({
    collection,
    data: { code: 'PAD', title: 'Padró', description: good, _status: 'published', ...data },
    ...more,
  })

describe('A rich text field', () => {
  test('keeps what was written, and gives it back', async () => {
    const { id } = await create({})
    expect((await payload.findByID({ collection, id })).description).toEqual(good)
  })

  test('falls back to Catalan where the translator left the editor empty', async () => {
    const { id } = await create({})
    await payload.update({ collection, id, locale: 'es', data: { description: empty } })
    expect((await payload.findByID({ collection, id, locale: 'es' })).description).toEqual(good)
  })

  test('a save in another language that does not mention it copies nothing into that language', async () => {
    const { id } = await create({})
    await payload.update({ collection, id, locale: 'es', data: { code: 'PAD-1' } })
    const { description } = await payload.findByID({ collection, id, locale: 'all' })
    expect(Object.keys(description as object)).toEqual(['ca'])
  })

  test('refuses an unsafe link even in a draft, in any language, inside a list of steps, and says where', async () => {
    const refused = { name: 'ValidationError', status: 400 }
    await expect(create({ description: evil })).rejects.toMatchObject(refused)
    await expect(
      create({ description: evil, _status: 'draft' }, { draft: true }),
    ).rejects.toMatchObject(refused)
    const { id } = await create({})
    const inSpanish = payload.update({
      collection,
      id,
      locale: 'es',
      draft: true,
      data: { steps: [{ text: evil }] } as object,
    })
    await expect(inSpanish).rejects.toMatchObject({
      ...refused,
      data: {
        errors: [
          {
            path: 'steps.0.text',
            message: expect.stringContaining('javascript:alert(1)') as string,
          },
        ],
      },
    })
  })

  test('asks for a text where one is required, and an empty editor is none', async () => {
    await expect(create({ description: empty })).rejects.toMatchObject({ name: 'ValidationError' })
    await expect(create({ description: null })).rejects.toMatchObject({ name: 'ValidationError' })
  })

  test('answers in the language of the person, whatever the language of the text', async () => {
    await expect(create({ description: evil })).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('La dirección del enlace') as string }] },
    })
  })

  test('does not load the records that it links to, over REST or GraphQL', async () => {
    const target = await create({})
    const internal = {
      type: 'link',
      linkType: 'internal',
      doc: { relationTo: collection, value: target.id },
    }
    const { id } = await create({
      description: [{ children: [{ ...internal, children: [{ text: 'x' }] }] }],
    })

    const { description } = await payload.findByID({ collection, id, depth: 3 })
    expect(JSON.stringify(description)).toContain(`"value":"${target.id}"`)

    const req = await createLocalReq({}, payload)
    const { data } = await graphql({
      schema: configToSchema(payload.config).schema,
      source: `{ Procedure(id: "${id}") { description(depth: 3) } }`,
      contextValue: { headers: {}, req },
    })
    expect(JSON.stringify(data)).toContain(`"value":"${target.id}"`)
  })
})
