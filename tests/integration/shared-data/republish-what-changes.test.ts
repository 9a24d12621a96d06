import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { todayInMadrid } from '../../../cms/domain/calendar.ts'
import { toPublishedProcedure } from '../../../cms/editorial/published/procedure.ts'
import type { Stored } from '../../../cms/editorial/published/read.ts'
import { countNotes } from '../../../cms/editorial/publishing/notes.ts'
import { workOffNotes } from '../../../cms/editorial/publishing/reconciler.ts'
import { republishWhatChanges } from '../../../cms/editorial/publishing/republish-what-changes.ts'
import { sweep } from '../../../cms/editorial/publishing/sweep.ts'
import { transition } from '../../../cms/editorial/transitions/transition.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import {
  aDepartment,
  aPerson,
  aSheet,
  openPayload,
  type Person,
} from '../../support/real-payload.ts'

interface Row {
  readonly id: string
  readonly key: string
  readonly revision: number
  readonly documents: unknown
}

/** Days after today, so that publishing, which reads the real clock, comes before them. */
const day = (n: number): string =>
  todayInMadrid(new Date(Date.now() + n * 24 * 60 * 60 * 1000)).slice(0, 10)
const noon = (n: number): string => `${day(n)}T12:00:00.000Z`
/** Half a minute into a day in Madrid, winter or summer. */
const justAfterMidnight = (n: number): Date => {
  const utc = new Date(`${day(n)}T00:00:30Z`)
  const early = new Date(utc.getTime() - 2 * 60 * 60 * 1000)
  return todayInMadrid(early) === day(n) ? early : new Date(utc.getTime() - 60 * 60 * 1000)
}

