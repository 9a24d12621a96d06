import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addRemark } from '../../cms/editorial/transitions/add-remark.ts'
import { startRedirectMap } from '../../cms/editorial/redirects/redirect-map.ts'
import { publishWhatIsDue } from '../../cms/editorial/transitions/publish-what-is-due.ts'
import { standingOf } from '../../cms/editorial/transitions/standing.ts'
import { describeOnEveryDatabase, keepsApart } from '../support/database.ts'
import { openOffice, told, type EditorialOffice, type Who } from '../support/editorial-office.ts'

const hour = 3600 * 1000
const inHours = (hours: number) => new Date(Date.now() + hours * hour)

describeOnEveryDatabase('What is scheduled, retired and said', (database) => {
  let office: EditorialOffice

  beforeAll(async () => {
    office = await openOffice(database)
  })
  afterAll(() => office?.close())

  const isServed = async (code: string) =>
    Boolean(
      (
        await office.payload.db.findOne<{ id: string; live: boolean }>({
          collection: 'publications',
          where: { key: { equals: `procedure:${code}` } },
        })
      )?.live,
    )
  const nothing = { published: 0, returned: 0, retired: 0 }

  describe('Scheduled', () => {
    it('is published at its time by the clock, once, and not before', async () => {
      const { id, code } = await office.newSheet()
      await expect(
        office.act('head', id, 'schedule', { at: inHours(-1).toISOString() }),
      ).rejects.toMatchObject({ status: 400, code: 'not-a-future-instant' })
      const at = inHours(2).toISOString()
      expect((await office.act('head', id, 'schedule', { at })).state).toBe('scheduled')
      expect(await publishWhatIsDue(office.payload, inHours(1))).toEqual(nothing)
      expect(await isServed(code)).toBe(false)
      expect(await publishWhatIsDue(office.payload, inHours(3))).toEqual({
        ...nothing,
        published: 1,
      })
      expect(await isServed(code)).toBe(true)
      expect(await office.draft(id)).toMatchObject({
        state: 'published',
        scheduledAt: null,
        verifiedByPerson: office.people.head.id,
      })
      expect(await publishWhatIsDue(office.payload, inHours(4))).toEqual(nothing)
    })

    it('cannot be written in; whoever returns it takes it from the clock', async () => {
      const { id } = await office.newSheet()
      await office.act('head', id, 'schedule', { at: inHours(2).toISOString() })
      await expect(
        office.save('interlocutor', id, { summary: 'Un canvi més.' }),
      ).rejects.toMatchObject({ status: 409, code: 'scheduled-locked' })
      await office.act('head', id, 'return', { reason: 'Hi falta una cosa' })
      expect(await office.draft(id)).toMatchObject({ state: 'returned', scheduledAt: null })
      await office.save('interlocutor', id, { summary: 'Un canvi més.' })
      expect(await publishWhatIsDue(office.payload, inHours(3))).toEqual(nothing)
    })

    it('what no longer meets the rules goes back with the reason, and holds up nothing else', async () => {
      const broken = await office.newSheet()
      const fine = await office.newSheet()
      for (const { id } of [broken, fine]) {
        await office.act('head', id, 'schedule', { at: inHours(2).toISOString() })
      }
      await office.payload.update({
        collection: 'procedures',
        id: broken.id,
        draft: true,
        context: { catalegSystemWrite: true },
        data: { outputs: [] },
      })
      expect(await publishWhatIsDue(office.payload, inHours(3))).toEqual({
        ...nothing,
        published: 1,
        returned: 1,
      })
      expect(await isServed(fine.code)).toBe(true)
      expect(await isServed(broken.code)).toBe(false)
      expect(await office.draft(broken.id)).toMatchObject({
        state: 'returned',
        returned: {
          reason: expect.stringContaining('Digueu què obté la persona'),
          fields: ['outputs'],
        },
      })
      const tasks = await office.openTasks(broken.id)
      expect(tasks.map(({ assignee }) => assignee)).toContain(office.people.head.id)
    })

    it('in Catalan only is what whoever scheduled it said: the clock does not ask again', async () => {
      const { id, code } = await office.newSheet()
      await office.save('interlocutor', id, { summary: 'Ara diu una altra cosa.' })
      await office.act('interlocutor', id, 'submit', told)
      await office.act('head', id, 'approve')
      const schedule = (more: object) =>
        office.act('head', id, 'schedule', { at: inHours(2).toISOString(), ...more })
      await expect(schedule({})).rejects.toMatchObject({
        status: 422,
        details: { gates: [{ rule: 'translation' }] },
      })
      await schedule({ onlyCatalan: true })
      expect(await publishWhatIsDue(office.payload, inHours(3))).toEqual({
        ...nothing,
        published: 1,
      })
      expect(await isServed(code)).toBe(true)
      expect(await office.draft(id)).toMatchObject({ translations: { es: { state: 'outdated' } } })
    })

    it('what was to go by a day goes on that day', async () => {
      const day = '2031-05-02T12:00:00.000Z'
      const { id, code } = await office.newSheet({ retireOn: day })
      await office.act('head', id, 'publish')
      expect(await publishWhatIsDue(office.payload, new Date('2031-05-01T20:00:00Z'))).toEqual(
        nothing,
      )
      // Midnight in Madrid is still the day before for UTC.
      expect(await publishWhatIsDue(office.payload, new Date('2031-05-01T22:05:00Z'))).toEqual({
        ...nothing,
        retired: 1,
      })
      expect(await isServed(code)).toBe(false)
      expect(await office.draft(id)).toMatchObject({
        state: 'retired',
        retirement: { reason: 'no-longer-valid' },
      })
    })
  })

  describe('Retired', () => {
    const redirectFrom = async (from: string) => {
      const { docs } = await office.payload.find({
        collection: 'redirects',
        where: { from: { equals: from } },
        depth: 0,
      })
      return docs[0]
    }
    const webChannel = (url: string) => ({ channels: [{ channel: 'web' as const, url }] })

    it('into another sheet: that one is public, and the old address leads to it', async () => {
      const old = await office.newSheet(webChannel('https://vila.cat/vell'))
      const other = await office.newSheet()
      await office.act('head', old.id, 'publish')
      const merge = (more: object) =>
        office.act('head', old.id, 'retire', { reason: 'merged', ...more })
      await expect(merge({})).rejects.toMatchObject({ status: 400, code: 'replacement-needed' })
      for (const replacedBy of [other.id, old.id, 'cap']) {
        await expect(merge({ replacedBy })).rejects.toMatchObject({ code: 'unknown-replacement' })
      }
      await office.act('head', other.id, 'publish')
      await merge({ replacedBy: other.id, explanation: 'És el mateix tràmit' })
      expect(await redirectFrom('/vell')).toMatchObject({
        status: '301',
        procedure: other.id,
        active: true,
      })
      expect(await office.draft(old.id)).toMatchObject({
        state: 'retired',
        retirement: { reason: 'merged', replacedBy: other.id },
      })
      await office.act('governance', old.id, 'publish')
      expect(await redirectFrom('/vell')).toMatchObject({ active: false })
    })

    it('its own pages lead on as well, in every language, until it is public again', async () => {
      const old = await office.newSheet({ slug: 'tramit-vell' })
      const other = await office.newSheet()
      await office.act('head', old.id, 'publish')
      await office.act('head', other.id, 'publish')
      const redirects = await startRedirectMap(office.payload)
      expect(redirects.find('/tramits/tramit-vell')).toBeNull()
      const merged = { reason: 'merged', replacedBy: other.id, explanation: 'És el mateix' }
      await office.act('head', old.id, 'retire', merged)
      await redirects.refresh()
      const toTheOther = { kind: 'procedure', code: other.code }
      expect(redirects.find('/tramits/tramit-vell')).toEqual(toTheOther)
      expect(redirects.find('/es/tramites/tramit-vell?utm=x')).toEqual(toTheOther)
      await office.act('governance', old.id, 'publish')
      await redirects.refresh()
      expect(redirects.find('/tramits/tramit-vell')).toBeNull()
      await office.act('head', old.id, 'retire', { reason: 'no-longer-valid' })
      await redirects.refresh()
      expect(redirects.find('/en/procedures/tramit-vell')).toEqual({ kind: 'gone' })
      redirects.stop()
    })

    it('a mistake is gone, and a reason is one of the list', async () => {
      const { id } = await office.newSheet(webChannel('https://vila.cat/error'))
      await office.act('head', id, 'publish')
      await expect(office.act('head', id, 'retire', { reason: 'Perquè sí' })).rejects.toMatchObject(
        { status: 400, code: 'unknown-reason' },
      )
      await office.act('head', id, 'retire', { reason: 'error' })
      expect(await redirectFrom('/error')).toMatchObject({ status: '410' })
    })

    it('whoever keeps what points to it is asked to look', async () => {
      const { id } = await office.newSheet()
      const shower = await office.newSheet({
        related: [{ procedure: id, relation: 'previous' }],
      })
      const faq = await office.payload.create({
        collection: 'faqs',
        data: {
          code: 'FAQ-DEP',
          question: 'Com es demana?',
          audience: 'public',
          department: office.department,
          procedures: [id],
        },
      })
      const screen = await office.payload.create({
        collection: 'screens',
        data: { code: 'PANT-1', name: 'Pantalla del vestíbul', procedures: [id] },
      })
      expect(screen.id).toBeTruthy()
      await office.act('head', shower.id, 'publish')
      await office.act('head', id, 'publish')
      await office.act('head', id, 'retire', { reason: 'no-longer-valid' })
      const { interlocutor } = office.people
      for (const about of [shower.id, faq.id]) {
        expect(await office.openTasks(about)).toMatchObject([
          { kind: 'dependent', department: office.department, assignee: interlocutor.id },
        ])
      }
      expect(await office.openTasks(id)).toMatchObject([
        { kind: 'dependent', title: expect.stringContaining('Pantalla del vestíbul') },
      ])
    })
  })

  describe('Where a sheet is', () => {
    const standing = async (who: Who, id: string) => {
      const req = await createLocalReq({ user: office.people[who] }, office.payload)
      return standingOf(req, { collection: 'procedures', id })
    }

    it('tells who has it, what comes next, and why one cannot pass one’s own work', async () => {
      const { id } = await office.newSheet()
      await office.save('head', id, { summary: 'Tot meu.' })
      expect(await standing('head', id)).toMatchObject({
        state: 'draft',
        holder: 'department',
        holderName: 'Departament URB',
        next: 'submit',
        barred: 'own-edit',
        main: 'submit',
        actions: ['submit', 'retire'],
      })
      await office.act('head', id, 'submit', { ...told, to: office.people.governance.id })
      expect(await standing('governance', id)).toMatchObject({
        holder: 'person',
        holderName: office.people.governance.name,
        since: expect.any(String),
        main: 'validate',
        barred: null,
      })
    })
  })

  describe('A remark between editors', () => {
    const remark = async (who: Who, id: string, text: unknown) => {
      const req = await createLocalReq({ user: office.people[who] }, office.payload)
      return addRemark(req, id, text)
    }

    it('is kept beside the text: nobody’s edition grows stale, and saving does not lose it', async () => {
      const { id } = await office.newSheet()
      await office.save('interlocutor', id, { summary: 'Un resum.' })
      const before = await office.draft(id)
      await remark('head', id, 'Mireu el termini, si us plau.')
      const after = await office.draft(id)
      expect(after.edition).toBe(before.edition)
      expect(after.editedBy).toBe(before.editedBy)
      await office.save('interlocutor', id, { summary: 'Un altre.', remarks: [] })
      expect((await office.draft(id)).remarks).toMatchObject([
        { text: 'Mireu el termini, si us plau.', author: office.people.head.name },
      ])
    })

    it('on a live sheet begins no draft and changes nothing that the public reads', async () => {
      const { id, code } = await office.newSheet()
      const { revision } = await office.act('head', id, 'publish')
      await remark('legal', id, 'Tot en ordre.')
      expect(await office.draft(id)).toMatchObject({ state: 'published', _status: 'published' })
      const row = await office.payload.db.findOne<{ id: string; revision: number }>({
        collection: 'publications',
        where: { key: { equals: `procedure:${code}` } },
      })
      expect(row?.revision).toBe(revision)
    })

    it.skipIf(!keepsApart(database))('ten at once are ten', async () => {
      const { id } = await office.newSheet()
      await Promise.all(Array.from({ length: 10 }, (_, n) => remark('head', id, `Nota ${n}`)))
      expect((await office.draft(id)).remarks).toHaveLength(10)
    })

    it('is of those who edit, and says something', async () => {
      const { id } = await office.newSheet()
      await expect(remark('auditor', id, 'Hola')).rejects.toMatchObject({ status: 403 })
      await expect(remark('head', id, '  ')).rejects.toMatchObject({ status: 400 })
    })
  })
})
