import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { transition } from '../../../cms/editorial/transitions/transition.ts'
import { whereUsed } from '../../../cms/editorial/where-used/where-used.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload } from '../../support/real-payload.ts'

describeOnEveryDatabase('A norm and what cites it', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let department: string
  let norm: string
  let fee: string
  const sheets: Record<string, string> = {}

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    department = await aDepartment(payload, 'URB')
    const head = await aPerson(payload, ['head'], [department])
    norm = await aNorm('OM-1', 'Ordenança vella')
    const legalResources = [{ resource: norm }]
    fee = (
      await payload.create({
        collection: 'fees',
        data: {
          code: 'T1',
          name: 'Taxa',
          kind: 'fee',
          ordinance: norm,
          brackets: [{ amount: 12 }],
        },
      })
    ).id
    sheets.live = await aSheet(payload, 'CITA', department, { legalResources })
    sheets.draft = await aSheet(payload, 'ESBORRANY', department, {
      requirements: [{ text: 'Cal', legalResource: norm }],
    })
    sheets.throughFee = await aSheet(payload, 'PER-TAXA', department, {
      feeRequired: true,
      fees: [fee],
    })
    sheets.about = await aSheet(payload, 'A-PUNT', department)
    sheets.none = await aSheet(payload, 'NO-CITA', department)
    const req = await createLocalReq({ user: head }, payload)
    for (const id of [sheets.live, sheets.throughFee, sheets.about]) {
      await transition(req, { collection: 'procedures', id }, { action: 'publish' })
    }
    // Live without it, and about to cite it.
    await payload.update({
      collection: 'procedures',
      id: sheets.about,
      draft: true,
      data: { legalResources, title: 'A punt de citar' },
    })
  })
  afterAll(() => close())

  async function aNorm(code: string, name: string): Promise<string> {
    const { id } = await payload.create({
      collection: 'legal-resources',
      data: { code, name, rank: 'fiscal-ordinance', inForce: true },
    })
    return id
  }

  const tasks = async () => {
    const { docs } = await payload.find({
      collection: 'tasks',
      where: { kind: { equals: 'repealed-norm' } },
      depth: 0,
      pagination: false,
    })
    return docs
  }

  it('is told where it is used: live, in drafts, and through a fee', async () => {
    const { uses, total, live } = await whereUsed(payload, {
      collection: 'legal-resources',
      id: norm,
    })
    const told = uses.map(({ code, path, live: read, state }) => ({
      code,
      path,
      live: read,
      state,
    }))
    expect(told).toEqual([
      { code: 'A-PUNT', path: 'legalResources.resource', live: false, state: 'published' },
      { code: 'CITA', path: 'legalResources.resource', live: true, state: 'published' },
      { code: 'ESBORRANY', path: 'requirements.legalResource', live: false, state: 'draft' },
      { code: 'PER-TAXA', path: 'fees.ordinance', live: true, state: 'published' },
      { code: 'T1', path: 'ordinance', live: false, state: 'active' },
    ])
    expect({ total, live }).toEqual({ total: 5, live: 2 })
    expect(uses[0]?.title).toBe('A punt de citar')
  })

  it('a save that repeals nothing asks nobody anything', async () => {
    await payload.update({
      collection: 'legal-resources',
      id: norm,
      data: { name: 'Ordenança fiscal vella' },
    })
    expect(await tasks()).toEqual([])
  })

  it('repealed, gives whoever keeps each record that cites it a task, once', async () => {
    const newer = await aNorm('OM-2', 'Ordenança nova')
    await payload.update({
      collection: 'legal-resources',
      id: norm,
      data: { repealedBy: newer, inForce: false },
    })
    const opened = await tasks()
    expect(opened.map(({ about }) => about?.value).sort()).toEqual(
      [sheets.live, sheets.draft, sheets.throughFee, sheets.about].sort(),
    )
    const [first] = opened
    expect(first).toMatchObject({ state: 'open', department })
    expect(first?.title).toContain('cita una norma derogada (Ordenança fiscal vella)')
    expect(first?.note).toContain('derogada per «Ordenança nova»')
    const days = (Date.parse(first?.dueOn ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(12)

    await payload.update({ collection: 'legal-resources', id: norm, data: { inForce: true } })
    await payload.update({ collection: 'legal-resources', id: norm, data: { inForce: false } })
    expect(await tasks()).toHaveLength(4)
  })
})
