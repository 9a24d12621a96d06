import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { workOffNotes } from '../../cms/editorial/publishing/reconciler.ts'
import { sweep } from '../../cms/editorial/publishing/sweep.ts'
import { asSystem } from '../../cms/editorial/transitions/system-write.ts'
import { transition } from '../../cms/editorial/transitions/transition.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

/** What whoever sends something to review says of it. */
const told = { note: 'Canvia el resum', significance: 20 }

interface Row {
  readonly id: string
  readonly key: string
  readonly revision: number
  readonly live: boolean
  readonly documents: { readonly public?: { title: { ca: string; es?: string } } } | string | null
}

describeOnEveryDatabase('The life of a publication', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let department: string
  let head: Person
  let interlocutor: Person
  let counter = 0

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    department = await aDepartment(payload, 'URB')
    head = await aPerson(payload, ['head'], [department])
    interlocutor = await aPerson(payload, ['interlocutor'], [department])
  })
  afterAll(() => close())

  const newSheet = async (more = {}) => {
    const code = `SHEET-${counter++}`
    return { code, id: await aSheet(payload, code, department, more) }
  }

  async function act(user: Person, id: string, action: string, more = {}) {
    const req = await createLocalReq({ user }, payload)
    return transition(req, { collection: 'procedures', id }, { action, ...more })
  }

  async function rowOf(code: string): Promise<Row | null> {
    return payload.db.findOne<Row>({
      collection: 'publications',
      where: { key: { equals: `procedure:${code}` } },
    })
  }

  const publicTitle = (row: Row | null): { ca: string; es?: string } | undefined => {
    const documents =
      typeof row?.documents === 'string'
        ? (JSON.parse(row.documents) as Exclude<Row['documents'], string>)
        : row?.documents
    return documents?.public?.title
  }

  it('a published sheet is in the log in both languages when the head gets the answer', async () => {
    const { id, code } = await newSheet()
    const { state, revision } = await act(head, id, 'publish', { note: 'Primera publicació' })
    expect(state).toBe('published')
    const row = await rowOf(code)
    expect(row?.revision).toBe(revision)
    expect(publicTitle(row)).toEqual({
      ca: `Demanar la llicència ${code}`,
      es: `Pedir la licencia ${code}`,
    })
  })

  it('a draft over a live sheet changes nothing that the public reads', async () => {
    const { id, code } = await newSheet()
    const { revision } = await act(head, id, 'publish')
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      data: { title: 'Esborrany que ningú no ha de veure' },
    })
    await workOffNotes(payload)
    const row = await rowOf(code)
    expect(row?.revision).toBe(revision)
    expect(row?.live).toBe(true)
    expect(JSON.stringify(row?.documents)).not.toContain('Esborrany')
  })

  it('a withdrawn sheet leaves the log empty of it at once, also with a draft beside it', async () => {
    const { id, code } = await newSheet()
    await act(head, id, 'publish')
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      data: { title: 'Esborrany' },
    })
    const { state } = await act(head, id, 'retire', { reason: 'no-longer-valid' })
    expect(state).toBe('retired')
    const row = await rowOf(code)
    expect(row?.live).toBe(false)
    expect(publicTitle(row)).toBeUndefined()
  })

  it('an internal sheet has no public document', async () => {
    const { id, code } = await newSheet({ internal: true })
    await act(head, id, 'publish')
    const row = await rowOf(code)
    expect(row?.live).toBe(true)
    expect(publicTitle(row)).toBeUndefined()
  })

  it('changing a shared value republishes every sheet that shows it and no other', async () => {
    const fee = await payload.create({
      collection: 'fees',
      data: { code: 'TAXA', name: 'Taxa vella', kind: 'fee', brackets: [{ amount: 10 }] },
    })
    const shows = await newSheet({ feeRequired: true, fees: [fee.id] })
    const other = await newSheet()
    await act(head, shows.id, 'publish')
    await act(head, other.id, 'publish')
    await workOffNotes(payload)
    const before = await rowOf(other.code)
    await payload.update({ collection: 'fees', id: fee.id, data: { name: 'Taxa nova' } })
    await workOffNotes(payload)
    expect(JSON.stringify((await rowOf(shows.code))?.documents)).toContain('Taxa nova')
    expect((await rowOf(other.code))?.revision).toBe(before?.revision)
  })

  it('a sheet that lacks what publishing asks for stays a draft, and every gap is named', async () => {
    const { id, code } = await newSheet({ outputs: [], silence: { onRequest: 'undetermined' } })
    await expect(act(head, id, 'publish')).rejects.toMatchObject({
      status: 422,
      details: {
        gates: [
          { rule: 'R06', path: 'silence.onRequest', severity: 'block' },
          { rule: 'R15', path: 'outputs', severity: 'block' },
        ],
      },
    })
    expect(await rowOf(code)).toBeNull()
  })

  it('an interlocutor submits, and cannot publish', async () => {
    const { id } = await newSheet()
    await expect(act(interlocutor, id, 'publish')).rejects.toMatchObject({ status: 403 })
    expect((await act(interlocutor, id, 'submit', told)).state).toBe('in-review')
    expect((await act(head, id, 'approve')).state).toBe('approved')
  })

  it('a head publishes nothing of another department', async () => {
    const elsewhere = await aPerson(
      payload,
      ['head'],
      [await aDepartment(payload, `D-${counter++}`)],
    )
    const { id } = await newSheet()
    await expect(act(elsewhere, id, 'publish')).rejects.toMatchObject({ status: 403 })
  })

  it('a transition based on an older edition is refused', async () => {
    const { id } = await newSheet()
    await payload.update({ collection: 'procedures', id, draft: true, data: { title: 'Més nou' } })
    await expect(act(head, id, 'publish', { basedOn: 1 })).rejects.toMatchObject({ status: 409 })
  })

  it('returning needs a reason', async () => {
    const { id } = await newSheet()
    await act(interlocutor, id, 'submit', told)
    await expect(act(head, id, 'return')).rejects.toMatchObject({ status: 400 })
    expect((await act(head, id, 'return', { reason: 'Falta la taxa' })).state).toBe('returned')
  })

  it('the sweep writes what a crash left out of the log, and withdraws what is no longer live', async () => {
    const { id, code } = await newSheet()
    await payload.update({
      collection: 'procedures',
      id,
      context: asSystem(),
      data: { _status: 'published', state: 'published' },
    })
    await payload.db.deleteMany({ collection: 'change-notes', where: {} })
    expect(await rowOf(code)).toBeNull()
    await sweep(payload)
    expect((await rowOf(code))?.live).toBe(true)
    await payload.update({
      collection: 'procedures',
      id,
      context: asSystem(),
      data: { _status: 'draft' },
    })
    await payload.db.deleteMany({ collection: 'change-notes', where: {} })
    await sweep(payload)
    expect((await rowOf(code))?.live).toBe(false)
  })

  it('a record that cannot be read holds up nobody else', async () => {
    const broken = await newSheet()
    const fine = await newSheet()
    await act(head, fine.id, 'publish')
    await act(head, broken.id, 'publish')
    await payload.db.updateOne({
      collection: 'procedures',
      id: broken.id,
      data: { regime: 'not-of-the-vocabulary' },
      returning: false,
    })
    await payload.update({
      collection: 'topics',
      where: { code: { like: 'T-SHEET' } },
      data: { name: 'Nova' },
    })
    await expect(workOffNotes(payload)).rejects.toThrow('not-of-the-vocabulary')
    expect(JSON.stringify((await rowOf(fine.code))?.documents)).toContain('Nova')
    await payload.db.updateOne({
      collection: 'procedures',
      id: broken.id,
      data: { regime: 'licence' },
      returning: false,
    })
    expect(await workOffNotes(payload)).toBe(true)
    expect(JSON.stringify((await rowOf(broken.code))?.documents)).toContain('Nova')
  })

  it('projecting everything again changes nothing: publishing is idempotent', async () => {
    const { code, id } = await newSheet()
    await act(head, id, 'publish')
    await workOffNotes(payload)
    const before = await rowOf(code)
    expect(await sweep(payload, true)).toBe(false)
    expect((await rowOf(code))?.revision).toBe(before?.revision)
  })

  it('every version is kept', async () => {
    const { id } = await newSheet()
    for (let round = 0; round < 12; round++) {
      await payload.update({
        collection: 'procedures',
        id,
        draft: true,
        data: { title: `Versió ${round}` },
      })
    }
    const { totalDocs } = await payload.countVersions({
      collection: 'procedures',
      where: { parent: { equals: id } },
    })
    expect(totalDocs).toBeGreaterThanOrEqual(14)
  })
})
