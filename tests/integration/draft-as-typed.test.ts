import type { Payload } from 'payload'
import { NotFound } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { draftAsTyped } from '../../cms/editorial/published/draft-as-typed.ts'
import { toPublishedProcedure } from '../../cms/editorial/published/procedure.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aSheet, openPayload } from '../support/real-payload.ts'

describeOnEveryDatabase('A draft as its editor types it', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let department: string
  let id: string

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    department = await aDepartment(payload, 'URB')
    id = await aSheet(payload, 'OBRES', department, {
      channels: [
        { channel: 'phone', hours: 'Matins', overrides: { deadline: 'Fins al març' } },
        { channel: 'seu', overrides: { deadline: 'Tot l’any' } },
      ],
    })
  })
  afterAll(() => close())

  const typed = async (locale: 'ca' | 'es' | 'en', data: Record<string, unknown>) =>
    toPublishedProcedure(
      await draftAsTyped(payload, { collection: 'procedures', id, locale, data }),
    )

  it('is the stored draft, in every language and with its relations, where nothing was typed', async () => {
    const sheet = await typed('ca', {})
    expect(sheet.title).toEqual({ ca: 'Demanar la llicència OBRES', es: 'Pedir la licencia OBRES' })
    expect(sheet.department.name.ca).toBe('Departament URB')
    expect(sheet.topics[0]?.name.ca).toBe('Habitatge')
  })

  it('has what was typed in the language of the form, and the other languages as they were', async () => {
    const sheet = await typed('es', { title: 'Obras pequeñas', kind: 'S' })
    expect(sheet.title).toEqual({ ca: 'Demanar la llicència OBRES', es: 'Obras pequeñas' })
    expect(sheet.kind).toBe('S')
    expect((await typed('ca', {})).title.es).toBe('Pedir la licencia OBRES')
  })

  it('knows the rows of a list by their identity: moved, changed in one language, new, gone', async () => {
    const { channels } = await payload.findByID({ collection: 'procedures', id, draft: true })
    const [phone, seu] = channels ?? []
    const sheet = await typed('es', {
      channels: [
        { ...seu, overrides: { deadline: 'Todo el año' } },
        { ...phone, overrides: { deadline: null } },
        { id: 'nova', channel: 'app', overrides: { deadline: 'Hasta mayo' } },
      ],
    })
    expect(sheet.channels.map(({ channel }) => channel)).toEqual(['seu', 'phone', 'app'])
    expect(sheet.channels.map(({ overrides }) => overrides.deadline)).toEqual([
      { ca: 'Tot l’any', es: 'Todo el año' },
      { ca: 'Fins al març' },
      { es: 'Hasta mayo' },
    ])
    // The panel sends an emptied list as the number of its rows.
    expect((await typed('ca', { channels: 0 })).channels).toEqual([])
  })

  it('shows the records that were just chosen, and leaves out what is no longer there', async () => {
    const { id: fee } = await payload.create({
      collection: 'fees',
      data: { code: 'TX', name: 'Taxa d’obres', kind: 'fee', brackets: [{ amount: 12 }] },
    })
    const sheet = await typed('ca', { feeRequired: true, fees: [fee, 'esborrada'], family: 'cap' })
    expect(sheet.fees.map(({ name }) => name.ca)).toEqual(['Taxa d’obres'])
    expect(sheet.fees[0]?.brackets[0]?.amount).toBe(12)
    expect(sheet.family).toBeNull()
  })

  it('works for a sheet that was never saved, and says so of one that does not exist', async () => {
    const fresh = await draftAsTyped(payload, {
      collection: 'procedures',
      id: null,
      locale: 'ca',
      data: { title: 'Nova', department },
    })
    expect(toPublishedProcedure(fresh)).toMatchObject({ title: { ca: 'Nova' } })
    await expect(
      draftAsTyped(payload, { collection: 'procedures', id: 'cap', locale: 'ca', data: {} }),
    ).rejects.toThrow(NotFound)
  })
})
