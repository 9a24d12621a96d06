import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

describeOnEveryDatabase('A save of some fields only', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let linguist: Person

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    linguist = await aPerson(payload, ['linguist'])
  })
  afterAll(() => close())

  it('by a linguist keeps the facts that stand in a group of a row, which linguists may not write', async () => {
    const department = await aDepartment(payload, 'URB')
    const id = await aSheet(payload, 'CANALS', department, {
      channels: [
        {
          channel: 'in-person',
          actions: ['filing'],
          appointment: { need: 'required', serviceCode: 'C-7' },
          availability: { status: 'with-incidents', reason: 'Obres a l’oficina' },
        },
      ],
    })
    await payload.update({
      collection: 'procedures',
      id,
      locale: 'es',
      draft: true,
      user: linguist,
      overrideAccess: false,
      data: { summary: 'Otro resumen.' },
    })
    const { channels } = await payload.findByID({ collection: 'procedures', id, draft: true })
    expect(channels?.[0]).toMatchObject({
      actions: ['filing'],
      appointment: { need: 'required', serviceCode: 'C-7' },
      availability: { status: 'with-incidents', reason: 'Obres a l’oficina' },
    })
  })
})
