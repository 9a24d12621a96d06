import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addWorkingDays, todayInMadrid } from '../../cms/domain/calendar.ts'
import { municipalCalendar } from '../../cms/editorial/tasks/municipal-calendar.ts'
import { transition } from '../../cms/editorial/transitions/transition.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { openOffice, type EditorialOffice } from '../support/editorial-office.ts'

describeOnEveryDatabase('What tells the same as a sheet that changes', (database) => {
  let office: EditorialOffice
  let other: string
  let counter = 0

  beforeAll(async () => {
    office = await openOffice(database)
    const department = await office.payload.create({
      collection: 'departments',
      data: {
        code: 'OAC',
        name: 'Atenció ciutadana',
        interlocutors: [{ person: office.people.colleague.id }],
      },
    })
    other = department.id
  })
  afterAll(() => office?.close())

  const publish = async (collection: 'faqs' | 'protocols', id: string) => {
    const req = await createLocalReq({ user: office.people.admin }, office.payload)
    await transition(req, { collection, id }, { action: 'publish' })
  }

  /** A public sheet, a public question and protocol about it, and a question that is a draft. */
  async function aSheetAndItsTellers() {
    const { id, code } = await office.newSheet()
    await office.act('governance', id, 'publish', { significance: '10', note: 'Primera' })
    const n = counter++
    const aFaq = (name: string) =>
      office.payload.create({
        collection: 'faqs',
        data: {
          code: `FAQ-${name}-${n}`,
          question: `Quant costa? ${name}`,
          audience: 'public',
          department: other,
          procedures: [id],
        },
      })
    const faq = await aFaq('VIVA')
    const draft = await aFaq('ESBORRANY')
    const protocol = await office.payload.create({
      collection: 'protocols',
      data: { code: `PROT-${n}`, title: 'Com cobrar la taxa', appliesTo: { procedures: [id] } },
    })
    await publish('faqs', faq.id)
    await publish('protocols', protocol.id)
    return { id, code, faq: faq.id, draft: draft.id, protocol: protocol.id }
  }

  const change = async (id: string, told: object) => {
    await office.save('interlocutor', id, { summary: `Ara diu una altra cosa: ${counter++}.` })
    await office.act('head', id, 'publish', { onlyCatalan: true, ...told })
  }
  const dueOf = async (about: string) => {
    const { docs } = await office.payload.find({
      collection: 'tasks',
      where: { and: [{ 'about.value': { equals: about } }, { state: { equals: 'open' } }] },
      depth: 0,
    })
    return docs.map(({ dueOn }) => dueOn?.slice(0, 10))
  }
  const inWorkingDays = async (days: number) => {
    const today = todayInMadrid(new Date())
    return addWorkingDays(today, days, await municipalCalendar(office.payload, today))
  }

  it('is looked at by whoever answers for it, once, and sooner after a major change', async () => {
    const { id, faq, draft, protocol } = await aSheetAndItsTellers()
    await change(id, { significance: '30', note: 'La taxa puja a 42 €' })
    expect(await office.openTasks(faq)).toMatchObject([
      {
        kind: 'changed',
        department: other,
        assignee: office.people.colleague.id,
        title: expect.stringMatching(/^Mira si «Quant costa\? VIVA» encara diu el mateix que «/),
        note: 'Canvi major: La taxa puja a 42 €',
      },
    ])
    // Nobody's department: whoever changed the sheet knows what it is about.
    expect(await office.openTasks(protocol)).toMatchObject([
      { kind: 'changed', department: office.department, assignee: office.people.interlocutor.id },
    ])
    expect(await office.openTasks(draft)).toEqual([])
    expect(await dueOf(faq)).toEqual([await inWorkingDays(10)])
    await change(id, { significance: '20' })
    expect(await office.openTasks(faq)).toHaveLength(1)
  })

  it('has a month after a smaller change, none after a detail, and is done by reading it again', async () => {
    const { id, faq } = await aSheetAndItsTellers()
    await change(id, { significance: '10' })
    expect(await office.openTasks(faq)).toEqual([])
    await change(id, { significance: '20' })
    expect(await dueOf(faq)).toEqual([await inWorkingDays(20)])
    const req = await createLocalReq({ user: office.people.governance }, office.payload)
    await transition(req, { collection: 'faqs', id: faq }, { action: 'verify' })
    expect(await office.openTasks(faq)).toEqual([])
  })

  it('what was said of one change is not said of the next: nobody said that this one is a detail', async () => {
    const { id, faq } = await aSheetAndItsTellers()
    await office.save('interlocutor', id, { summary: 'Ara diu una altra cosa.' })
    await expect(office.act('head', id, 'publish')).rejects.toMatchObject({
      status: 422,
      details: { gates: [{ rule: 'translation' }] },
    })
    await office.act('head', id, 'publish', { onlyCatalan: true })
    expect(await office.openTasks(faq)).toHaveLength(1)
    expect(await office.draft(id)).toMatchObject({ significance: null, changeNote: null })
  })

  it('reaches agents with how much it matters, and the public without', async () => {
    const { id, code } = await aSheetAndItsTellers()
    await change(id, { significance: '30', note: 'La taxa puja a 42 €' })
    const row = await office.payload.db.findOne<{ id: string; documents: Documents }>({
      collection: 'publications',
      where: { key: { equals: `procedure:${code}` } },
    })
    // On MongoDB they are kept as text.
    const kept: unknown = row?.documents
    const documents = (typeof kept === 'string' ? JSON.parse(kept) : kept) as Documents
    const lastChange = { significance: '30', note: 'La taxa puja a 42 €' }
    expect(documents.agent).toMatchObject({ lastChange })
    expect(documents.public).not.toHaveProperty('lastChange')
  })
})

interface Documents {
  readonly public: object
  readonly agent: object
}
