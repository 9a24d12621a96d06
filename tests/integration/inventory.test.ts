import { strToU8 } from 'fflate'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { carryOut } from '../../cms/editorial/inventory/carry-out.ts'
import { dispose, type DisposeRequest } from '../../cms/editorial/inventory/dispose.ts'
import { importInventory } from '../../cms/editorial/inventory/import-inventory.ts'
import { purgeProgress } from '../../cms/editorial/inventory/progress.ts'
import { refreshDuplicates } from '../../cms/editorial/inventory/refresh-duplicates.ts'
import type { Inventory } from '../../cms/generated/payload-types.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { csvOf, sampleCsv } from '../support/inventory-file.ts'
import { inventorySample } from '../support/inventory-sample.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

describeOnEveryDatabase('The purge of an old inventory', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let governance: Person
  let interlocutor: Person
  let own: string
  let source = 0

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    own = await aDepartment(payload, 'URB')
    governance = await aPerson(payload, ['governance'])
    interlocutor = await aPerson(payload, ['interlocutor'], [own])
  })
  afterAll(() => close())

  const heads = ['Codi', 'Títol', 'Text', 'Departament', 'URL']
  const bring = (rows: readonly (readonly string[])[], name: string, more = {}) =>
    importInventory(payload, strToU8(csvOf([heads, ...rows])), { source: name, ...more })
  const reqOf = (user: Person) => createLocalReq({ user }, payload)
  const rowsOf = (name: string): Promise<Inventory[]> =>
    payload
      .find({
        collection: 'inventory',
        where: { sourceName: { equals: name } },
        sort: 'sourceId',
        depth: 0,
        pagination: false,
      })
      .then(({ docs }) => docs)
  /** Rows of a source of their own. */
  const staged = async (...rows: readonly (readonly string[])[]) => {
    const name = `Full ${(source += 1)}`
    await bring(rows, name)
    return rowsOf(name)
  }
  const decide = async (
    who: Person,
    rows: readonly Inventory[],
    decision: Omit<DisposeRequest, 'ids'>,
  ) => dispose(await reqOf(who), { ids: rows.map(({ id }) => id), ...decision })
  const doAll = async (who: Person, rows: readonly Inventory[]) =>
    carryOut(await reqOf(who), { ids: rows.map(({ id }) => id) })
  const rowNow = (id: string) => payload.findByID({ collection: 'inventory', id, depth: 0 })
  const redirectOf = (from: string) =>
    payload
      .find({ collection: 'redirects', where: { from: { equals: from } }, depth: 0 })
      .then(({ docs }) => docs[0])

  it('stages rows with their departments, and the same file again changes nothing', async () => {
    const rows = [
      ['1', 'Alta de gual', 'Per entrar.', 'Departament URB', 'https://www.vila.cat/a1'],
      ['2', 'Baixa de gual', '', 'Ningú', ''],
      ['3', '', '', '', ''],
      ['1', 'Repetida', '', '', ''],
    ]
    expect(await bring(rows, 'Web', { dryRun: true })).toMatchObject({ created: 2, dryRun: true })
    expect(await rowsOf('Web')).toEqual([])
    const report = await bring(rows, 'Web')
    expect(report).toMatchObject({ kind: 'web', created: 2, changed: 0, unchanged: 0 })
    expect(report.refused).toEqual([
      { line: 4, reason: 'La fila no té títol.' },
      { line: 5, reason: 'El codi 1 ja és en una altra fila del fitxer, a la línia 2.' },
    ])
    expect(await rowsOf('Web')).toMatchObject([
      { title: 'Alta de gual', department: own, state: 'staged', disposition: 'pending' },
      { title: 'Baixa de gual', department: null },
    ])
    expect(await bring(rows, 'Web')).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
  })

  it('brings what changed at the source up to date and leaves what people decided', async () => {
    const [row] = await staged(['1', 'Alta de gual', 'Vell', '', ''])
    await decide(governance, [row!], { disposition: 'rewrite', batch: 'Lot 1' })
    const report = await bring([['1', 'Alta de gual', 'Nou', '', '']], row!.sourceName!)
    expect(report).toMatchObject({ created: 0, changed: 1 })
    expect(await rowNow(row!.id)).toMatchObject({
      text: 'Nou',
      disposition: 'rewrite',
      state: 'decided',
      batch: 'Lot 1',
    })
    const { docs } = await payload.findVersions({
      collection: 'inventory',
      where: { parent: { equals: row!.id } },
    })
    expect(docs.map(({ version }) => version.text)).toEqual(['Nou', 'Vell'])
  })

  it('remembers the columns of each source', async () => {
    const file = strToU8(
      csvOf([
        ['Columna A', 'Columna B'],
        ['Alta de gual', 'Text'],
      ]),
    )
    const guess = await importInventory(payload, file, { source: 'Estrany', dryRun: true })
    expect(guess).toMatchObject({ mapping: { title: null }, headers: ['Columna A', 'Columna B'] })
    await expect(importInventory(payload, file, { source: 'Estrany' })).rejects.toMatchObject({
      code: 'no-title-column',
    })
    const mapping = { title: 'Columna A', text: 'Columna B' }
    await importInventory(payload, file, { source: 'Estrany', mapping })
    expect(await importInventory(payload, file, { source: 'Estrany' })).toMatchObject({
      isRemembered: true,
      mapping,
      unchanged: 1,
    })
  })

  it('finds 55 of 60 planted near-duplicates, and those of the catalogue’s own sheets', async () => {
    await aSheet(payload, 'TERRASSA', own, { title: 'Instal·lar una terrassa al carrer' })
    const rows = inventorySample(600, 60)
    await importInventory(payload, sampleCsv(rows), { source: 'Gran' })
    await bring([['t', 'Instalar terraza en la calle', '', '', '']], 'Full terrassa')
    await refreshDuplicates(payload)
    const clusterOf = new Map((await rowsOf('Gran')).map((row) => [row.sourceId, row.cluster]))
    const found = rows.filter(
      ({ id, copyOf }) =>
        copyOf && clusterOf.get(id) && clusterOf.get(id) === clusterOf.get(copyOf),
    )
    expect(found.length).toBeGreaterThanOrEqual(55)
    const [terrace] = await rowsOf('Full terrassa')
    expect(terrace?.duplicates).toMatchObject([
      { relationTo: 'procedures', title: 'Instal·lar una terrassa al carrer' },
    ])
  })

  it('keeps and rewrites as drafts of the person’s, with the old text in sight', async () => {
    const rows = await staged(
      ['1', 'Poda d’arbres', 'Text que val.', 'Departament URB', 'https://www.vila.cat/poda'],
      ['2', 'Reg de jardins', 'Text per refer.', 'Departament URB', ''],
    )
    await decide(interlocutor, [rows[0]!], { disposition: 'keep' })
    await decide(interlocutor, [rows[1]!], { disposition: 'rewrite' })
    expect((await doAll(interlocutor, rows)).every(({ ok }) => ok)).toBe(true)
    const sheets = await payload.find({
      collection: 'procedures',
      where: { code: { in: ['PODA-D-ARBRES', 'REG-DE-JARDINS'] } },
      draft: true,
      depth: 0,
      sort: 'code',
    })
    expect(sheets.docs).toMatchObject([
      {
        title: 'Poda d’arbres',
        state: 'draft',
        department: own,
        editedBy: interlocutor.id,
        description: [{ children: [{ text: 'Text que val.' }] }],
        imported: { leftovers: [{ text: 'Text que val.' }] },
      },
      { title: 'Reg de jardins', imported: { leftovers: [{ text: 'Text per refer.' }] } },
    ])
    expect(sheets.docs[1]?.description ?? null).toBeNull()
    expect(await redirectOf('/poda')).toMatchObject({
      status: '301',
      procedure: sheets.docs[0]!.id,
    })
    expect(await rowNow(rows[0]!.id)).toMatchObject({ state: 'done', target: sheets.docs[0]!.id })
    // Once more makes nothing more.
    expect(await doAll(interlocutor, rows)).toMatchObject([
      { code: 'already-done' },
      { code: 'already-done' },
    ])
  })

  it('merges rows into a sheet, or into the row that a sheet is made of in the same act', async () => {
    const rows = await staged(
      ['1', 'Volant de convivència', 'Text u', '', 'https://www.vila.cat/v1'],
      ['2', 'Volante de convivencia', 'Text dos', '', 'https://www.vila.cat/v2'],
      ['3', 'Convivència: volant col·lectiu', 'Text tres', '', ''],
    )
    const [kept, merged, variant] = rows as [Inventory, Inventory, Inventory]
    await decide(governance, [merged], { disposition: 'merge', mergeInto: kept.id })
    await decide(governance, [variant], { disposition: 'variant', mergeInto: kept.id })
    expect(await doAll(governance, [merged])).toMatchObject([{ ok: false, code: 'sheet-not-made' }])
    await decide(governance, [kept], { disposition: 'keep' })
    expect((await doAll(governance, [merged, variant, kept])).map(({ ok }) => ok)).toEqual([
      true,
      true,
      true,
    ])
    const { target } = await rowNow(kept.id)
    const sheet = await payload.findByID({
      collection: 'procedures',
      id: String(target),
      draft: true,
      depth: 0,
    })
    expect(sheet.alternativeNames?.map(({ name }) => name)).toEqual([
      'Volante de convivencia',
      'Convivència: volant col·lectiu',
    ])
    expect(sheet.imported?.leftovers?.map(({ text }) => text)).toEqual(['Text u', 'Text tres'])
    expect(await redirectOf('/v2')).toMatchObject({ procedure: target })
  })

  it('makes questions, leads to other administrations, and says what is gone', async () => {
    const rows = await staged(
      ['1', 'On trobo el resguard', 'A la segona pàgina.', '', 'https://www.vila.cat/r'],
      ['2', 'DNI electrònic', '', '', 'https://www.vila.cat/dni'],
      ['3', 'Cèdula de 1987', '', '', 'https://www.vila.cat/cedula'],
    )
    const [faq, moved, gone] = rows as [Inventory, Inventory, Inventory]
    await expect(decide(governance, [gone], { disposition: 'delete' })).rejects.toMatchObject({
      code: 'justification-needed',
    })
    await decide(governance, [faq], { disposition: 'faq' })
    await decide(governance, [moved], { disposition: 'move', movedTo: 'https://dni.example.org/' })
    await decide(governance, [gone], { disposition: 'delete', justification: 'Ja no es fa.' })
    expect((await doAll(governance, rows)).map(({ ok, effect }) => ok && effect?.redirect)).toEqual(
      [null, '301', '410'],
    )
    const made = await payload.findByID({
      collection: 'faqs',
      id: String((await rowNow(faq.id)).faq),
      draft: true,
      depth: 0,
    })
    expect(made).toMatchObject({ question: 'On trobo el resguard', origin: 'inventory' })
    expect(await redirectOf('/dni')).toMatchObject({ to: 'https://dni.example.org/' })
    expect(await redirectOf('/cedula')).toMatchObject({ status: '410', reason: 'Ja no es fa.' })
  })

  it('takes a decision back while it is not done', async () => {
    const [row] = await staged(['1', 'Alta de gual', '', '', ''])
    await decide(governance, [row!], { disposition: 'keep', justification: 'Massa aviat' })
    await decide(governance, [row!], { disposition: 'pending' })
    expect(await rowNow(row!.id)).toMatchObject({ state: 'staged', disposition: 'pending' })
    expect(await doAll(governance, [row!])).toMatchObject([{ code: 'not-decided' }])
  })

  it('lets departments decide on their rows and on no others', async () => {
    const rows = await staged(
      ['1', 'Nostra', '', 'Departament URB', ''],
      ['2', 'De ningú', '', '', ''],
    )
    const outcomes = await decide(interlocutor, rows, { disposition: 'keep' })
    expect(outcomes).toMatchObject([{ ok: true }, { ok: false, code: 'may-not' }])
    const agent = await aPerson(payload, ['agent'], [own])
    expect(await decide(agent, rows, { disposition: 'keep' })).toMatchObject([
      { code: 'may-not' },
      { code: 'may-not' },
    ])
    const other = await aDepartment(payload, 'ALTRE')
    expect(
      await decide(interlocutor, [rows[0]!], { disposition: 'keep', department: other }),
    ).toMatchObject([{ code: 'may-not' }])
    expect(await purgeProgress(await reqOf(agent))).toBeNull()
    const seen = await purgeProgress(await reqOf(interlocutor))
    expect(seen?.departments.map(({ id }) => id)).toEqual([own])
  })

  it('refuses redirects in circles and chains, in the reader’s language', async () => {
    const origin = payload.config.serverURL
    const make = (data: { from: string; to: string }) =>
      payload.create({ collection: 'redirects', data: { status: '301', ...data } })
    await make({ from: 'https://www.vila.cat/vell/', to: 'https://nou.example.org/' })
    expect(await redirectOf('/vell')).toBeDefined()
    await expect(make({ from: '/circular', to: `${origin}/circular` })).rejects.toMatchObject({
      data: { errors: [{ message: 'L’adreça porta a ella mateixa.' }] },
    })
    await expect(make({ from: '/mes-vell', to: `${origin}/vell` })).rejects.toMatchObject({
      data: { errors: [{ path: 'to', message: expect.stringContaining('«/vell»') }] },
    })
    await make({ from: '/b', to: `${origin}/c` })
    await expect(make({ from: '/c', to: 'https://nou.example.org/' })).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('«/b»') }] },
    })
  })
})
