import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnEveryDatabase, keepsApart } from '../support/database.ts'
import { wholeSheetData } from '../support/whole-sheet.ts'
import { openOffice, told, type EditorialOffice } from '../support/editorial-office.ts'

describeOnEveryDatabase('The way of a sheet to the public', (database) => {
  let office: EditorialOffice
  const wholeAttention = wholeSheetData({ topic: '', norm: '', interlocutor: '' }).attention
  const refusal = (status: number, code: string) => ({ status, code })

  beforeAll(async () => {
    office = await openOffice(database)
  })
  afterAll(() => office?.close())

  /** A sheet that an interlocutor wrote and sent. */
  const sent = async (more = {}) => {
    const sheet = await office.newSheet(more)
    await office.save('interlocutor', sheet.id, { summary: 'Escrit per interlocució.' })
    await office.act('interlocutor', sheet.id, 'submit', told)
    return sheet
  }

  describe('Sending it to review', () => {
    it('says what changed and how much it matters, and goes to the head of the department', async () => {
      const { id } = await office.newSheet()
      const submit = (more: object) => office.act('interlocutor', id, 'submit', more)
      await expect(submit({})).rejects.toMatchObject(refusal(400, 'note-needed'))
      await expect(submit({ note: 'Què' })).rejects.toMatchObject(
        refusal(400, 'significance-needed'),
      )
      expect((await submit(told)).state).toBe('in-review')
      const { head, interlocutor } = office.people
      expect(await office.draft(id)).toMatchObject({
        state: 'in-review',
        changeNote: told.note,
        significance: '20',
        sentTo: head.id,
        submittedBy: interlocutor.id,
      })
      expect(await office.openTasks(id)).toMatchObject([{ kind: 'validation', assignee: head.id }])
    })

    it('goes to whoever is named, if they may review it', async () => {
      const { id } = await office.newSheet()
      const { governance, legal, interlocutor } = office.people
      for (const to of [legal.id, interlocutor.id, 'ningú']) {
        await expect(
          office.act('interlocutor', id, 'submit', { ...told, to }),
        ).rejects.toMatchObject(refusal(400, 'not-a-reviewer'))
      }
      await office.act('interlocutor', id, 'submit', { ...told, to: governance.id })
      expect(await office.openTasks(id)).toMatchObject([{ assignee: governance.id }])
    })

    it('goes to the whole governance team when that is what is asked', async () => {
      const { id } = await office.newSheet()
      await office.act('interlocutor', id, 'submit', { ...told, to: 'governance' })
      expect(await office.openTasks(id)).toMatchObject([{ assignee: null, department: null }])
    })

    it('is refused while something that blocks is missing', async () => {
      const { id } = await office.newSheet({ outputs: [] })
      await expect(office.act('interlocutor', id, 'submit', told)).rejects.toMatchObject({
        status: 422,
        details: { gates: [{ rule: 'R15', path: 'outputs' }] },
      })
      expect((await office.draft(id)).state).toBe('draft')
      expect(await office.openTasks(id)).toEqual([])
    })

    it('is taken back by whoever sent it and goes on writing; a reviewer’s mend leaves it there', async () => {
      const { id } = await sent()
      await office.save('head', id, { summary: 'Una coma del revisor.' })
      expect((await office.draft(id)).state).toBe('in-review')
      await office.save('interlocutor', id, { summary: 'Encara hi treballo.' })
      expect(await office.draft(id)).toMatchObject({ state: 'draft', sentTo: null })
      expect(await office.openTasks(id)).toEqual([])
    })
  })

  describe('Returning it', () => {
    it('says why and where, is counted, and is the sender’s to do', async () => {
      const { id } = await sent()
      await expect(office.act('head', id, 'return')).rejects.toMatchObject(
        refusal(400, 'reason-needed'),
      )
      const fields = ['summary', 'resolutionTerm.value', '<script>', 7]
      await office.act('head', id, 'return', { reason: 'Falta el termini', fields })
      const { interlocutor, head } = office.people
      expect(await office.draft(id)).toMatchObject({
        state: 'returned',
        rejections: 1,
        changeNote: told.note,
        returned: {
          by: head.id,
          reason: 'Falta el termini',
          fields: ['summary', 'resolutionTerm.value'],
        },
      })
      expect(await office.openTasks(id)).toMatchObject([
        { kind: 'correction', assignee: interlocutor.id, note: 'Falta el termini' },
      ])
      await office.save('interlocutor', id, { summary: 'Corregit.' })
      await office.act('interlocutor', id, 'submit', { note: 'Corregit', significance: 10 })
      expect(await office.openTasks(id)).toMatchObject([{ kind: 'validation' }])
      await office.act('head', id, 'return', { reason: 'Encara no' })
      expect((await office.draft(id)).rejections).toBe(2)
    })
  })

  describe('Reviewing and approving it', () => {
    it('is of nobody who wrote last or sent it', async () => {
      const { id } = await office.newSheet()
      await office.act('governance', id, 'submit', told)
      for (const action of ['validate', 'approve']) {
        await expect(office.act('governance', id, action)).rejects.toMatchObject(
          refusal(403, 'own-submission'),
        )
      }
      await office.save('colleague', id, { summary: 'Ara hi he escrit jo.' })
      await expect(office.act('colleague', id, 'validate')).rejects.toMatchObject(
        refusal(403, 'own-edit'),
      )
      await office.save('head', id, { summary: 'I ara el cap.' })
      await expect(office.act('head', id, 'approve')).rejects.toMatchObject(
        refusal(403, 'own-edit'),
      )
      expect((await office.act('colleague', id, 'validate')).state).toBe('in-review')
      await expect(office.act('colleague', id, 'validate')).rejects.toMatchObject(
        refusal(409, 'already-validated'),
      )
    })

    it('goes from whoever validates to the head, who approves, and to whoever publishes', async () => {
      const { id } = await sent()
      const { head, governance } = office.people
      await office.act('governance', id, 'validate')
      expect(await office.draft(id)).toMatchObject({
        state: 'in-review',
        validatedBy: governance.id,
      })
      expect(await office.openTasks(id)).toMatchObject([
        { assignee: head.id, title: expect.stringContaining('Aprova') },
      ])
      expect((await office.act('head', id, 'approve')).state).toBe('approved')
      expect(await office.openTasks(id)).toMatchObject([
        { assignee: null, title: expect.stringContaining('Publica') },
      ])
      await office.translate(id)
      expect((await office.act('head', id, 'publish')).state).toBe('published')
      expect(await office.openTasks(id)).toEqual([])
    })

    it('an approval is of what was approved: another change needs another one', async () => {
      const { id } = await sent()
      await office.act('head', id, 'approve')
      await office.save('head', id, { summary: 'Un últim canvi.' })
      expect(await office.draft(id)).toMatchObject({ state: 'draft', approvedBy: null })
      await expect(office.act('head', id, 'publish')).rejects.toMatchObject(
        refusal(403, 'own-edit'),
      )
    })

    it('an approval is of the source: it stands, and its task too, while Spanish is brought up to date', async () => {
      const { id } = await sent()
      await office.act('head', id, 'approve')
      const withoutSpanish = {
        status: 422,
        details: {
          gates: [expect.objectContaining({ rule: 'translation', path: 'title', locale: 'es' })],
        },
      }
      for (const [action, more] of [
        ['publish', {}],
        ['schedule', { at: new Date(Date.now() + 60_000).toISOString() }],
      ] as const) {
        await expect(office.act('governance', id, action, more)).rejects.toMatchObject(
          withoutSpanish,
        )
      }
      await office.translate(id)
      expect(await office.draft(id)).toMatchObject({
        state: 'approved',
        approvedBy: office.people.head.id,
      })
      expect(await office.openTasks(id)).toMatchObject([
        { title: expect.stringContaining('Publica') },
      ])
      expect((await office.act('governance', id, 'publish')).state).toBe('published')
    })

    it('a matrix that was touched names the clauses of the agreement, where there is one', async () => {
      const attention = [
        { phase: 'VD', level: 'N2', does: 'Comprova els plànols' },
        ...wholeAttention,
      ]
      const before = await sent({ attention })
      expect((await office.act('head', before.id, 'approve')).state).toBe('approved')
      const agreement = await office.payload.create({
        collection: 'slas',
        data: { code: 'ANS-URB', title: 'ANS', department: office.department, state: 'in-force' },
      })
      const { id } = await sent({ attention })
      await expect(office.act('head', id, 'approve')).rejects.toMatchObject({
        status: 422,
        details: { gates: [{ rule: 'agreement', path: 'attention.0.slaClause' }] },
      })
      await office.payload.update({
        collection: 'slas',
        id: agreement.id,
        data: { state: 'terminated' },
      })
    })
  })

  describe('The law office', () => {
    const live = async () => {
      const sheet = await office.newSheet()
      await office.act('head', sheet.id, 'publish')
      return sheet
    }
    const later = { resolutionTerm: { value: 3, unit: 'months' } }

    it('signs, with a remark, what changes the law of a live sheet before it is published', async () => {
      const { id } = await live()
      await office.save('interlocutor', id, later)
      const short = expect(office.act('head', id, 'publish'))
      await short.rejects.toMatchObject({
        status: 422,
        details: { gates: [{ rule: 'legal', path: 'resolutionTerm' }] },
      })
      await office.act('interlocutor', id, 'submit', told)
      expect((await office.act('governance', id, 'validate')).state).toBe('legal-review')
      const { legal } = office.people
      expect(await office.openTasks(id)).toMatchObject([
        { kind: 'legal-review', assignee: legal.id },
      ])
      await expect(office.act('governance', id, 'validate')).rejects.toMatchObject({ status: 403 })
      await expect(office.act('legal', id, 'validate')).rejects.toMatchObject(
        refusal(400, 'remark-needed'),
      )
      const signed = await office.act('legal', id, 'validate', { note: 'Conforme a l’ordenança.' })
      expect(signed.state).toBe('in-review')
      expect(await office.draft(id)).toMatchObject({
        legalReview: { by: legal.id, remark: 'Conforme a l’ordenança.' },
        changeNote: told.note,
      })
      expect((await office.act('head', id, 'approve')).state).toBe('approved')
      expect((await office.act('head', id, 'publish')).state).toBe('published')
    })

    it('signs after the department too: its yes waits for the signature and is not asked again', async () => {
      const { id } = await live()
      await office.save('interlocutor', id, later)
      await office.act('interlocutor', id, 'submit', told)
      expect((await office.act('head', id, 'approve')).state).toBe('legal-review')
      expect((await office.act('legal', id, 'validate', { note: 'Bé' })).state).toBe('approved')
    })

    it('signed these very facts: another change of them voids it, one of other words does not', async () => {
      const { id } = await live()
      await office.save('interlocutor', id, later)
      await office.act('interlocutor', id, 'submit', told)
      await office.act('governance', id, 'validate')
      await office.act('legal', id, 'validate', { note: 'Bé' })
      await office.save('interlocutor', id, { summary: 'Una altra paraula.' })
      await office.act('interlocutor', id, 'submit', told)
      await office.translate(id)
      await office.save('interlocutor', id, { resolutionTerm: { value: 4, unit: 'months' } })
      await expect(office.act('head', id, 'publish')).rejects.toMatchObject({
        details: { gates: [{ rule: 'legal' }] },
      })
      await office.save('interlocutor', id, later)
      expect((await office.act('head', id, 'publish')).state).toBe('published')
    })

    it('reads a new sheet when whoever validates asks for it', async () => {
      const { id } = await sent()
      const asked = await office.act('governance', id, 'validate', { legalReview: true })
      expect(asked.state).toBe('legal-review')
      await expect(office.act('head', id, 'publish')).rejects.toMatchObject({ status: 422 })
    })
  })

  describe('Publishing it', () => {
    it('takes four eyes: nobody publishes what they wrote last, unless another approved it', async () => {
      const { id } = await office.newSheet()
      await office.save('head', id, { summary: 'Tot meu.' })
      for (const action of ['publish', 'schedule']) {
        const at = new Date(Date.now() + 60_000).toISOString()
        await expect(office.act('head', id, action, { at })).rejects.toMatchObject(
          refusal(403, 'own-edit'),
        )
      }
      await office.act('head', id, 'submit', told)
      await office.act('governance', id, 'approve')
      await office.translate(id)
      expect((await office.act('head', id, 'publish')).state).toBe('published')
    })

    it('a translator’s work does not make what the head wrote another’s', async () => {
      const { id } = await office.newSheet()
      await office.save('head', id, { summary: 'Tot meu.' })
      await office.translate(id)
      await expect(office.act('head', id, 'publish')).rejects.toMatchObject(
        refusal(403, 'own-edit'),
      )
    })

    it('the administrator publishes as the system does', async () => {
      const { id } = await office.newSheet()
      await office.save('admin', id, { summary: 'Arreglat per l’administració.' })
      const published = await office.act('admin', id, 'publish', { onlyCatalan: true })
      expect(published.state).toBe('published')
    })

    it('asks for Spanish, or for somebody to say that Catalan is enough', async () => {
      const { id } = await office.newSheet({ translations: { es: { state: 'translated' } } })
      // Somebody took the Spanish title away: what was typed in the mark does not bring it back.
      await office.payload.update({
        collection: 'procedures',
        id,
        locale: 'es',
        draft: true,
        data: { title: '' },
      })
      await expect(office.act('head', id, 'publish')).rejects.toMatchObject({
        status: 422,
        details: { gates: [{ rule: 'translation', path: 'title', locale: 'es' }] },
      })
      const published = await office.act('head', id, 'publish', { onlyCatalan: true })
      expect(published.state).toBe('published')
    })

    it('is governance’s alone where the family says so', async () => {
      const family = await office.payload.create({
        collection: 'families',
        data: { code: 'FAM-GOV', name: 'Subvencions', publishPolicy: 'governance' },
      })
      const { id } = await office.newSheet({ family: family.id })
      await expect(office.act('head', id, 'publish')).rejects.toMatchObject({ status: 403 })
      expect((await office.act('governance', id, 'publish')).state).toBe('published')
    })

    it('urgent: governance alone, with a reason, what cannot wait and nothing else; reviewed later', async () => {
      const { id } = await office.newSheet()
      await expect(
        office.act('governance', id, 'publish-urgent', { reason: 'Avaria' }),
      ).rejects.toMatchObject(refusal(409, 'nothing-live'))
      await office.act('head', id, 'publish')
      const { channels } = (await office.draft(id)) as { channels: object[] }
      const closed = [{ ...channels[0], availability: { status: 'suspended', reason: 'Avaria' } }]
      await office.save('governance', id, { channels: closed, summary: 'I de passada, això.' })
      const urgent = (who: 'head' | 'governance', more = {}) =>
        office.act(who, id, 'publish-urgent', more)
      await expect(urgent('head', { reason: 'Avaria' })).rejects.toMatchObject({ status: 403 })
      await expect(urgent('governance')).rejects.toMatchObject(refusal(400, 'reason-needed'))
      await expect(urgent('governance', { reason: 'Avaria' })).rejects.toMatchObject({
        status: 422,
        details: { gates: [{ rule: 'urgent', path: 'summary' }] },
      })
      await office.save('governance', id, { summary: 'Per fer obres petites a casa.' })
      const { state, revision } = await urgent('governance', { reason: 'Avaria' })
      expect(state).toBe('published')
      expect(revision).toBeGreaterThan(0)
      expect(await office.openTasks(id)).toMatchObject([
        { kind: 'urgent-review', assignee: office.people.head.id, note: 'Avaria' },
      ])
    })
  })

  describe('Saying that it is still true', () => {
    it('puts today and the day of the next review, by how fast such things change', async () => {
      const { id } = await office.newSheet()
      await office.act('head', id, 'publish')
      const days = (value: unknown) =>
        Math.round((Date.parse(String(value)) - Date.now()) / (24 * 3600 * 1000))
      expect(days((await office.draft(id)).reviewOn)).toBeGreaterThan(360)
      await office.payload.update({
        collection: 'procedures',
        id,
        context: { catalegSystemWrite: true },
        data: { _status: 'published', state: 'to-verify', reviewOn: '2020-01-01T12:00:00.000Z' },
      })
      expect((await office.act('interlocutor', id, 'verify')).state).toBe('published')
      const after = await office.draft(id)
      expect(after).toMatchObject({
        _status: 'published',
        verifiedByPerson: office.people.interlocutor.id,
      })
      expect(days(after.reviewOn)).toBeGreaterThan(360)
    })
  })

  describe('Two people at once', () => {
    it.skipIf(!keepsApart(database))('both approve: one is taken, the other is told', async () => {
      const { id } = await sent()
      const answers = await Promise.allSettled([
        office.act('head', id, 'approve'),
        office.act('governance', id, 'approve'),
        office.act('colleague', id, 'return', { reason: 'No' }),
      ])
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const answer of answers) {
        if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ status: 409 })
      }
      expect(await office.openTasks(id)).toHaveLength(1)
    })
  })
})
