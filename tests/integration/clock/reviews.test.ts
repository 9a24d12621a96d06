import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { markToVerify } from '../../../cms/editorial/reviews/mark-to-verify.ts'
import { remindOfReviews } from '../../../cms/editorial/reviews/remind-of-reviews.ts'
import { asSystem } from '../../../cms/editorial/transitions/system-write.ts'
import { addDays } from '../../../cms/domain/calendar.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import { aPerson, aSheet, openPayload, type RealPayload } from '../../support/real-payload.ts'
import { aTeam, away, type Team } from '../../support/team.ts'

describeOnEveryDatabase('reviews', (database) => {
  let real: RealPayload
  let payload: Payload
  let team: Team
  let governance: string

  beforeAll(async () => {
    real = await openPayload(database)
    payload = real.payload
    team = await aTeam(payload, 'URB')
    governance = (await aPerson(payload, ['governance'])).id
  }, 60_000)

  afterAll(() => real.close())

  /** A live sheet whose review is on a day. */
  async function live(code: string, reviewOn: string | null, more: object = {}): Promise<string> {
    const id = await aSheet(payload, code, team.department, { interlocutor: team.interlocutor.id })
    await publish(id, {
      ...(reviewOn ? { reviewOn: `${reviewOn}T12:00:00.000Z` } : {}),
      ...more,
    })
    return id
  }

  const publish = (id: string, data: object = {}) =>
    payload.update({
      collection: 'procedures',
      id,
      context: asSystem(),
      data: { _status: 'published', state: 'published', ...data },
    })

  const sheet = (id: string, draft = false) =>
    payload.findByID({ collection: 'procedures', id, draft, depth: 0 })

  const noon = (day: string) => new Date(`${day}T11:00:00Z`)

  /** Looks at every day from one to another, as the clock does. */
  async function lookFrom(first: string, last: string): Promise<void> {
    for (let day = first; day <= last; day = addDays(day, 1)) {
      await remindOfReviews(payload, noon(day), { day: addDays(day, -1) })
    }
  }

  const mails = async () => {
    const { docs } = await payload.find({ collection: 'outbox', pagination: false, sort: 'key' })
    return docs
  }

  const daysOfMailTo = async (person: string) =>
    (await mails())
      .filter(({ key }) => key.startsWith(`reviews ${person} `))
      .map(({ key }) => key.split(' ')[2])

  it('the clock sets what is past its review to be verified, and nothing else', async () => {
    const past = await live('PAST', '2026-11-24')
    const today = await live('TODAY', '2026-11-25')
    const before = await sheet(past)
    await markToVerify(payload, noon('2026-11-25'))
    const after = await sheet(past)
    expect(after.state).toBe('to-verify')
    expect(after._status).toBe('published')
    expect((await sheet(past, true)).state).toBe('to-verify')
    // Nothing that people or channels would take for an edit.
    expect([after.updatedAt, after.edition]).toEqual([before.updatedAt, before.edition])
    expect((await sheet(today)).state).toBe('published')
    await markToVerify(payload, new Date('2026-11-25T23:00:00Z'))
    expect((await sheet(today)).state).toBe('to-verify')
  })

  it('a draft beside the live sheet keeps its own state and is not published by it', async () => {
    const id = await live('BESIDE', '2026-11-20')
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      context: asSystem(),
      data: { title: 'Un títol per acabar', state: 'in-review' },
    })
    await markToVerify(payload, noon('2026-11-25'))
    expect(await sheet(id)).toMatchObject({
      state: 'to-verify',
      title: 'Demanar la llicència BESIDE',
    })
    expect(await sheet(id, true)).toMatchObject({
      state: 'in-review',
      title: 'Un títol per acabar',
    })
  })

  it('owner and head are told before, on and after the day, governance after a month; once each', async () => {
    await payload.db.deleteMany({ collection: 'outbox', where: {} })
    await live('REMIND', '2028-03-31')
    // The sheets of the other tests are years late by then: they are out of the way.
    await payload.update({
      collection: 'procedures',
      where: { code: { not_equals: 'REMIND' } },
      context: asSystem(),
      data: { reviewOn: null },
    })
    await lookFrom('2028-02-20', '2028-05-06')
    const expected = [
      '2028-03-01',
      '2028-03-24',
      '2028-03-31',
      '2028-04-07',
      '2028-04-14',
      '2028-04-21',
      '2028-04-28',
      '2028-05-05',
    ]
    expect(await daysOfMailTo(team.interlocutor.id)).toEqual(expected)
    expect(await daysOfMailTo(team.head.id)).toEqual(expected)
    expect(await daysOfMailTo(governance)).toEqual(['2028-04-30'])
    const count = (await mails()).length
    await lookFrom('2028-03-01', '2028-05-06')
    expect((await mails()).length).toBe(count)
  }, 60_000)

  it('it is one task of the interlocutor, due on the day of the review, and one mail a day', async () => {
    await payload.db.deleteMany({ collection: 'outbox', where: {} })
    const first = await live('ONE', '2030-06-30')
    await live('TWO', '2030-06-30', { title: 'Un altre <b>tràmit</b>' })
    await lookFrom('2030-06-23', '2030-06-30')
    const { docs } = await payload.find({
      collection: 'tasks',
      where: { 'about.value': { equals: first } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      kind: 'review',
      assignee: team.interlocutor.id,
      dueOn: '2030-06-30T12:00:00.000Z',
    })
    const [mail] = (await mails()).filter(({ key }) =>
      key.startsWith(`reviews ${team.interlocutor.id} 2030-06-23`),
    )
    expect(mail?.subject).toBe('Hi ha 2 continguts per revisar')
    expect(mail?.text).toContain('S’ha de revisar d’aquí a 7 dies')
    expect(mail?.text).toContain(`/admin/collections/procedures/${first}`)
    expect(mail?.html).toContain('Un altre &lt;b&gt;tràmit&lt;/b&gt;')
  })

  it('whoever is away is not written to: their deputy is, in the language of the deputy', async () => {
    await payload.db.deleteMany({ collection: 'outbox', where: {} })
    await live('AWAY', '2031-06-30')
    await payload.update({
      collection: 'users',
      id: team.deputy.id,
      data: { language: 'es' },
    })
    await away(payload, team.interlocutor.id, { from: '2031-06-01', until: '2031-07-31' })
    await remindOfReviews(payload, noon('2031-06-23'), { day: '2031-06-22' })
    expect(await daysOfMailTo(team.interlocutor.id)).toEqual([])
    const mail = (await mails()).find(({ key }) => key.includes(team.deputy.id))
    expect(mail?.subject).toBe('Hay que revisar «Pedir la licencia AWAY»')
    await away(payload, team.interlocutor.id, null)
  })
})
