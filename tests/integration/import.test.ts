import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFue, type ImportOptions } from '../../cms/editorial/import/import-sheets.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, openPayload } from '../support/real-payload.ts'
import { bytesOf, fueFile, ids, type SheetText } from '../unit/import/fue-file.ts'

const sharedData = process.env.CATALEG_SHARED_DATA ?? path.resolve('../shared/data')
const realFile = path.join(sharedData, 'aoc-fue/manlleu-fue.xml')

describeOnEveryDatabase('Import of FUE sheets', (database) => {
  let payload: Payload
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
  })
  afterAll(() => close())

  const bring = async (sheets: readonly SheetText[], owner: string, options: ImportOptions = {}) =>
    importFue(payload, bytesOf(fueFile(sheets, { owner })), options)

  const draftOf = (code: string, locale: 'ca' | 'es' = 'ca') =>
    payload
      .find({
        collection: 'procedures',
        where: { code: { equals: code } },
        draft: true,
        depth: 0,
        locale,
        fallbackLocale: false,
      })
      .then(({ docs }) => docs[0]!)

  const count = () => payload.count({ collection: 'procedures' }).then(({ totalDocs }) => totalDocs)

  const inTwoLanguages: SheetText = {
    code: 'dues-llengues',
    name: 'FUE Ocupar la via pública',
    sections: [
      [ids.description, 'Objecte', 'Taules i cadires.', 'ca_ES'],
      [ids.title, 'Nombre', 'FUE Ocupar la vía pública', 'es_ES'],
      [ids.description, 'Objeto', 'Mesas y sillas.', 'es_ES'],
      [ids.requirements, 'Requisits', '- Tenir local\n- Pagar', 'ca_ES'],
      [ids.requirements, 'Requisitos', '- Tener local\n- Pagar', 'es_ES'],
      [ids.price, 'Preu', '425,00 €', 'ca_ES'],
      [ids.deadline, 'Termini', 'Sempre', 'ca_ES'],
    ],
  }

  it('makes a draft of each sheet, with its texts in their languages and nothing public', async () => {
    const report = await bring([inTwoLanguages], 'A')
    expect(report.created).toMatchObject([{ code: 'FUE-OCUPAR-LA-VIA-PUBLICA', leftovers: 1 }])
    const ca = await draftOf('FUE-OCUPAR-LA-VIA-PUBLICA')
    const es = await draftOf('FUE-OCUPAR-LA-VIA-PUBLICA', 'es')
    expect(ca).toMatchObject({
      _status: 'draft',
      state: 'draft',
      title: 'Ocupar la via pública',
      feeRequired: true,
      requirements: [{ text: 'Tenir local' }, { text: 'Pagar' }],
      imported: {
        source: 'fue:A',
        leftovers: [{ section: 'Preu', locale: 'ca', text: '425,00 €' }],
      },
    })
    expect(es).toMatchObject({
      title: 'Ocupar la vía pública',
      description: [{ children: [{ text: 'Mesas y sillas.' }] }],
      requirements: [{ text: 'Tener local' }, { text: 'Pagar' }],
      feeRequired: true,
    })
    expect(es.applicationDeadline).toBeFalsy()
    expect(ca.requirements?.map(({ id }) => id)).toEqual(es.requirements?.map(({ id }) => id))
    const log = await payload.count({ collection: 'publications' })
    expect(log.totalDocs).toBe(0)
  })

  it('changes nothing the second time', async () => {
    const before = await draftOf('FUE-OCUPAR-LA-VIA-PUBLICA')
    const versions = await payload.countVersions({ collection: 'procedures' })
    const report = await bring([inTwoLanguages], 'A')
    expect(report).toMatchObject({ created: [], changed: [], kept: [] })
    expect(report.unchanged).toHaveLength(1)
    expect(await draftOf('FUE-OCUPAR-LA-VIA-PUBLICA')).toEqual(before)
    expect(await payload.countVersions({ collection: 'procedures' })).toEqual(versions)
  })

  it('brings an untouched sheet up to date, also with what the source no longer says', async () => {
    const [description, title, , requirements, requisitos] = inTwoLanguages.sections!
    const report = await bring(
      [{ ...inTwoLanguages, sections: [description!, title!, requirements!, requisitos!] }],
      'A',
    )
    expect(report.changed).toHaveLength(1)
    expect(await draftOf('FUE-OCUPAR-LA-VIA-PUBLICA')).toMatchObject({
      feeRequired: false,
      applicationDeadline: null,
      imported: { leftovers: [] },
    })
    const es = await draftOf('FUE-OCUPAR-LA-VIA-PUBLICA', 'es')
    expect(es).toMatchObject({ title: 'Ocupar la vía pública' })
    expect(es.description).toBeFalsy()
  })

  it('never overwrites what an editor has touched: it says that the source changed', async () => {
    await bring([{ code: 'tocada', name: 'FUE Tocada' }], 'B')
    const { id } = await draftOf('FUE-TOCADA')
    const editor = await aPerson(payload, ['governance'])
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      user: editor,
      overrideAccess: false,
      data: { summary: 'Escrit a mà.' },
    })
    const report = await bring([{ code: 'tocada', name: 'FUE Tocada i canviada' }], 'B')
    expect(report.kept).toMatchObject([{ id, code: 'FUE-TOCADA' }])
    expect(await draftOf('FUE-TOCADA')).toMatchObject({ title: 'Tocada', summary: 'Escrit a mà.' })
  })

  it('tells two sheets of one name apart, and gives each the same code every time', async () => {
    const twins = ['u', 'dos'].map((code) => ({ code, name: 'FUE Bessona' }))
    const codes = (await bring(twins, 'C')).created.map(({ code }) => code)
    expect(codes).toEqual(['FUE-BESSONA', 'FUE-BESSONA-2'])
    const again = await bring([...twins].reverse(), 'C')
    expect(again.unchanged.map(({ code }) => code)).toEqual(['FUE-BESSONA-2', 'FUE-BESSONA'])
  })

  it('stores nothing in a trial run', async () => {
    const before = await count()
    const report = await bring([{ code: 'prova', name: 'FUE Prova' }], 'D', { dryRun: true })
    expect(report.created).toMatchObject([{ id: null, code: 'FUE-PROVA' }])
    expect(await count()).toBe(before)
  })

  it('refuses a sheet it cannot tell, with its line and the reason, and takes the others', async () => {
    const report = await bring(
      [
        { code: '', name: 'FUE Sense codi' },
        { code: 'bona', name: 'FUE Bona' },
        { code: 'bona', name: 'FUE Repetida' },
        { code: 'x', name: ' ' },
      ],
      'E',
      { language: 'ca' },
    )
    expect(report.created.map(({ code }) => code)).toEqual(['FUE-BONA'])
    expect(report.refused).toMatchObject([
      { sheet: 'FUE Sense codi', line: 7, reason: expect.stringMatching(/codiTramit/) },
      { sheet: 'FUE Repetida', reason: expect.stringMatching(/línia 15/) },
      { sheet: 'x', reason: expect.stringMatching(/nomTramit/) },
    ])
  })

  it('refuses a malformed file whole', async () => {
    const before = await count()
    const file = fueFile([{ code: 'tallada', name: 'FUE Tallada' }]).slice(0, -60)
    await expect(importFue(payload, bytesOf(file))).rejects.toMatchObject({
      code: 'unclosed-element',
    })
    expect(await count()).toBe(before)
  })

  it('gives the sheet to its own unit, or else to the importer’s, and to no other', async () => {
    const own = await aDepartment(payload, 'IMP-OWN')
    const other = await aDepartment(payload, 'IMP-OTHER')
    const unitOf = (id: string): SheetText['sections'] => [
      [ids.unit, 'Unitat', `Departament IMP-${id}`],
    ]
    const sheets = [
      { code: 'meva', name: 'FUE Meva', sections: unitOf('OWN') },
      { code: 'seva', name: 'FUE Seva', sections: unitOf('OTHER') },
    ]
    await bring(sheets, 'F', { department: own, mayWriteIn: [own] })
    expect((await draftOf('FUE-MEVA')).department).toBe(own)
    expect((await draftOf('FUE-SEVA')).department).toBe(own)
    expect((await draftOf('FUE-SEVA')).processingUnit).toBe(other)
    const report = await bring(sheets, 'F', { department: other, mayWriteIn: [other] })
    expect(report.refused).toHaveLength(2)
  })

  it('two runs at once make each sheet once', async () => {
    const sheets = Array.from({ length: 5 }, (_, n) => ({
      code: `p${n}`,
      name: `FUE Paral·lela ${n}`,
    }))
    const before = await count()
    await Promise.all([bring(sheets, 'G'), bring(sheets, 'G')])
    expect(await count()).toBe(before + 5)
  })

  const real = existsSync(realFile)
  if (!real) it.skip(`The real FUE file is not tried: ${realFile} is not there.`, () => {})

  it.runIf(real)(
    'takes in the eleven real sheets of a town, and nothing the second time',
    async () => {
      const file = readFileSync(realFile)
      const report = await importFue(payload, file)
      expect(report.refused).toEqual([])
      expect(report.created).toHaveLength(11)
      const codes = report.created.map(({ code }) => code)
      expect(new Set(codes).size).toBe(11)
      for (const code of codes) {
        const sheet = await draftOf(code)
        expect(sheet.title.length).toBeLessThanOrEqual(80)
        expect(sheet.title).not.toMatch(/^FUE/)
        expect(sheet.description).toBeTruthy()
        expect(sheet.whoCanApply).toBeTruthy()
        expect(sheet.applicationDeadline).toBeTruthy()
        expect(sheet.resolvingBody).toBeTruthy()
        expect(sheet.channels).toMatchObject([{ channel: 'seu', actions: ['filing'] }])
        // The unit is none of ours yet, and the amounts are for the editor to make fees of.
        expect(sheet.imported?.leftovers?.map(({ section }) => section)).toEqual(
          expect.arrayContaining(['Import', 'Unitat tramitadora']),
        )
      }
      const again = await importFue(payload, file)
      expect(again.unchanged).toHaveLength(11)
      expect(again.total).toBe(11)
    },
  )
})
