import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, todayInMadrid } from '../../../cms/domain/calendar.ts'
import { makeNightlyPacks } from '../../../cms/editorial/contingency/nightly-packs.ts'
import { readKey } from '../../../cms/editorial/contingency/signing-key.ts'
import { verifyPack } from '../../../cms/editorial/contingency/verify-pack.ts'
import { workOffNotes } from '../../../cms/editorial/publishing/reconciler.ts'
import { transition } from '../../../cms/editorial/transitions/transition.ts'
import { createLocalReq } from 'payload'
import { describeOnEveryDatabase } from '../../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload } from '../../support/real-payload.ts'

describeOnEveryDatabase('the contingency packs of each night', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  const today = todayInMadrid()
  const settings = { databaseUrl: '', dataDir: '', publicUrl: 'https://cataleg.vila.cat' }
  const night = (days: number) => new Date(`${addDays(today, days)}T02:00:00Z`)
  const packs = (name: string) => path.join(settings.dataDir, 'contingency', name)
  const pack = (name: string, days: number) => path.join(packs(name), addDays(today, days))
  const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8')
  const make = (days: number) => makeNightlyPacks(payload, night(days), settings)

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    settings.databaseUrl = process.env.DATABASE_URL!
    settings.dataDir = process.env.DATA_DIR!
    const own = await aDepartment(payload, 'URB')
    const governance = await aPerson(payload, ['governance'])
    const req = await createLocalReq({ user: governance }, payload)
    const publish = (collection: 'procedures' | 'protocols', id: string) =>
      transition(req, { collection, id }, { action: 'publish', note: 'Primera' })
    const more = { title: 'Obres <menors> a casa', spokenAnswer: 'Secret de la casa' }
    await publish('procedures', await aSheet(payload, 'OBRES', own, more))
    await aSheet(payload, 'ESBORRANY', own)
    const protocol = await payload.create({
      collection: 'protocols',
      data: {
        ...{ code: 'PROT-OBRES', title: 'Quan no porten el plànol', department: own },
        ...{ kind: 'attention' as const, symptoms: [{ text: 'No tinc el plànol' }] },
        steps: [{ action: 'Doneu-los la llista', sayLiterally: 'Li falta el plànol' }],
      },
      draft: true,
    })
    await publish('protocols', protocol.id)
    await workOffNotes(payload)
    await make(0)
  })
  afterAll(() => close())

  it('hold each sheet as a page and on paper, in Catalan and Spanish, and an index', () => {
    const folder = pack('public', 0)
    const page = read(folder, 'ca/OBRES.html')
    expect(page).toContain('<h1>Obres &lt;menors&gt; a casa</h1>')
    expect(page).toContain('Explica què cal fer.')
    expect(read(folder, 'es/OBRES.html')).toContain('lang="es"')
    expect(read(folder, 'pdf/ca/OBRES.pdf').slice(0, 5)).toBe('%PDF-')
    expect(read(folder, 'index.html')).toContain('href="ca/OBRES.html"')
    const sheets = JSON.parse(read(folder, 'json/procedure.json')) as { code: string }[]
    expect(sheets.map(({ code }) => code)).toEqual(['OBRES'])
  })

  it('open with no network: nothing comes from elsewhere', () => {
    for (const file of ['index.html', 'ca/OBRES.html', 'style.css', 'search.js']) {
      expect(read(pack('public', 0), file)).not.toMatch(/(src|import|url\()[^>\n]*https?:/)
    }
  })

  it('keep what is internal in a pack of its own', () => {
    const folder = pack('public', 0)
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(all.some((name) => name.includes('PROT-') || name.includes('ESBORRANY'))).toBe(false)
    for (const name of all.filter((one) => /\.(json|html)$/.test(one))) {
      expect(read(folder, name)).not.toContain('Secret de la casa')
    }
    const internal = read(pack('internal', 0), 'ca/PROT-OBRES.html')
    expect(internal).toContain('Li falta el plànol')
    expect(internal).toContain('Ús intern')
  })

  it('are signed: a file changed, added or taken away is found', async () => {
    const key = (await readKey(settings.dataDir))!
    const folder = pack('public', 0)
    expect(await verifyPack(folder, key.publicPem)).toMatchObject({
      signedBy: 'this-installation',
      wrong: [],
    })
    const copy = path.join(settings.dataDir, 'copied')
    cpSync(folder, copy, { recursive: true })
    writeFileSync(path.join(copy, 'ca/OBRES.html'), 'una altra cosa')
    writeFileSync(path.join(copy, 'ca/NOVA.html'), 'afegida')
    const { signedBy, wrong } = await verifyPack(copy, null)
    expect(signedBy).toBe('its-own-key')
    expect(wrong).toEqual([
      { path: 'ca/OBRES.html', why: 'changed' },
      { path: 'ca/NOVA.html', why: 'extra' },
    ])
    const manifest = path.join(copy, 'manifest.json')
    writeFileSync(manifest, read(manifest).replace('"public"', '"agent"'))
    expect((await verifyPack(copy, key.publicPem)).signedBy).toBe('nobody')
  })

  it('the key that signs is made once, for the eyes of its owner', async () => {
    const file = path.join(settings.dataDir, 'contingency', 'signing-key.pem')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const before = read(file)
    await make(0)
    expect(read(file)).toBe(before)
  })

  it('of seven nights are kept; papers that say the same are not drawn again', async () => {
    mkdirSync(path.join(packs('public'), `${today}.part-1`))
    for (let days = 1; days <= 8; days++) await make(days)
    for (const name of ['public', 'internal']) {
      expect(readdirSync(packs(name)).sort()).toEqual(
        [2, 3, 4, 5, 6, 7, 8].map((days) => addDays(today, days)),
      )
    }
    const paper = (days: number) =>
      readFileSync(path.join(pack('public', days), 'pdf/ca/OBRES.pdf'))
    expect(paper(8).equals(paper(2))).toBe(true)
  })
})
