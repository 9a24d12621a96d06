import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobs } from '../../cms/editorial/clock/jobs.ts'
import { openTask, type NewTask } from '../../cms/editorial/tasks/open-task.ts'
import type { Role } from '../../cms/domain/vocabularies/editorial.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aDepartment, aSheet } from '../support/real-payload.ts'
import { asSystem } from '../../cms/editorial/transitions/system-write.ts'

let catalogue: TestCatalogue
let started: number

beforeAll(async () => {
  started = Date.now()
  catalogue = await startTestCatalogue({ METRICS_TOKEN: 'un-testimoni-de-proves' })
}, 60_000)

afterAll(() => catalogue?.stop())

const beats = async () => {
  const { docs } = await catalogue.payload.find({ collection: 'heartbeats', pagination: false })
  return new Map(docs.map((row) => [row.job, row]))
}

describe('what runs by the clock', () => {
  it('what was missed while nothing ran is done within a minute of the start', async () => {
    // Each look is a few reads; the deadline is the promise.
    while (Date.now() - started < 60_000) {
      const done = await beats()
      if (jobs.every(({ name }) => done.get(name)?.lastSuccessAt)) break
      await sleep(200)
    }
    const done = await beats()
    expect(jobs.filter(({ name }) => !done.get(name)?.lastSuccessAt)).toEqual([])
  }, 70_000)

  it('Prometheus reads how old the last success of each job is', async () => {
    const answer = await fetch(`${catalogue.url}/metrics`, {
      headers: { authorization: 'Bearer un-testimoni-de-proves' },
    })
    const text = await answer.text()
    for (const { name } of jobs) {
      expect(text).toMatch(
        new RegExp(`cataleg_clock_last_success_age_seconds\\{job="${name}"\\} [\\d.]+`),
      )
    }
  })

  it('what is late is named while the system is ready, and what stands still makes it not ready', async () => {
    const ready = async () => {
      const answer = await fetch(`${catalogue.url}/health/ready`)
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    }
    const fine = await ready()
    expect(fine).toMatchObject({ status: 200, body: { parts: { clock: 'up' } } })
    expect(fine.body).not.toHaveProperty('overdue')
    await catalogue.clock.stop()
    const lastSuccess = (minutesAgo: number) =>
      catalogue.payload.db.updateOne({
        collection: 'heartbeats',
        where: { job: { equals: 'outbox' } },
        data: { lastSuccessAt: new Date(Date.now() - minutesAgo * 60_000).toISOString() },
      })
    await lastSuccess(20)
    expect(await ready()).toMatchObject({
      status: 200,
      body: { parts: { clock: 'up' }, overdue: ['outbox'] },
    })
    await lastSuccess(120)
    expect(await ready()).toMatchObject({
      status: 503,
      body: { parts: { clock: 'down' }, overdue: ['outbox'] },
    })
    await lastSuccess(0)
  })
})

describe('POST /api/tasks/:id/done', () => {
  let department: string
  let other: string

  beforeAll(async () => {
    department = await aDepartment(catalogue.payload, 'URB')
    other = await aDepartment(catalogue.payload, 'HIS')
  })

  const somebody = async (name: string, roles: Role[], departments: string[] = []) => {
    const email = `${name}@prova.cat`
    const { id } = await catalogue.payload.create({
      collection: 'users',
      data: { email, name, password, roles, departments },
    })
    return { id, headers: await catalogue.signIn(email) }
  }

  const aTask = (key: string, more: Partial<NewTask> = {}) =>
    openTask(catalogue.payload, {
      key,
      kind: 'flag',
      title: 'Una marca',
      department,
      dueInWorkingDays: 2,
      ...more,
    })

  const done = async (id: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${catalogue.url}/api/tasks/${id}/done`, { method: 'POST', headers })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }

  const stored = (id: string) => catalogue.payload.findByID({ collection: 'tasks', id, depth: 0 })

  it('whoever has it, or edits in its department, has done it; once', async () => {
    const agent = await somebody('agent', ['agent'])
    const editor = await somebody('editora', ['interlocutor'], [department])
    const own = await aTask('own', { assignee: agent.id })
    expect(await done(own, agent.headers)).toMatchObject({ status: 200, body: { state: 'done' } })
    const first = await stored(own)
    expect([first.state, first.doneBy]).toEqual(['done', agent.id])
    expect((await done(own, editor.headers)).status).toBe(200)
    expect((await stored(own)).doneBy).toBe(agent.id)
    const ofDepartment = await aTask('department')
    expect((await done(ofDepartment, editor.headers)).status).toBe(200)
  })

  it('nobody else has, and a stranger learns nothing', async () => {
    const id = await aTask('others')
    const elsewhere = await somebody('forana', ['interlocutor'], [other])
    expect(await done(id, { ...elsewhere.headers, 'accept-language': 'es' })).toMatchObject({
      status: 403,
      body: { type: 'urn:cataleg:problem:task-not-yours' },
    })
    expect((await done(id)).status).toBeGreaterThanOrEqual(401)
    expect((await done('no-such-task')).status).toBeGreaterThanOrEqual(401)
    expect((await stored(id)).state).toBe('open')
  })

  it('a review is not done by saying so: its record is verified', async () => {
    const { headers } = await somebody('cap', ['head'], [department])
    const sheet = await aSheet(catalogue.payload, 'REV', department)
    const publish = (reviewOn: string) =>
      catalogue.payload.update({
        collection: 'procedures',
        id: sheet,
        context: asSystem(),
        data: { _status: 'published', state: 'published', reviewOn },
      })
    await publish('2020-01-01T12:00:00.000Z')
    const id = await aTask('review', {
      kind: 'review',
      about: { relationTo: 'procedures', value: sheet },
    })
    expect(await done(id, headers)).toMatchObject({
      status: 409,
      body: {
        type: 'urn:cataleg:problem:verify-first',
        title: 'Aquesta tasca es tanca sola quan verifiqueu o publiqueu el contingut.',
      },
    })
    const verified = await fetch(`${catalogue.url}/api/procedures/${sheet}/transitions`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'verify', note: 'Continua sent cert' }),
    })
    expect(verified.status).toBe(200)
    expect((await stored(id)).state).toBe('done')
  })
})
