import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personOf } from '../../cms/access/actor.ts'
import { deskCounts, deskList } from '../../cms/editorial/desks/my-department.ts'
import { countWaiting, reviewDesk } from '../../cms/editorial/desks/review-desk.ts'
import { translationDesk } from '../../cms/editorial/desks/translation-desk.ts'
import { sideBySide } from '../../cms/editorial/translations/side-by-side.ts'
import { transition } from '../../cms/editorial/transitions/transition.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

describeOnEveryDatabase('The desks', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let town: { urbanisme: string; hisenda: string }
  let people: Record<
    'governance' | 'head' | 'interlocutor' | 'other' | 'linguist' | 'legal',
    Person
  >

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    town = {
      urbanisme: await aDepartment(payload, 'URB'),
      hisenda: await aDepartment(payload, 'HIS'),
    }
    people = {
      governance: await aPerson(payload, ['governance']),
      head: await aPerson(payload, ['head'], [town.urbanisme]),
      interlocutor: await aPerson(payload, ['interlocutor'], [town.urbanisme]),
      other: await aPerson(payload, ['interlocutor'], [town.hisenda]),
      linguist: await aPerson(payload, ['linguist']),
      legal: await aPerson(payload, ['legal']),
    }
  })
  afterAll(() => close())

  const as = async (user: Person) => {
    const req = await createLocalReq({ user }, payload)
    const person = personOf(req)
    if (!person) throw new Error('Nobody')
    return { req, person }
  }
  const act = async (user: Person, id: string, action: string, more = {}) => {
    const { req } = await as(user)
    return transition(req, { collection: 'procedures', id }, { action, ...more })
  }
  const write = (user: Person, id: string, data: object) =>
    payload.update({
      collection: 'procedures',
      id,
      data,
      draft: true,
      user,
      overrideAccess: false,
    })
  const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title)

  it('follow a sheet from its draft to its translation, each to those who have to do with it', async () => {
    const id = await aSheet(payload, 'VIATGE', town.urbanisme)
    const mine = await as(people.interlocutor)
    const theirs = await as(people.other)
    const drafts = await deskList(mine.req, mine.person, 'drafts')
    expect(drafts.sheets).toMatchObject([{ code: 'VIATGE', state: 'draft' }])
    expect(drafts.sheets[0]?.missing).toEqual(expect.any(Number))
    expect((await deskList(theirs.req, theirs.person, 'drafts')).total).toBe(0)

    await act(people.governance, id, 'publish', { note: 'Primera', significance: '20' })
    await write(people.interlocutor, id, { summary: 'Ara diu una altra cosa i més llarga.' })
    const sent = { note: 'Canvi de l’ordenança', significance: '20', to: people.head.id }
    await act(people.interlocutor, id, 'submit', sent)

    const waiting = await deskList(mine.req, mine.person, 'inReview')
    expect(waiting.sheets).toMatchObject([{ code: 'VIATGE', state: 'in-review' }])
    const head = await as(people.head)
    const review = await reviewDesk(head.req, head.person, { collection: 'procedures', page: 1 })
    expect(review.rows).toMatchObject([
      {
        code: 'VIATGE',
        sentBy: people.interlocutor.name,
        note: 'Canvi de l’ordenança',
        significance: '20',
        barred: null,
      },
    ])
    expect(review.rows[0]?.changed?.map(({ name }) => name)).toEqual(['summary'])
    for (const [who, count] of [
      [people.governance, 1],
      [people.legal, 0],
      [people.other, 0],
    ] as const) {
      const { req, person } = await as(who)
      expect(await countWaiting(req, person, 'procedures')).toBe(count)
    }

    const linguist = await as(people.linguist)
    const asked = { collection: 'procedures', state: null, departments: null, page: 1 } as const
    const desk = await translationDesk(linguist.req, { ...asked, locale: 'es' })
    expect(desk.rows).toMatchObject([{ code: 'VIATGE', state: 'outdated', words: 20 }])
    const elsewhere = { ...asked, locale: 'es', departments: [town.hisenda] } as const
    expect((await translationDesk(linguist.req, elsewhere)).total).toBe(0)
    const sheet = await sideBySide(linguist.req, { collection: 'procedures', id }, 'es')
    const summary = sheet?.texts.find(({ path }) => path === 'summary')
    expect(summary).toMatchObject({ work: 'changed', target: 'Para hacer obras pequeñas en casa.' })
    expect(summary?.changes?.some(({ kind }) => kind === 'removed')).toBe(true)
    const english = await translationDesk(linguist.req, { ...asked, locale: 'en' })
    expect(english.rows).toMatchObject([{ code: 'VIATGE', state: 'missing', basedOn: null }])

    await act(people.head, id, 'return', { reason: 'Falta dir el termini.' })
    const returned = await deskList(mine.req, mine.person, 'returned')
    expect(returned.sheets).toMatchObject([
      { code: 'VIATGE', note: 'Falta dir el termini.', by: people.head.name },
    ])
    const counts = await deskCounts(mine.req, mine.person)
    expect(counts.states).toEqual([['returned', 1]])
    expect(counts.translations.es).toContainEqual(['outdated', 1])
  })

  it('put first what has been waiting longest, page by page', async () => {
    const codes = ['UN', 'DOS', 'TRES']
    for (const code of codes) await aSheet(payload, code, town.hisenda)
    const { req } = await as(people.linguist)
    const list = await translationDesk(req, {
      collection: 'procedures',
      locale: 'en',
      state: 'missing',
      departments: [town.hisenda],
      page: 1,
    })
    expect(titles(list.rows)).toEqual(codes.map((code) => `Demanar la llicència ${code}`))
    expect(list).toMatchObject({ total: 3, pages: 1 })
  })
})
