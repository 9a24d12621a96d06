import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asSystem } from '../../cms/editorial/transitions/system-write.ts'
import type { Role } from '../../cms/domain/vocabularies/editorial.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

describeOnEveryDatabase('The trash', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let own: string
  let other: string
  let counter = 0

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    own = await aDepartment(payload, 'OWN')
    other = await aDepartment(payload, 'OTHER')
  })
  afterAll(() => close())

  const draft = (department = own) => aSheet(payload, `T-${(counter += 1)}`, department)
  const set = (id: string, user: Person, deletedAt: string | null) =>
    payload.update({
      collection: 'procedures',
      id,
      user,
      overrideAccess: false,
      trash: true,
      data: { deletedAt },
    })
  const throwAway = (id: string, user: Person) => set(id, user, new Date().toISOString())
  const isListed = async (id: string, asDraft: boolean) => {
    const where = { id: { equals: id } }
    const found = await payload.find({ collection: 'procedures', where, draft: asDraft })
    return found.totalDocs > 0
  }

  const table: readonly (readonly [Role, boolean, boolean])[] = [
    ['admin', true, true],
    ['governance', true, true],
    ['head', true, false],
    ['interlocutor', true, false],
    ['legal', false, false],
    ['linguist', false, false],
    ['agent', false, false],
    ['specialist', false, false],
    ['auditor', false, false],
  ]

  it.each(table)(
    'takes drafts of the own department from %s: %s, of others: %s',
    async (...row) => {
      const [role, mayOwn, mayOther] = row
      const person = await aPerson(payload, [role], [own])
      for (const [department, may] of [
        [own, mayOwn],
        [other, mayOther],
      ] as const) {
        const id = await draft(department)
        if (!may) await expect(throwAway(id, person)).rejects.toThrow()
        else await throwAway(id, person)
        expect([await isListed(id, true), await isListed(id, false)]).toEqual([!may, !may])
      }
    },
  )

  it('gives back what it holds, as it was, and the audit log tells of both', async () => {
    const head = await aPerson(payload, ['head'], [own])
    const id = await draft()
    const before = await payload.findByID({ collection: 'procedures', id, draft: true, depth: 0 })
    await throwAway(id, head)
    await set(id, head, null)
    const after = await payload.findByID({ collection: 'procedures', id, draft: true, depth: 0 })
    expect({ ...after, edition: 0, editedBy: null, updatedAt: '' }).toEqual({
      ...before,
      edition: 0,
      editedBy: null,
      updatedAt: '',
    })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { record: { equals: id } },
      sort: 'at',
      pagination: false,
    })
    expect(docs.map(({ action }) => action).slice(-2)).toEqual(['trash', 'untrash'])
  })

  it('is not edited while it is in there', async () => {
    const head = await aPerson(payload, ['head'], [own])
    const id = await draft()
    await throwAway(id, head)
    await expect(
      payload.update({
        collection: 'procedures',
        id,
        trash: true,
        user: head,
        overrideAccess: false,
        data: { summary: 'Des de la paperera' },
      }),
    ).rejects.toThrow(/paperera/)
  })

  it('takes nothing that is published, nor anything that once was, and says to retire it', async () => {
    const governance = await aPerson(payload, ['governance'])
    const id = await draft()
    const publish = (status: 'published' | 'draft', state: 'published' | 'retired') =>
      payload.update({
        collection: 'procedures',
        id,
        context: asSystem(),
        data: { _status: status, state },
      })
    await publish('published', 'published')
    await expect(throwAway(id, governance)).rejects.toThrow(/retireu-la/)
    await publish('draft', 'retired')
    await expect(throwAway(id, governance)).rejects.toThrow(/retireu-la/)
    await expect(
      payload.update({
        collection: 'procedures',
        id,
        data: { deletedAt: new Date().toISOString() },
      }),
    ).rejects.toThrow(/retireu-la/)
    expect(await isListed(id, true)).toBe(true)
  })

  it('is never emptied, by anybody, in any name', async () => {
    const admin = await aPerson(payload, ['admin'])
    const id = await draft()
    await throwAway(id, admin)
    for (const as of [{ overrideAccess: true }, { overrideAccess: false, user: admin }]) {
      const common = { collection: 'procedures' as const, trash: true, ...as }
      await expect(payload.delete({ ...common, id })).rejects.toThrow(/definitivament/)
      await expect(payload.delete({ ...common, where: { id: { equals: id } } })).rejects.toThrow()
    }
    const kept = await payload.findByID({ collection: 'procedures', id, trash: true })
    expect(kept.deletedAt).toBeTruthy()
  })
})
