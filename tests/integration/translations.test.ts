import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { transition } from '../../cms/editorial/transitions/transition.ts'
import { confirmTranslation } from '../../cms/editorial/translations/confirm-translation.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

describeOnEveryDatabase('Translations of a sheet', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let department: string
  let governance: Person
  let linguist: Person
  let interlocutor: Person
  let counter = 0

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    department = await aDepartment(payload, 'URB')
    governance = await aPerson(payload, ['governance'])
    linguist = await aPerson(payload, ['linguist'])
    interlocutor = await aPerson(payload, ['interlocutor'], [department])
  })
  afterAll(() => close())

  const newSheet = () => aSheet(payload, `TRAD-${counter++}`, department)

  const write = (user: Person, id: string, locale: 'ca' | 'es', data: object) =>
    payload.update({
      collection: 'procedures',
      id,
      locale,
      data,
      draft: true,
      user,
      overrideAccess: false,
    })

  async function act(id: string, action: string, more = {}) {
    const req = await createLocalReq({ user: governance }, payload)
    return transition(req, { collection: 'procedures', id }, { action, ...more })
  }

  const sheet = (id: string) =>
    payload.findByID({ collection: 'procedures', id, draft: true, depth: 0 })
  const stateOf = async (id: string) => (await sheet(id)).translations?.es?.state

  const published = async () => {
    const id = await newSheet()
    await act(id, 'publish', { significance: '20' })
    expect(await stateOf(id)).toBe('translated')
    return id
  }

  it('are missing until somebody writes them, and then based on the edition of that day', async () => {
    const id = await newSheet()
    const { translations, edition } = await sheet(id)
    expect(translations?.es).toMatchObject({ state: 'translated', basedOn: edition })
    expect(translations?.en?.state).toBe('missing')
  })

  it.each([
    ['10', 'translated'],
    ['20', 'outdated'],
    ['30', 'outdated'],
  ] as const)('after a change of significance %s of the source are %s', async (code, state) => {
    const id = await published()
    await write(interlocutor, id, 'ca', { summary: 'Ara diu una altra cosa.' })
    expect(await stateOf(id)).toBe('translated')
    await act(id, 'publish', { significance: code, onlyCatalan: true })
    expect(await stateOf(id)).toBe(state)
  })

  it('are left behind as soon as the change is sent to review, so that they can be ready in time', async () => {
    const id = await published()
    await write(interlocutor, id, 'ca', { summary: 'Ara diu una altra cosa.' })
    await act(id, 'submit', { significance: '20', note: 'Canvi' })
    expect(await stateOf(id)).toBe('outdated')
    await write(linguist, id, 'es', { summary: 'Ahora dice otra cosa.' })
    expect(await stateOf(id)).toBe('translated')
    await act(id, 'publish')
    expect(await stateOf(id)).toBe('translated')
  })

  it.each([
    ['publish', {}],
    ['schedule', { at: '2031-01-01T10:00:00.000Z' }],
  ])('what was never sent to review is held by them all the same: %s', async (action, more) => {
    const id = await published()
    await write(interlocutor, id, 'ca', { summary: 'Ara diu una altra cosa.' })
    const refused = { status: 422, details: { gates: [{ rule: 'translation', locale: 'es' }] } }
    await expect(act(id, action, { ...more, significance: '30' })).rejects.toMatchObject(refused)
    expect(await stateOf(id)).toBe('translated')
    await write(linguist, id, 'es', { summary: 'Ahora dice otra cosa.' })
    await act(id, action, { ...more, significance: '30' })
    expect(await stateOf(id)).toBe('translated')
  })

  it('hold up no detail, and nothing whose words were found to hold', async () => {
    const id = await published()
    await write(interlocutor, id, 'ca', { summary: 'Ara ho diu amb altres paraules.' })
    await act(id, 'publish', { significance: '10' })
    await write(interlocutor, id, 'ca', { summary: 'Ara ho diu encara d’una altra manera.' })
    const req = await createLocalReq({ user: linguist, locale: 'es' }, payload)
    await confirmTranslation(req, { collection: 'procedures', id }, 'es')
    await act(id, 'publish', { significance: '20' })
    expect(await stateOf(id)).toBe('translated')
  })

  it('do not age when only a fact of the sheet changes', async () => {
    const id = await published()
    await write(interlocutor, id, 'ca', { regime: 'declaration' })
    await act(id, 'publish', { significance: '30' })
    expect(await stateOf(id)).toBe('translated')
  })

  it('are not taken for done when a fact is changed with the form in Spanish', async () => {
    const id = await published()
    await write(interlocutor, id, 'ca', { summary: 'Ara diu una altra cosa.' })
    await act(id, 'publish', { significance: '20', onlyCatalan: true })
    await write(interlocutor, id, 'es', { attentionMinutes: 12 })
    expect(await stateOf(id)).toBe('outdated')
  })

  it('a linguist says that the words still hold, and nobody else types the mark', async () => {
    const id = await published()
    await write(interlocutor, id, 'ca', { summary: 'Ara diu una altra cosa.' })
    await act(id, 'publish', { significance: '20', onlyCatalan: true })
    await write(linguist, id, 'es', { translations: { es: { state: 'translated' } } })
    expect(await stateOf(id)).toBe('outdated')
    const req = await createLocalReq({ user: linguist, locale: 'es' }, payload)
    await confirmTranslation(req, { collection: 'procedures', id }, 'es')
    expect(await stateOf(id)).toBe('translated')
  })
})
