import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, todayInMadrid } from '../../../cms/domain/calendar.ts'
import { measureQuality } from '../../../cms/editorial/quality/measure-quality.ts'
import { qualityOf } from '../../../cms/editorial/quality/quality.ts'
import { qualityPicture } from '../../../cms/editorial/quality/quality-picture.ts'
import { storedDraft } from '../../../cms/editorial/quality/verdict.ts'
import { asSystem } from '../../../cms/editorial/transitions/system-write.ts'
import { transition } from '../../../cms/editorial/transitions/transition.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import {
  aDepartment,
  aPerson,
  aSheet,
  openPayload,
  type Person,
} from '../../support/real-payload.ts'

describeOnEveryDatabase('the quality that is kept', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let own: string
  let other: string
  let governance: Person
  let head: Person
  let whole: string
  let thin: string
  const today = todayInMadrid()
  const night = (days: number) => new Date(`${addDays(today, days)}T03:30:00Z`)

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    own = await aDepartment(payload, 'URB')
    other = await aDepartment(payload, 'HIS')
    governance = await aPerson(payload, ['governance'])
    head = await aPerson(payload, ['head'], [own])
    whole = await aSheet(payload, 'SENCERA', own)
    await publish(whole)
    await publish(await aSheet(payload, 'ALTRA', other))
    ;({ id: thin } = await payload.create({
      collection: 'procedures',
      draft: true,
      context: asSystem(),
      data: { code: 'PRIMA', title: 'Una fitxa a mitges', department: own },
    }))
  }, 60_000)
  afterAll(() => close())

  const as = (user: Person) => createLocalReq({ user }, payload)
  const publish = async (id: string) => {
    const act = { action: 'publish', note: 'Primera', significance: '20' } as const
    await transition(await as(governance), { collection: 'procedures', id }, act)
  }
  const scores = async (sort: string) => {
    const { docs } = await payload.find({
      collection: 'procedures',
      draft: true,
      sort,
      depth: 0,
      user: head,
      overrideAccess: false,
    })
    return docs.map(({ code, score }) => [code, score])
  }
  const askedNow = async (id: string) => (await qualityOf(payload, storedDraft(id), 'ca')).score
  const pictureFor = async (user: Person, departments: readonly string[] | null) =>
    qualityPicture(await as(user), departments)

  it('nothing is drawn before anything was measured', async () => {
    expect(await pictureFor(governance, null)).toBeNull()
  })

  it('who publishes finds the score in the list at once, and it is no edit of anybody', async () => {
    const read = async () => payload.findByID({ collection: 'procedures', id: whole, depth: 0 })
    const before = await read()
    expect(before.score).toBe(await askedNow(whole))
    await measureQuality(payload, night(0))
    const after = await read()
    expect([after.edition, after.updatedAt]).toEqual([before.edition, before.updatedAt])
  })

  it('drafts are scored each night, and a list sorts by what needs most attention', async () => {
    const [first, ...others] = await scores('score')
    expect(first).toEqual(['PRIMA', await askedNow(thin)])
    expect(others.map(([code]) => code).toSorted()).toEqual(['ALTRA', 'SENCERA'])
  })

  it('nobody writes a score of their own', async () => {
    await payload.update({
      collection: 'procedures',
      id: thin,
      draft: true,
      user: head,
      overrideAccess: false,
      data: { title: 'Una fitxa encara a mitges', score: 100 },
    })
    const [first] = await scores('score')
    expect(first).toEqual(['PRIMA', await askedNow(thin)])
  })

  it('each night is a point of the line, once however often it runs', async () => {
    await measureQuality(payload, night(0))
    await measureQuality(payload, night(1))
    const picture = await pictureFor(governance, null)
    expect(picture?.since).toBe(today)
    expect(picture?.days.map(({ day }) => day)).toEqual([today, addDays(today, 1)])
    expect(picture?.departments.map(({ name, published }) => [name, published])).toEqual([
      ['Departament HIS', 1],
      ['Departament URB', 1],
    ])
    const score = await askedNow(whole)
    expect(picture?.average).toBe(score)
    expect(picture?.histogram.reduce((sum, bar) => sum + bar, 0)).toBe(3)
  })

  it('published sheets that would not pass today, or whose review is past, are counted', async () => {
    await payload.update({
      collection: 'procedures',
      id: whole,
      draft: true,
      context: asSystem(),
      data: { summary: null },
    })
    await measureQuality(payload, new Date('2035-01-10T03:30:00Z'))
    const { docs } = await payload.find({
      collection: 'quality-measures',
      where: {
        and: [{ measuredOn: { equals: '2035-01-10' } }, { department: { equals: own } }],
      },
    })
    expect(docs).toMatchObject([{ published: 1, unpublishable: 1, overdue: 1 }])
  })

  it('a department sees its own, even if it asks for all', async () => {
    const picture = await pictureFor(head, null)
    expect(picture?.departments.map(({ name }) => name)).toEqual(['Departament URB'])
  })
})