describeOnEveryDatabase('What changes by date', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let head: Person
  let department: string
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    department = await aDepartment(payload, 'HISENDA')
    head = await aPerson(payload, ['head'], [department])
  })
  afterAll(() => close())

  async function publish(code: string, more: object): Promise<string> {
    const id = await aSheet(payload, code, department, { ...more })
    const req = await createLocalReq({ user: head }, payload)
    await transition(req, { collection: 'procedures', id }, { action: 'publish' })
    return id
  }

  async function revisions(): Promise<Record<string, number>> {
    const { docs } = await payload.db.find<Row>({
      collection: 'publications',
      limit: 0,
      pagination: false,
      select: { key: true, revision: true },
    })
    return Object.fromEntries(docs.map((row) => [row.key, row.revision]))
  }

  async function served(code: string): Promise<string> {
    const row = await payload.db.findOne<Row>({
      collection: 'publications',
      where: { key: { equals: `procedure:${code}` } },
    })
    const documents = row?.documents
    // MongoDB keeps them as the text itself.
    return typeof documents === 'string' ? documents : JSON.stringify(documents)
  }

  const changedSince = async (before: Record<string, number>): Promise<string[]> =>
    Object.entries(await revisions())
      .filter(([key, revision]) => before[key] !== revision)
      .map(([key]) => key)
      .sort()

  const asRead = async (id: string): Promise<Stored> =>
    (await payload.findByID({
      collection: 'procedures',
      id,
      depth: 2,
      draft: true,
      locale: 'all',
      fallbackLocale: false,
    })) as unknown as Stored

  it('an ordinance for tomorrow is entered today, and nothing of it is served', async () => {
    const fee = await payload.create({
      collection: 'fees',
      data: {
        code: 'TAXA-COPIA',
        name: 'Còpies',
        kind: 'fee',
        brackets: [
          { condition: 'Per còpia', amount: 12, validFrom: noon(-300) },
          { condition: 'Per còpia', amount: 12.4, validFrom: noon(1) },
        ],
      },
    })
    const phone = await payload.create({
      collection: 'shared-values',
      data: {
        code: 'TEL-OAC',
        name: 'Telèfon de l’OAC',
        kind: 'phone',
        values: [{ value: '931 000 000' }, { value: '932 000 000', validFrom: noon(1) }],
      },
    })
    ids.fee = fee.id
    ids.phone = phone.id
    ids.fees = await publish('AMB-TAXA', { feeRequired: true, fees: [fee.id] })
    await publish('AMB-TAXA-2', { feeRequired: true, fees: [fee.id] })
    ids.phones = await publish('AMB-TELEFON', { summary: 'Truqueu al {{TEL-OAC}}.' })
    await publish('AMB-TELEFON-RIC', {
      description: [
        {
          children: [
            { text: 'Al ' },
            { type: 'shared-value', value: { code: 'TEL-OAC' }, children: [{ text: '' }] },
            { text: '.' },
          ],
        },
      ],
    })
    await publish('SENSE-RES', {})
    await workOffNotes(payload)
    expect(await republishWhatChanges(payload)).toBeGreaterThan(0)
    await workOffNotes(payload)
    expect(await served('AMB-TAXA')).toContain('"amount":12,')
    expect(await served('AMB-TAXA')).not.toContain('12.4')
    expect(await served('AMB-TELEFON')).toContain('Truqueu al 931 000 000.')
    expect(await served('AMB-TELEFON-RIC')).toContain('tel:931000000')
    const everything = (await Promise.all(['AMB-TELEFON', 'AMB-TELEFON-RIC'].map(served))).join()
    expect(everything).not.toMatch(/932 000 000|\{\{/)
  })

  it('a draft seen as of tomorrow has tomorrow’s amount and phone', async () => {
    const [today, tomorrow] = [day(0), day(1)]
    const fees = await asRead(ids.fees!)
    expect(toPublishedProcedure(fees, today).fees[0]?.brackets.map((one) => one.amount)).toEqual([
      12,
    ])
    expect(toPublishedProcedure(fees, tomorrow).fees[0]?.brackets.map((one) => one.amount)).toEqual(
      [12.4],
    )
    const phones = await asRead(ids.phones!)
    expect(toPublishedProcedure(phones, tomorrow).summary.ca).toBe('Truqueu al 932 000 000.')
  })

  it('after midnight in Madrid it is served in every sheet that shows it, and no other moves', async () => {
    const before = await revisions()
    const lastMinute = new Date(justAfterMidnight(1).getTime() - 60_000)
    expect(await republishWhatChanges(payload, lastMinute)).toBe(0)
    expect(await countNotes(payload)).toBe(0)

    const midnight = justAfterMidnight(1)
    expect(await republishWhatChanges(payload, midnight)).toBe(4)
    // Killed here, the next run finds the day done and the notes standing.
    expect(await republishWhatChanges(payload, midnight)).toBe(0)
    await workOffNotes(payload, () => todayInMadrid(midnight))
    expect(await changedSince(before)).toEqual([
      'procedure:AMB-TAXA',
      'procedure:AMB-TAXA-2',
      'procedure:AMB-TELEFON',
      'procedure:AMB-TELEFON-RIC',
    ])
    expect(await served('AMB-TAXA')).toContain('12.4')
    expect(await served('AMB-TAXA-2')).not.toContain('"amount":12,')
    expect(await served('AMB-TELEFON')).toContain('Truqueu al 932 000 000.')
    expect(await served('AMB-TELEFON-RIC')).toContain('tel:932000000')
  })

  it('a sweep and a look at everything that day undo nothing', async () => {
    const before = await revisions()
    const today = () => day(1)
    await sweep(payload, false, today)
    await sweep(payload, true, today)
    expect(await changedSince(before)).toEqual([])
  })

  it('after days without running it catches up with all that began or ended meanwhile', async () => {
    const before = await revisions()
    await payload.update({
      collection: 'fees',
      id: ids.fee!,
      data: {
        brackets: [
          { condition: 'Per còpia', amount: 12.4, validFrom: noon(1), validUntil: noon(3) },
          { condition: 'Per còpia', amount: 13, validFrom: noon(5) },
        ],
      },
    })
    await workOffNotes(payload, () => day(1))
    expect(await served('AMB-TAXA')).toContain('12.4')
    // The third is the last day of one amount; nothing holds on the fourth.
    expect(await republishWhatChanges(payload, justAfterMidnight(4))).toBe(2)
    await workOffNotes(payload, () => day(4))
    expect(await served('AMB-TAXA')).toContain('"brackets":[]')
    expect(await republishWhatChanges(payload, justAfterMidnight(9))).toBe(2)
    await workOffNotes(payload, () => day(9))
    expect(await served('AMB-TAXA')).toContain('"amount":13')
    const changed = await changedSince(before)
    expect(changed).toEqual(['procedure:AMB-TAXA', 'procedure:AMB-TAXA-2'])
  })

  it('changing a value republishes every record that says it, in whatever language, and no other', async () => {
    const id = await aSheet(payload, 'NOMES-ES', department)
    await payload.update({
      collection: 'procedures',
      id,
      locale: 'es',
      draft: true,
      data: { chatText: 'Llame al {{TEL-OAC}}' },
    })
    const req = await createLocalReq({ user: head }, payload)
    await transition(req, { collection: 'procedures', id }, { action: 'publish' })
    await workOffNotes(payload, () => day(9))
    const before = await revisions()
    await payload.update({
      collection: 'shared-values',
      id: ids.phone!,
      data: { values: [{ value: '933 000 000' }] },
    })
    await workOffNotes(payload, () => day(9))
    expect(await changedSince(before)).toEqual([
      'procedure:AMB-TELEFON',
      'procedure:AMB-TELEFON-RIC',
      'procedure:NOMES-ES',
    ])
    expect(await served('NOMES-ES')).toContain('Llame al 933 000 000')
  })

  it('a draft that names a value does not make the live sheet one that shows it', async () => {
    const id = await publish('VIU-SENSE', {})
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      data: { summary: 'Ara al {{TEL-OAC}}.' },
    })
    const live = await payload.findByID({ collection: 'procedures', id, depth: 0 })
    const draft = await payload.findByID({ collection: 'procedures', id, depth: 0, draft: true })
    expect(live.usesValues ?? []).toEqual([])
    expect(draft.usesValues).toEqual([ids.phone])
    // And a text that stops naming it leaves the index.
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      data: { summary: 'Sense telèfon.' },
    })
    const after = await payload.findByID({ collection: 'procedures', id, depth: 0, draft: true })
    expect(after.usesValues ?? []).toEqual([])
  })
})
