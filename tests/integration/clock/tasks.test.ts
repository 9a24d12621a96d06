import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { closeTasks } from '../../../cms/editorial/tasks/close-tasks.ts'
import { openTask } from '../../../cms/editorial/tasks/open-task.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import { aTeam, away } from '../../support/team.ts'
import {
  aDepartment,
  aPerson,
  aSheet,
  openPayload,
  type RealPayload,
} from '../../support/real-payload.ts'

describeOnEveryDatabase('tasks', (database) => {
  let real: RealPayload
  let payload: Payload
  const now = new Date('2026-09-23T09:00:00Z')
  const days = { from: '2026-09-20', until: '2026-09-30' }

  beforeAll(async () => {
    real = await openPayload(database)
    payload = real.payload
  }, 60_000)

  afterAll(() => real.close())

  const task = (id: string) => payload.findByID({ collection: 'tasks', id, depth: 0 })

  const aTask = (department: string, key: string, more: object = {}) =>
    openTask(
      payload,
      { key, kind: 'review', title: 'Reviseu la fitxa', department, dueInWorkingDays: 1, ...more },
      undefined,
      now,
    )

  it('the same thing is asked once while it is open, and can be asked again when done', async () => {
    const { department } = await aTeam(payload, 'T1')
    const first = await aTask(department, 'once')
    expect(await aTask(department, 'once')).toBe(first)
    await payload.update({ collection: 'tasks', id: first, data: { state: 'done' } })
    const second = await aTask(department, 'once')
    expect(second).not.toBe(first)
    expect((await task(first)).state).toBe('done')
  })

  it('asked by several at once, it is one task', async () => {
    const { department } = await aTeam(payload, 'T1B')
    const ids = await Promise.all(Array.from({ length: 6 }, () => aTask(department, 'race')))
    expect(new Set(ids).size).toBe(1)
  })

  it('is due by the municipal calendar', async () => {
    await payload.create({
      collection: 'holidays',
      data: { day: '2026-09-24T12:00:00.000Z', name: 'Festa major' },
    })
    const { department } = await aTeam(payload, 'T2')
    const { dueOn } = await task(await aTask(department, 'holiday'))
    expect(dueOn).toBe('2026-09-25T12:00:00.000Z')
  })

  it('goes to the interlocutor, and to the head where there is none', async () => {
    const { department, interlocutor } = await aTeam(payload, 'T3')
    expect((await task(await aTask(department, 't3'))).assignee).toBe(interlocutor.id)
    const alone = await aDepartment(payload, 'T3B')
    const head = await aPerson(payload, ['head'], [alone])
    await payload.update({ collection: 'departments', id: alone, data: { head: head.id } })
    expect((await task(await aTask(alone, 't3b'))).assignee).toBe(head.id)
  })

  it('goes to the deputy that whoever is away has named, in their name', async () => {
    const { department, interlocutor, head, deputy } = await aTeam(payload, 'T4')
    await away(payload, interlocutor.id, { ...days, deputy: head.id })
    const named = await task(await aTask(department, 't4'))
    expect([named.assignee, named.onBehalfOf]).toEqual([head.id, interlocutor.id])
    await away(payload, interlocutor.id, days)
    const ofDepartment = await task(await aTask(department, 't4b'))
    expect([ofDepartment.assignee, ofDepartment.onBehalfOf]).toEqual([deputy.id, interlocutor.id])
  })

  it('of a department without people goes to the one above', async () => {
    const { department, interlocutor } = await aTeam(payload, 'T5')
    const below = await aDepartment(payload, 'T5B', department)
    expect((await task(await aTask(below, 't5'))).assignee).toBe(interlocutor.id)
  })

  it('what was done about a record closes what asked for it, and nothing else', async () => {
    const { department, head } = await aTeam(payload, 'T6')
    const about = {
      relationTo: 'procedures' as const,
      value: await aSheet(payload, 'T6', department),
    }
    const other = {
      relationTo: 'procedures' as const,
      value: await aSheet(payload, 'T7', department),
    }
    const review = await aTask(department, 't6', { about })
    const translation = await aTask(department, 't6t', { about, kind: 'translation' })
    const elsewhere = await aTask(department, 't7', { about: other })
    expect(await closeTasks(payload, { about, kinds: ['review'] }, head.id)).toBe(1)
    const done = await task(review)
    expect([done.state, done.doneBy]).toEqual(['done', head.id])
    expect((await task(translation)).state).toBe('open')
    expect((await task(elsewhere)).state).toBe('open')
  })
})
