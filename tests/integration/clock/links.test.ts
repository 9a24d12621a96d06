import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { personOf } from '../../../cms/access/actor.ts'
import { addDays, todayInMadrid } from '../../../cms/domain/calendar.ts'
import { knowJobs, readBeats } from '../../../cms/editorial/clock/beats.ts'
import { jobs } from '../../../cms/editorial/clock/jobs.ts'
import { askLink } from '../../../cms/editorial/links/ask-link.ts'
import { brokenLinks, countBrokenLinks } from '../../../cms/editorial/links/broken-links.ts'
import { checkLinks } from '../../../cms/editorial/links/check-links.ts'
import { storedDraft } from '../../../cms/editorial/quality/verdict.ts'
import { qualityOf } from '../../../cms/editorial/quality/quality.ts'
import { transition } from '../../../cms/editorial/transitions/transition.ts'
import { asSystem } from '../../../cms/editorial/transitions/system-write.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import { aLinkedSite, type LinkedSite } from '../../support/linked-site.ts'
import { aPerson, aSheet, openPayload, type Person } from '../../support/real-payload.ts'
import { aTeam, type Team } from '../../support/team.ts'

describeOnEveryDatabase('links that die', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let team: Team
  let governance: Person
  let other: Person
  let site: LinkedSite
  /** Other people's servers, that are always well. */
  let well: LinkedSite[]
  let sheet: string
  const today = todayInMadrid()

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    await knowJobs(payload, ['links'], new Date())
    team = await aTeam(payload, 'ENLL')
    const others = await aTeam(payload, 'ALTRES')
    governance = await aPerson(payload, ['governance'])
    other = others.head
    site = await aLinkedSite({ '/acta': 200 })
    well = [await aLinkedSite(), await aLinkedSite(), await aLinkedSite()]
    sheet = await aSheet(payload, 'ENLL-1', team.department, {
      tracking: { url: `${site.url}/acta` },
      channels: [{ channel: 'seu', actions: ['filing'], url: `${site.url}/tramit` }],
    })
    await publish(sheet)
    for (const [at, { url }] of well.entries()) {
      await payload.create({
        collection: 'legal-resources',
        data: { code: `WELL-${at}`, name: 'Norma viva', rank: 'law', url: `${url}/norma` },
      })
    }
  }, 60_000)

  afterAll(async () => {
    await Promise.all([site, ...well].map((one) => one.close()))
    await close()
  })

  const publish = async (id: string) => {
    const req = await createLocalReq({ user: governance }, payload)
    const act = { action: 'publish', note: 'Primera', significance: '20' } as const
    return transition(req, { collection: 'procedures', id }, act)
  }
  const night = (days: number) => new Date(`${addDays(today, days)}T03:00:00Z`)
  const here = { mayReach: () => true, paceMs: 0, timeoutMs: 2_000 }
  const check = (days: number, options = here) => checkLinks(payload, night(days), options)
  const seenBy = async (user: Person) => {
    const req = await createLocalReq({ user }, payload)
    const person = personOf(req)
    if (!person) throw new Error('Nobody')
    return brokenLinks(req, person)
  }
  const tasks = async () => {
    const { docs } = await payload.find({
      collection: 'tasks',
      where: { kind: { equals: 'broken-link' } },
      depth: 0,
      sort: 'createdAt',
    })
    return docs.map(({ about, state, assignee, note }) => ({
      about: about?.value,
      state,
      assignee,
      note,
    }))
  }
  const stateOf = async (url: string) => {
    const { docs } = await payload.find({ collection: 'links', where: { url: { equals: url } } })
    return docs[0]?.state
  }

  it('by default nothing on this machine or in its network is asked', async () => {
    expect(await checkLinks(payload, night(0), { paceMs: 0 })).toBe('checked')
    expect([...site.asked, ...well.flatMap(({ asked }) => asked)]).toEqual([])
    expect(await stateOf(`${site.url}/acta`)).toBe('unclear')
  })

  it('a link that works is asked once a week, politely and by name', async () => {
    expect(await check(8)).toBe('checked')
    expect(site.asked.toSorted()).toEqual(['HEAD /acta', 'HEAD /tramit'])
    expect([...site.agents].join()).toMatch(/^Cataleg-LinkCheck.*\+http/)
    await check(9)
    expect(site.asked).toHaveLength(2)
  })

  it('one that is gone for two days closes R19, and its owner gets one task', async () => {
    site.says = { '/acta': 404 }
    await check(20)
    await check(20)
    expect(await stateOf(`${site.url}/acta`)).toBe('failing')
    expect(await tasks()).toEqual([])

    await check(21)
    await check(22)
    expect(await stateOf(`${site.url}/acta`)).toBe('dead')
    const task = {
      about: sheet,
      state: 'open',
      assignee: team.interlocutor.id,
      note: `${site.url}/acta`,
    }
    expect(await tasks()).toEqual([task])
    const list = await seenBy(team.head)
    expect(list.links).toMatchObject([
      { url: `${site.url}/acta`, status: 404, places: [{ id: sheet, path: 'tracking.url' }] },
    ])
    expect((await seenBy(governance)).links).toHaveLength(1)
    expect((await seenBy(other)).links).toEqual([])
    const req = await createLocalReq({ user: team.interlocutor }, payload)
    expect(await countBrokenLinks(req)).toBe(1)
    const theirs = await createLocalReq({ user: other }, payload)
    expect(await countBrokenLinks(theirs)).toBe(0)
  })

  it('the sheet names the link and the field, and is not published before it is mended', async () => {
    // What is known of links is remembered for some seconds while people type.
    const after = Date.now() + 20_000
    vi.spyOn(Date, 'now').mockReturnValue(after)
    const { gates } = await qualityOf(payload, storedDraft(sheet), 'ca')
    vi.restoreAllMocks()
    expect(gates).toMatchObject([{ rule: 'R19', path: 'tracking.url' }])
    expect(gates[0]?.message).toContain(`${site.url}/acta`)
    await expect(publish(sheet)).rejects.toMatchObject({ code: 'gates-closed' })
    await payload.update({
      collection: 'procedures',
      id: sheet,
      draft: true,
      context: asSystem(),
      data: { tracking: { url: `${site.url}/nova` } },
    })
    await publish(sheet)
    // Mended is mended at once, before the next night.
    expect((await seenBy(team.head)).links).toEqual([])
    expect((await tasks()).map(({ state }) => state)).toEqual(['done'])
    await check(23)
    expect(await stateOf(`${site.url}/acta`)).toBeUndefined()
    expect(await stateOf(`${site.url}/nova`)).toBe('alive')
  })

  it('a norm of nobody is governance’s to mend, and what comes back is nobody’s', async () => {
    const [first] = well
    if (!first) throw new Error('No site')
    first.says = { '/norma': 410 }
    await check(40)
    await check(41)
    expect((await tasks()).at(-1)).toMatchObject({ state: 'open', assignee: governance.id })
    first.says = {}
    await check(42)
    expect((await tasks()).at(-1)).toMatchObject({ state: 'done' })
    expect((await seenBy(governance)).links).toEqual([])
  })

  it('a server that does not answer is dead after three days, while others do answer', async () => {
    await site.close()
    for (const days of [50, 51]) expect(await check(days)).toBe('checked')
    expect(await stateOf(`${site.url}/nova`)).toBe('failing')
    await check(52)
    expect(await stateOf(`${site.url}/nova`)).toBe('dead')
  })

  it('where nobody answers it is our own network: nothing changes, and it is said', async () => {
    const before = await payload.find({ collection: 'links', sort: 'url', depth: 0 })
    const taskCount = (await tasks()).length
    await Promise.all(well.map((one) => one.close()))
    for (const days of [70, 71, 72, 73]) expect(await check(days)).toBe('offline')
    const after = await payload.find({ collection: 'links', sort: 'url', depth: 0 })
    expect(after.docs).toEqual(before.docs)
    expect(await tasks()).toHaveLength(taskCount)
    expect((await seenBy(governance)).outcome).toBe('offline')
  })

  it('where the operator wants no requests, none is made, and it is said', async () => {
    const job = jobs.find(({ name }) => name === 'links')
    await job?.run(payload, night(80), { day: null })
    expect((await readBeats(payload)).get('links')?.outcome).toBe('off')
  })

  it('a redirect leads neither inside nor round for ever, and GET is asked where HEAD is not taken', async () => {
    const inside = await aLinkedSite({}, '127.0.0.2')
    const outside = await aLinkedSite({
      '/dins': `${inside.url}/secret`,
      '/volta': '/volta',
      '/salta': '/fi',
      'HEAD /get': 405,
      'GET /get': 200,
      '/no': 403,
      '/fitxer': 'file:///etc/passwd',
    })
    const options = {
      mayReach: (address: string) => address !== '127.0.0.2',
      userAgent: 'Prova',
      timeoutMs: 2_000,
    }
    const asked = async (path: string) => (await askLink(`${outside.url}${path}`, options)).kind
    expect(await asked('/dins')).toBe('unclear')
    expect(inside.asked).toEqual([])
    expect(await asked('/volta')).toBe('unclear')
    expect(await asked('/fitxer')).toBe('unclear')
    expect(await asked('/salta')).toBe('alive')
    expect(await asked('/get')).toBe('alive')
    expect(await asked('/no')).toBe('unclear')
    await Promise.all([inside.close(), outside.close()])
  })
})
