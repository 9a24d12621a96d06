import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { transition } from '../../../cms/editorial/transitions/transition.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import {
  aDepartment,
  aPerson,
  aSheet,
  openPayload,
  type Person,
} from '../../support/real-payload.ts'

describeOnEveryDatabase('A text that names what says nothing', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let department: string
  let head: Person
  let sheet: string
  let value: string

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    department = await aDepartment(payload, 'URB')
    head = await aPerson(payload, ['head'], [department])
    sheet = await aSheet(payload, 'BUIT', department, { summary: 'Truqueu al {{TEL-NOU}}.' })
    await payload.update({
      collection: 'procedures',
      id: sheet,
      locale: 'es',
      draft: true,
      data: { summary: 'Llame al {{tel nou}}.' },
    })
  })
  afterAll(() => close())

  const publish = async () =>
    transition(
      await createLocalReq({ user: head }, payload),
      { collection: 'procedures', id: sheet },
      { action: 'publish' },
    )

  it('is not published, and the editor is led to each place, in each language', async () => {
    await expect(publish()).rejects.toMatchObject({
      status: 422,
      details: {
        gates: [
          { rule: 'V01', path: 'summary', locale: 'ca', severity: 'block' },
          { rule: 'V01', path: 'summary', locale: 'es' },
        ],
      },
    })
    const stored = await payload.findByID({ collection: 'procedures', id: sheet, draft: true })
    expect(stored).toMatchObject({ _status: 'draft', state: 'draft' })
  })

  it('is published once the value is there, without saving the text again', async () => {
    const { id } = await payload.create({
      collection: 'shared-values',
      data: {
        code: 'TEL-NOU',
        name: 'Telèfon nou',
        kind: 'phone',
        values: [{ value: '931 234 567' }],
      },
    })
    value = id
    await payload.update({
      collection: 'procedures',
      id: sheet,
      locale: 'es',
      draft: true,
      data: { summary: 'Llame al {{TEL-NOU}}.' },
    })
    expect((await publish()).state).toBe('published')
    const row = await payload.db.findOne<{ id: string; documents: unknown }>({
      collection: 'publications',
      where: { key: { equals: 'procedure:BUIT' } },
    })
    expect(JSON.stringify(row?.documents)).toContain('Llame al 931 234 567.')
  })

  it('and a value that the public reads cannot be switched off', async () => {
    const switchOff = () =>
      payload.update({ collection: 'shared-values', id: value, data: { active: false } })
    await expect(switchOff()).rejects.toMatchObject({ status: 422, data: { code: 'value-in-use' } })
    for (const locale of ['ca', 'es'] as const) {
      await payload.update({
        collection: 'procedures',
        id: sheet,
        locale,
        draft: true,
        data: { summary: 'Res.' },
      })
    }
    await publish()
    expect((await switchOff()).active).toBe(false)
  })
})
