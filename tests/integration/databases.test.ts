import { afterAll, beforeAll, expect, it } from 'vitest'
import { onCommit } from '../../cms/config/database/commit-hint.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { smallPayloadOn } from '../support/small-payload.ts'
import type { Sheet, SmallPayload } from '../support/small-types.ts'

describeOnEveryDatabase('What Payload asks of a database', ({ name, url }) => {
  let payload: SmallPayload
  let office: string

  beforeAll(async () => {
    payload = await smallPayloadOn(name, url)
    const created = await payload.create<{ id: string }>({
      collection: 'offices',
      data: { name: 'Oficina d’Atenció' },
    })
    office = created.id
  })
  afterAll(() => payload.destroy())

  let last = 0
  const newSheet = (data: object = {}) =>
    payload.create({
      collection: 'sheets',
      data: { code: `PAD-${(last += 1)}`, title: 'Empadronament', _status: 'published', ...data },
    })

  it('gives every record an id of text', async () => {
    expect(typeof (await newSheet()).id).toBe('string')
  })

  it('keeps lists in three languages, nested lists, links and JSON', async () => {
    const { id: related } = await newSheet()
    const { id } = await newSheet({
      body: { children: [{ text: 'Hola' }] },
      office,
      related: [related],
      topics: ['housing', 'census'],
      steps: [{ name: 'Demana cita', minutes: 5, links: [{ url: 'https://www.vila.cat' }] }],
      term: { days: 30, note: 'Hàbils' },
    })
    const catalan = await payload.findByID({ collection: 'sheets', id, depth: 0 })
    await payload.update({
      collection: 'sheets',
      id,
      locale: 'es',
      data: {
        title: 'Empadronamiento',
        steps: catalan.steps?.map((step) => ({ ...step, name: 'Pide cita' })),
        _status: 'published',
      },
    })
    const all = await payload.findByID({ collection: 'sheets', id, locale: 'all', depth: 0 })
    expect(all).toMatchObject({
      title: { ca: 'Empadronament', es: 'Empadronamiento' },
      body: { ca: { children: [{ text: 'Hola' }] } },
      office,
      related: [related],
      topics: ['housing', 'census'],
      steps: [
        {
          name: { ca: 'Demana cita', es: 'Pide cita' },
          minutes: 5,
          links: [{ url: 'https://www.vila.cat' }],
        },
      ],
      term: { days: 30, note: { ca: 'Hàbils' } },
    })
  })

  it('keeps a draft beside the published sheet until it is published too', async () => {
    const { id } = await newSheet()
    await payload.update({ collection: 'sheets', id, draft: true, data: { title: 'Esborrany' } })
    const titles = async () => [
      (await payload.findByID({ collection: 'sheets', id })).title,
      (await payload.findByID({ collection: 'sheets', id, draft: true })).title,
    ]
    expect(await titles()).toEqual(['Empadronament', 'Esborrany'])
    await payload.update({
      collection: 'sheets',
      id,
      data: { title: 'Publicat', _status: 'published' },
    })
    expect(await titles()).toEqual(['Publicat', 'Publicat'])
    const { docs } = await payload.findVersions({
      collection: 'sheets',
      where: { parent: { equals: id } },
    })
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
    expect(docs).toHaveLength(3)
  })

  it('refuses a second record with the same code', async () => {
    const { code } = await newSheet()
    await expect(newSheet({ code })).rejects.toMatchObject({ status: 400, name: 'ValidationError' })
  })

  it('finds drafts and published sheets by title, state, link, list and several at once', async () => {
    const { id } = await newSheet({ title: 'Gual permanent', office, topics: ['taxes'] })
    const found = async (where: Record<string, unknown>, draft = false) => {
      const { docs } = await payload.find({ collection: 'sheets', where, draft, limit: 50 })
      return docs.map((doc: Sheet) => doc.id)
    }
    expect(await found({ title: { like: 'gual' } })).toContain(id)
    expect(await found({ _status: { equals: 'published' } }, true)).toContain(id)
    expect(await found({ topics: { in: ['taxes'] } })).toEqual([id])
    expect(
      await found({
        and: [{ office: { equals: office } }, { title: { equals: 'Gual permanent' } }],
      }),
    ).toEqual([id])
    expect(await found({ or: [{ code: { exists: false } }, { id: { equals: id } }] })).toEqual([id])
    expect(await found({ 'term.days': { greater_than: 400 } })).toEqual([])
  })

  it('follows links both ways', async () => {
    const { id } = await newSheet({ office })
    const sheet = await payload.findByID<{ office: { name: string } }>({
      collection: 'sheets',
      id,
      depth: 1,
    })
    expect(sheet.office.name).toBe('Oficina d’Atenció')
    const there = await payload.findByID<{ sheets: { docs: { id: string }[] } }>({
      collection: 'offices',
      id: office,
      depth: 1,
    })
    expect(there.sheets.docs.map((doc) => doc.id)).toContain(id)
  })

  it('counts pages and sorts', async () => {
    const { docs, totalDocs } = await payload.find({
      collection: 'sheets',
      sort: '-code',
      limit: 2,
    })
    expect(docs).toHaveLength(2)
    expect(totalDocs).toBeGreaterThan(2)
    expect((docs[0]?.code ?? '') > (docs[1]?.code ?? '')).toBe(true)
  })

  it('signs people in, and refuses them with another password', async () => {
    const data = { email: `p${Date.now()}@vila.cat`, password: 'una contrasenya llarga' }
    await payload.create({ collection: 'people', data })
    await expect(payload.login({ collection: 'people', data })).resolves.toHaveProperty('token')
    await expect(
      payload.login({ collection: 'people', data: { ...data, password: 'una altra' } }),
    ).rejects.toMatchObject({ status: 401 })
  })

  it('tells who listens that something was stored', async () => {
    let hints = 0
    const stop = onCommit(() => (hints += 1))
    await newSheet()
    stop()
    expect(hints).toBeGreaterThan(0)
  })

  it('forgets a deleted sheet and its versions', async () => {
    const { id } = await newSheet()
    await payload.delete({ collection: 'sheets', id })
    await expect(payload.findByID({ collection: 'sheets', id })).rejects.toMatchObject({
      status: 404,
    })
    const { docs } = await payload.findVersions({
      collection: 'sheets',
      where: { parent: { equals: id } },
    })
    expect(docs).toEqual([])
  })
})
