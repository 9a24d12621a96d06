import { existsSync, readFileSync } from 'node:fs'
import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFue } from '../../cms/editorial/export/export-fue.ts'
import { readFue, type FueDocument } from '../../cms/editorial/import/fue-document.ts'
import { importFue } from '../../cms/editorial/import/import-sheets.ts'
import { testDatabases } from '../support/database.ts'
import { aDepartment, aSheet, openPayload } from '../support/real-payload.ts'
import { fueFile, ids } from '../unit/import/fue-file.ts'

const [database] = testDatabases()
const from = (owner: string): Where => ({ 'imported.source': { equals: `fue:${owner}` } })
const fromOurs = from('9900000000')
const shared = process.env['CATALEG_SHARED_DATA']
const realFile = shared ? `${shared}/aoc-fue/manlleu-fue.xml` : null

const ours = fueFile([
  {
    code: 'c'.repeat(32),
    name: 'FUE Ocupar la via pública amb taules i cadires',
    category: 'Via pública',
    sections: [
      [ids.title, 'Descripció del procediment', 'FUE Ocupar la via pública amb taules i cadires'],
      [
        ids.description,
        'Objecte',
        '  Amb &lt;b&gt;taules&lt;/b&gt; &amp;amp; cadires.\n\n- Una\n- Dues\n\n',
      ],
      [ids.who, 'Qui', 'Bars i <b xmlns="">restaurants</b>.'],
      [ids.term, 'Quant triga', '3 mesos'],
      [ids.silence, 'Silenci', 'Desestimatori'],
      [ids.requirements, 'Requisits', 'Tenir un bar\nTenir vorera'],
      [ids.requirements, 'Requisitos', 'Tener un bar\nTener acera', 'es_ES'],
      [ids.title, 'Nombre', 'Ocupar la vía pública', 'es_ES'],
      [ids.price, 'Preu', 'Segons l’ordenança fiscal 12'],
      [ids.remarks, 'Observacions internes', 'Truqueu abans.'],
      ['0'.repeat(32), 'Una secció desconeguda', 'Text &#13; amb retorn'],
    ],
    more: '<extra>més coses</extra>',
  },
])

/** The whole of what is stored of the imported sheets, without what each database names by itself. */
async function storedIn(payload: Payload, owner: string): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: from(owner),
    depth: 0,
    draft: true,
    fallbackLocale: false,
    locale: 'all',
    pagination: false,
    sort: 'code',
  })
  const own = new Set([
    'id',
    'createdAt',
    'updatedAt',
    'importedAt',
    'since',
    'edition',
    'department',
  ])
  return JSON.parse(
    JSON.stringify(docs, (key, value: unknown) => (own.has(key) ? undefined : value)),
  )
}

async function fueOf(payload: Payload, where: Where): Promise<string> {
  let text = ''
  for await (const piece of exportFue(payload, {
    where,
    publicUrl: 'https://cataleg.example.org',
  })) {
    text += piece
  }
  return text
}

describe('FUE Local out', () => {
  let first: Payload
  let second: Payload
  const closing: (() => Promise<void>)[] = []

  beforeAll(async () => {
    for (const keep of [(one: Payload) => (first = one), (one: Payload) => (second = one)]) {
      const { payload, close } = await openPayload(database!)
      keep(payload)
      closing.push(close)
    }
  })
  afterAll(() => Promise.all(closing.map((close) => close())))

  const files: readonly (readonly [string, () => Uint8Array])[] = [
    ['a file of our own', () => new TextEncoder().encode(ours)],
    ...(realFile && existsSync(realFile)
      ? [['the file of a real town hall', () => readFileSync(realFile)] as const]
      : []),
  ]
  if (files.length < 2) it.skip('the file of a real town hall: set CATALEG_SHARED_DATA', () => {})

  it.each(files)(
    'of %s is what came in: sections byte for byte, sheets field by field',
    async (_, read) => {
      const file = read()
      const { refused, total } = await importFue(first, file)
      expect(refused).toEqual([])
      const wanted = readFue(file)
      const out = new TextEncoder().encode(await fueOf(first, from(wanted.owner)))
      const bySource = ({ sheets }: FueDocument) =>
        new Map(sheets.map(({ line: _line, ...sheet }) => [sheet.sourceId, sheet]))
      expect(bySource(readFue(out))).toEqual(bySource(wanted))
      expect((await importFue(first, out)).unchanged).toHaveLength(total)

      await importFue(second, out)
      expect(await storedIn(second, wanted.owner)).toEqual(await storedIn(first, wanted.owner))
    },
  )

  it('writes anew the section that an editor changed, and no other', async () => {
    const { docs } = await first.find({
      collection: 'procedures',
      where: { 'imported.sourceId': { equals: 'c'.repeat(32) } },
      draft: true,
    })
    await first.update({
      collection: 'procedures',
      id: docs[0]?.id ?? '',
      draft: true,
      locale: 'ca',
      data: { description: [{ children: [{ text: 'Un text nou.' }] }] },
    })
    const find = (text: string) =>
      readFue(new TextEncoder().encode(text)).sheets.find(
        ({ sourceId }) => sourceId === 'c'.repeat(32),
      )
    const [before, after] = [find(ours), find(await fueOf(first, fromOurs))]
    const changed = after?.sections.filter(
      (section, at) => section.content !== before?.sections[at]?.content,
    )
    expect(changed).toMatchObject([{ id: ids.description, content: '<p>Un text nou.</p>' }])
  })

  it('carries a sheet that was written here to another town hall', async () => {
    const department = await aDepartment(first, 'URB')
    await aSheet(first, 'NOVA', department, { officialName: 'Llicència d’obres menors' })
    const out = new TextEncoder().encode(await fueOf(first, { code: { equals: 'NOVA' } }))
    await importFue(second, out)
    const { docs } = await second.find({
      collection: 'procedures',
      where: { title: { equals: 'Llicència d’obres menors' } },
      draft: true,
      pagination: false,
      depth: 0,
    })
    expect(docs[0]).toMatchObject({
      description: [{ children: [{ text: 'Explica què cal fer.' }] }],
      noEvidenceNeeded: true,
      resolutionTerm: { value: 2, unit: 'months' },
      silence: { onRequest: 'approval' },
      feeRequired: false,
    })
  })
})
