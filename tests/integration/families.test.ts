import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  applyTemplate,
  changesOf,
  sheetsOfTemplate,
} from '../../cms/editorial/families/apply-template.ts'
import { newSheetOfFamily } from '../../cms/editorial/families/new-sheet.ts'
import { sheetInheritance, storedSheet } from '../../cms/editorial/families/sheet-inheritance.ts'
import { takeIn } from '../../cms/editorial/families/take-in.ts'
import { templateById, type Template } from '../../cms/editorial/families/template-of-family.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, openPayload, type Person } from '../support/real-payload.ts'

describeOnEveryDatabase('A family and its template', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let department: string
  let editor: Person
  let stranger: Person
  let family: string
  let below: string
  let templateId: string
  const norms: string[] = []

  const as = (user: Person): Promise<PayloadRequest> => createLocalReq({ user }, payload)
  const template = async (): Promise<Template> => {
    const found = await templateById(payload, templateId)
    if (!found) throw new Error('The template is gone.')
    return found
  }
  const sheetOf = async (id: string) => {
    const sheet = await storedSheet(payload, id)
    if (!sheet) throw new Error('The sheet is gone.')
    return sheet
  }
  const newSheet = async (title: string, of = family) =>
    newSheetOfFamily(await as(editor), { family: of, title })
  const fieldOf = async (id: string, path: string) => {
    const inheritance = await sheetInheritance(payload, await sheetOf(id))
    return inheritance?.fields.find((field) => field.path === path)
  }

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    department = await aDepartment(payload, 'URB')
    editor = await aPerson(payload, ['interlocutor'], [department])
    stranger = await aPerson(payload, ['interlocutor'], [await aDepartment(payload, 'HIS')])
    const named = (code: string, more = {}) => ({ code, name: `Família ${code}`, ...more })
    family = (await payload.create({ collection: 'families', data: named('OBRES') })).id
    below = (
      await payload.create({ collection: 'families', data: named('GUALS', { parent: family }) })
    ).id
    for (const code of ['LLEI-1', 'LLEI-2']) {
      const data = { code, name: `Norma ${code}`, rank: 'law' as const }
      norms.push((await payload.create({ collection: 'legal-resources', data })).id)
    }
    const made = await payload.create({
      collection: 'templates',
      data: {
        code: 'PLANTILLA-OBRES',
        name: 'Plantilla d’obres',
        family,
        resolvingBody: 'Alcaldia',
        kind: 'P',
        initiation: ['on-request'],
        silence: { onRequest: 'approval' },
        legalResources: [{ resource: norms[0] ?? '' }],
        steps: [{ title: 'Presenta la sol·licitud', actor: 'person' }],
        attention: [{ phase: 'INF', level: 'N1', does: 'Informa' }],
      },
    })
    templateId = made.id
    await payload.update({
      collection: 'templates',
      id: templateId,
      locale: 'es',
      data: {
        name: 'Plantilla de obras',
        resolvingBody: 'Alcaldía',
        steps: made.steps?.map((step) => ({ ...step, title: 'Presenta la solicitud' })) ?? [],
      },
    })
  })

  afterAll(() => close())

  it('gives a new sheet all that it says, in every language, under rows of its own', async () => {
    const first = await newSheet('Demanar un gual')
    const second = await newSheet('Demanar un gual')
    expect([first.code, second.code]).toEqual(['DEMANAR-UN-GUAL', 'DEMANAR-UN-GUAL-2'])
    for (const { id } of [first, second]) {
      expect(await sheetOf(id)).toMatchObject({
        department,
        state: 'draft',
        resolvingBody: { ca: 'Alcaldia', es: 'Alcaldía' },
        silence: { onRequest: 'approval' },
        steps: [{ title: { ca: 'Presenta la sol·licitud', es: 'Presenta la solicitud' } }],
        inherits: { template: 'PLANTILLA-OBRES' },
      })
      expect((await fieldOf(id, 'steps'))?.state).toBe('inherited')
    }
  })

  it('serves the families below it that have no template of their own', async () => {
    const { id } = await newSheet('Renovar un gual', below)
    expect((await sheetOf(id)).resolvingBody).toMatchObject({ ca: 'Alcaldia' })
    expect(
      (await sheetsOfTemplate(payload, await template())).map(({ sheet }) => sheet.id),
    ).toContain(id)
  })

  it('changes: chosen sheets follow, and keep what they say themselves', async () => {
    const follows = await newSheet('Tancar un balcó')
    const differs = await newSheet('Enderrocar una casa')
    const left = await newSheet('Moure terres')
    await payload.update({
      collection: 'procedures',
      id: differs.id,
      draft: true,
      data: {
        resolvingBody: 'Ple',
        legalResources: [
          { resource: norms[0] ?? '' },
          { resource: norms[1] ?? '', article: 'art. 3' },
        ],
      },
    })
    const before = await template()
    await payload.update({
      collection: 'templates',
      id: templateId,
      data: {
        resolvingBody: 'Junta de Govern',
        attention: [
          { phase: 'INF', level: 'N1', does: 'Informa' },
          { phase: 'SOL', level: 'N1', does: 'Registra' },
        ],
      },
    })
    const preview = await sheetsOfTemplate(payload, await template())
    const told = preview.find(({ sheet }) => sheet.id === differs.id)
    expect(told && changesOf(told.fields).map(({ path }) => path)).toEqual(['attention'])

    const results = await applyTemplate(await as(editor), await template(), {
      sheets: [follows.id, differs.id],
    })
    expect(results).toEqual([
      { ...follows, changed: expect.arrayContaining(['resolvingBody', 'attention']) },
      { ...differs, changed: ['attention'] },
    ])
    expect(await sheetOf(follows.id)).toMatchObject({
      resolvingBody: { ca: 'Junta de Govern', es: 'Alcaldía' },
      attention: [{ phase: 'INF' }, { phase: 'SOL' }],
      inherits: { edition: before.edition + 1 },
    })
    expect(await sheetOf(differs.id)).toMatchObject({
      resolvingBody: { ca: 'Ple' },
      legalResources: [{ resource: norms[0] }, { resource: norms[1], article: 'art. 3' }],
    })
    expect((await sheetOf(left.id)).attention).toHaveLength(1)
    expect(await fieldOf(left.id, 'attention')).toMatchObject({
      state: 'inherited',
      isOutdated: true,
    })
    expect(await fieldOf(differs.id, 'legalResources')).toMatchObject({ state: 'extended' })
  })

  it('a field goes back to the template when its editor says so', async () => {
    const { id } = await newSheet('Instal·lar una bastida')
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      data: { resolvingBody: 'Regidoria' },
    })
    expect((await fieldOf(id, 'resolvingBody'))?.state).toBe('overridden')
    const inheritance = await sheetInheritance(payload, await sheetOf(id))
    if (!inheritance) throw new Error('No template.')
    await takeIn(await as(editor), inheritance, { paths: ['resolvingBody'], isForced: true })
    expect((await fieldOf(id, 'resolvingBody'))?.state).toBe('inherited')
  })

  it('is applied by nobody to sheets that are not theirs', async () => {
    const { id, code } = await newSheet('Tallar un arbre')
    const results = await applyTemplate(await as(stranger), await template(), { sheets: [id] })
    expect(results).toEqual([{ id, code, changed: [], refused: 'may-not' }])
    await expect(
      newSheetOfFamily(await as(stranger), { family, title: 'Aliena', department }),
    ).rejects.toThrow()
  })
})
