import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, todayInMadrid } from '../../../cms/domain/calendar.ts'
import { escalateTasks } from '../../../cms/editorial/tasks/escalate.ts'
import { handOver } from '../../../cms/editorial/tasks/hand-over.ts'
import { openOrphans } from '../../../cms/editorial/tasks/open-orphans.ts'
import { openTask } from '../../../cms/editorial/tasks/open-task.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import { aDepartment, aPerson, openPayload, type RealPayload } from '../../support/real-payload.ts'
import { aTeam, away } from '../../support/team.ts'

describeOnEveryDatabase('absences, titulars and overdue tasks', (database) => {
  let real: RealPayload
  let payload: Payload
  let admin: Awaited<ReturnType<typeof aPerson>>
  let governance: Awaited<ReturnType<typeof aPerson>>
  const today = todayInMadrid()

  beforeAll(async () => {
    real = await openPayload(database)
    payload = real.payload
    admin = await aPerson(payload, ['admin'])
    governance = await aPerson(payload, ['governance'])
  }, 60_000)

  afterAll(() => real.close())

  const task = (id: string) => payload.findByID({ collection: 'tasks', id, depth: 0 })
  const noon = (day: string) => new Date(`${day}T11:00:00Z`)

  it('saying that one is away gives what one has to the deputy at once, and back on return', async () => {
    const { department, interlocutor, deputy } = await aTeam(payload, 'A1')
    const id = await openTask(payload, {
      key: 'a1',
      kind: 'flag',
      title: 'Una marca',
      department,
      dueInWorkingDays: 5,
    })
    await away(payload, interlocutor.id, { from: today, until: addDays(today, 3) })
    expect(await task(id)).toMatchObject({ assignee: deputy.id, onBehalfOf: interlocutor.id })
    expect(await handOver(payload, noon(addDays(today, 3)))).toBe(0)
    expect(await handOver(payload, noon(addDays(today, 4)))).toBe(1)
    expect(await task(id)).toMatchObject({ assignee: interlocutor.id, onBehalfOf: null })
  })

  it('an absence to come changes nothing before its first day', async () => {
    const { department, interlocutor, head } = await aTeam(payload, 'A2')
    const id = await openTask(payload, {
      key: 'a2',
      kind: 'flag',
      title: 'Una marca',
      department,
      dueInWorkingDays: 5,
    })
    const [from, until] = [addDays(today, 10), addDays(today, 20)]
    await away(payload, interlocutor.id, { from, until, deputy: head.id })
    expect((await task(id)).assignee).toBe(interlocutor.id)
    await handOver(payload, noon(from))
    expect(await task(id)).toMatchObject({ assignee: head.id, onBehalfOf: interlocutor.id })
    await handOver(payload, noon(addDays(until, 1)))
    expect((await task(id)).assignee).toBe(interlocutor.id)
  })

  it('what somebody had whose account is switched off stays with the department', async () => {
    const { department, interlocutor, deputy } = await aTeam(payload, 'A3')
    const id = await openTask(payload, {
      key: 'a3',
      kind: 'flag',
      title: 'Una marca',
      department,
      dueInWorkingDays: 5,
    })
    await payload.update({ collection: 'users', id: interlocutor.id, data: { active: false } })
    expect(await task(id)).toMatchObject({ assignee: deputy.id, onBehalfOf: null })
  })

  it('an absence that cannot be is refused, in words', async () => {
    const { interlocutor } = await aTeam(payload, 'A4')
    await expect(
      away(payload, interlocutor.id, { from: today, until: addDays(today, -1) }),
    ).rejects.toThrow('acaba abans de començar')
    await expect(
      away(payload, interlocutor.id, { from: today, until: today, deputy: interlocutor.id }),
    ).rejects.toThrow('Ningú no es pot suplir a si mateix')
  })

  it('nobody switches off the last titular of a department', async () => {
    const { interlocutor, head } = await aTeam(payload, 'A5')
    const off = (id: string) =>
      payload.update({
        collection: 'users',
        id,
        data: { active: false },
        overrideAccess: false,
        user: admin,
      })
    await off(interlocutor.id)
    await expect(off(head.id)).rejects.toThrow(
      'No es pot deixar «Departament A5» sense titular. Nomeneu abans una altra persona',
    )
    const still = await payload.findByID({ collection: 'users', id: head.id })
    expect(still.active).toBe(true)
  })

  it('nor takes it off the list of the department; another one first, and then it may go', async () => {
    const { department, interlocutor, deputy, head } = await aTeam(payload, 'A6')
    const set = (data: object) =>
      payload.update({
        collection: 'departments',
        id: department,
        data,
        overrideAccess: false,
        user: governance,
      })
    await set({ head: null })
    const onlyDeputy = { interlocutors: [{ person: deputy.id, isDeputy: true }] }
    await expect(set(onlyDeputy)).rejects.toThrow('sense titular')
    await set({ ...onlyDeputy, head: head.id })
    await expect(set({ head: null })).rejects.toThrow('sense titular')
    await set({ interlocutors: [{ person: interlocutor.id }], head: null })
  })

  it('a department where nobody answers is work for governance until somebody does', async () => {
    const alone = await aDepartment(payload, 'A7')
    const family = await payload.create({
      collection: 'families',
      data: { code: 'F7', name: 'Família sola' },
    })
    await payload.create({
      collection: 'procedures',
      draft: true,
      data: { code: 'P7', title: 'Una fitxa', department: alone, family: family.id },
    })
    await openOrphans(payload, new Date())
    await openOrphans(payload, new Date())
    const about = async (id: string) => {
      const { docs } = await payload.find({
        collection: 'tasks',
        where: { 'about.value': { equals: id } },
        depth: 0,
      })
      return docs.map(({ kind, state, assignee }) => ({ kind, state, assignee }))
    }
    const open = { kind: 'orphan', state: 'open', assignee: governance.id }
    expect(await about(alone)).toEqual([open])
    expect(await about(family.id)).toEqual([open])
    const head = await aPerson(payload, ['head'], [alone])
    await payload.update({ collection: 'departments', id: alone, data: { head: head.id } })
    await openOrphans(payload, new Date())
    expect(await about(alone)).toEqual([{ ...open, state: 'done' }])
    expect(await about(family.id)).toEqual([{ ...open, state: 'done' }])
  })

  it('what nobody did in time goes to the head, and then to governance; each is told once', async () => {
    const { department, head } = await aTeam(payload, 'A8')
    // A Monday; the task is due on Tuesday.
    const id = await openTask(
      payload,
      { key: 'a8', kind: 'translation', title: 'Traduïu', department, dueInWorkingDays: 1 },
      undefined,
      noon('2027-02-01'),
    )
    const told = async (person: string) => {
      const { docs } = await payload.find({
        collection: 'outbox',
        where: { key: { like: `escalation ${person}` } },
        sort: 'key',
      })
      return docs.map(({ key }) => key.split(' ')[2])
    }
    await escalateTasks(payload, noon('2027-02-02'))
    expect((await task(id)).escalatedTo).toBeFalsy()
    for (let day = '2027-02-03'; day <= '2027-02-12'; day = addDays(day, 1)) {
      await escalateTasks(payload, noon(day))
      await escalateTasks(payload, noon(day))
      const holder = day < '2027-02-09' ? head.id : governance.id
      expect([day, (await task(id)).escalatedTo]).toEqual([day, holder])
    }
    expect(await told(head.id)).toEqual(['2027-02-03'])
    expect(await told(governance.id)).toContain('2027-02-09')
  })
})
