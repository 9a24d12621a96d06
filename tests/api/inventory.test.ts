import { setTimeout as sleep } from 'node:timers/promises'
import { strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { csvOf, xlsxOf } from '../support/inventory-file.ts'
import { aDepartment, aSheet } from '../support/real-payload.ts'
import { fueFile } from '../unit/import/fue-file.ts'

let catalogue: TestCatalogue
let own: string

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  own = await aDepartment(catalogue.payload, 'URB')
  for (const role of ['governance', 'interlocutor', 'agent', 'auditor'] as const) {
    const data = {
      email: `${role}@demo.cat`,
      name: role,
      password,
      roles: [role],
      departments: role === 'interlocutor' ? [own] : [],
    }
    await catalogue.payload.create({ collection: 'users', data })
  }
  // Nobody passes their own work: what one merges, another publishes.
  await catalogue.payload.create({
    collection: 'users',
    data: { email: 'colleague@demo.cat', name: 'colleague', password, roles: ['governance'] },
  })
})
afterAll(() => catalogue?.stop())

const headersOf = async (who: string | null, more = {}) => ({
  ...(who ? await catalogue.signIn(`${who}@demo.cat`) : {}),
  'accept-language': 'ca',
  ...more,
})

const send = async (
  who: string | null,
  file: Uint8Array | string | null,
  fields: Record<string, string> = { source: 'Web' },
  more = {},
) => {
  const form = new FormData()
  if (file !== null) form.set('file', new Blob([file as BlobPart]), 'inventari')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const init = { method: 'POST', headers: await headersOf(who, more), body: form }
  return fetch(`${catalogue.url}/api/inventory/import`, init)
}
const bring = async (...args: Parameters<typeof send>) => {
  const answer = await send(...args)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const post = async (who: string | null, path: string, body: object) => {
  const headers = await headersOf(who, { 'content-type': 'application/json' })
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(`${catalogue.url}/api/inventory/${path}`, init)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const get = async (who: string | null, path: string) => {
  const answer = await fetch(`${catalogue.url}/api/inventory${path}`, {
    headers: await headersOf(who),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const csv = csvOf([
  ['Codi', 'Tràmit', 'Àrea', 'Enllaç'],
  ['1', 'Alta de gual', 'Departament URB', 'https://www.vila.cat/tramits/alta-gual'],
  ['2', 'Sol·licitud d’alta de gual', '', 'https://www.vila.cat/tramits/alta-gual-2'],
  ['3', '', '', ''],
])

describe('POST /api/inventory/import', () => {
  it('is for governance and administration', async () => {
    expect((await bring(null, csv)).status).toBe(401)
    for (const who of ['agent', 'interlocutor', 'auditor']) {
      expect(await bring(who, csv)).toMatchObject({ status: 403, body: { code: 'may-not-import' } })
    }
  })

  it('tries without storing, stages with a report, and the same again changes nothing', async () => {
    const trial = await bring('governance', csv, { source: 'Web', dryRun: 'true' })
    expect(trial.body).toMatchObject({
      dryRun: true,
      total: 3,
      created: 2,
      mapping: { title: 'Tràmit', sourceId: 'Codi', originalDepartment: 'Àrea', url: 'Enllaç' },
      refused: [{ line: 4, reason: 'La fila no té títol.' }],
    })
    expect((await get('governance', '?limit=1')).body.totalDocs).toBe(0)
    expect((await bring('governance', csv)).body).toMatchObject({ created: 2, clusters: 1 })
    expect((await bring('governance', csv)).body).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 2,
      isRemembered: true,
    })
  })

  it('takes workbooks, JSON and FUE catalogues', async () => {
    const files: [string, Uint8Array | string][] = [
      ['xlsx', xlsxOf([['Títol'], ['Mirall de trànsit']])],
      ['json', JSON.stringify([{ title: 'Poda d’arbres' }])],
      ['fue', fueFile([{ code: 'un', name: 'FUE Ocupar la via pública' }])],
    ]
    for (const [source, file] of files) {
      expect((await bring('governance', file, { source })).body).toMatchObject({
        format: source,
        created: 1,
      })
    }
  })

  it('refuses with a stable code, in the reader’s language', async () => {
    const macros = xlsxOf([['Títol'], ['Gual']], { 'xl/vbaProject.bin': strToU8('x') })
    const refused: [Uint8Array | string | null, Record<string, string>, number, string][] = [
      [null, { source: 'Web' }, 400, 'no-file'],
      [csv, {}, 422, 'no-source'],
      [csv, { source: 'Web', mapping: 'x' }, 422, 'bad-mapping'],
      ['Columna\nGual', { source: 'Altre' }, 422, 'no-title-column'],
      [macros, { source: 'Web' }, 422, 'macros'],
      ['%PDF-1.7', { source: 'Web' }, 422, 'not-a-table'],
      ['<html></html>', { source: 'Web' }, 422, 'not-fue'],
      [new Uint8Array(20 * 1024 * 1024 + 10).fill(65), { source: 'Web' }, 413, 'too-large'],
    ]
    for (const [file, fields, status, code] of refused) {
      expect(await bring('governance', file, fields)).toMatchObject({ status, body: { code } })
    }
    const answer = await send('governance', macros)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ title: expect.stringMatching(/macros/) })
  })

  it('tells how far it is to whoever asks for lines', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => [`${n}`, `Tràmit número ${n}`])
    const file = csvOf([['Codi', 'Títol'], ...rows])
    const answer = await send(
      'governance',
      file,
      { source: 'Llarg' },
      { accept: 'application/x-ndjson' },
    )
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines.at(-1)).toMatchObject({ report: { created: 300 } })
    expect(lines).toContainEqual({ progress: { phase: 'staging', done: 150, total: 300 } })
    const bad = await send(
      'governance',
      '%PDF',
      { source: 'x' },
      { accept: 'application/x-ndjson' },
    )
    expect(JSON.parse(await bad.text())).toMatchObject({ problem: { code: 'not-a-table' } })
  })
})

describe('deciding on rows, and what their old addresses answer', () => {
  const idsOf = async (...sourceIds: string[]) => {
    const { body } = await get(
      'governance',
      '?limit=250&depth=0&where[sourceName][equals]=Web&sort=sourceId',
    )
    const docs = body.docs as { id: string; sourceId: string }[]
    return sourceIds.map((id) => docs.find((doc) => doc.sourceId === id)!.id)
  }
  const visit = (address: string) => fetch(`${catalogue.url}${address}`, { redirect: 'manual' })

  it('shows groups beside each other, and how far the purge is, to those who may see it', async () => {
    const { body } = await get('governance', '/clusters')
    expect(body).toMatchObject({ total: 1, clusters: [{ rows: [{}, {}] }] })
    expect((await get('governance', '/progress')).body).toMatchObject({ staged: 305, decided: 0 })
    expect((await get('interlocutor', '/progress')).body).toMatchObject({ total: 1 })
    expect((await get('agent', '/progress')).status).toBe(403)
    expect((await get(null, '/progress')).status).toBe(401)
  })

  it('previews, decides and does, row by row', async () => {
    const target = await aSheet(catalogue.payload, 'GUAL', own, {
      channels: [{ channel: 'web', actions: ['information'], url: 'https://nou.example.org/gual' }],
    })
    const [first, second] = await idsOf('1', '2')
    const ids = [first!, second!, 'no-such-row']
    const decision = { ids, disposition: 'merge', target }
    expect((await post('agent', 'dispose', decision)).body).toMatchObject({
      rows: [{ code: 'may-not' }, { code: 'may-not' }, { code: 'not-found' }],
    })
    expect((await post('governance', 'dispose', { ...decision, dryRun: true })).body).toMatchObject(
      {
        rows: [{ ok: true, effect: { names: true, redirect: '301' } }, { ok: true }, { ok: false }],
      },
    )
    expect((await post('governance', 'dispose', { ids })).status).toBe(422)
    expect((await post('governance', 'dispose', { ...decision, target: null })).body).toMatchObject(
      {
        code: 'target-needed',
      },
    )
    await post('governance', 'dispose', decision)
    const done = await post('governance', 'carry-out', { ids })
    expect(done.body).toMatchObject({ rows: [{ ok: true }, { ok: true }, { code: 'not-found' }] })

    // Nothing is there to lead to until the sheet is public.
    expect((await visit('/tramits/alta-gual')).status).toBe(404)
    const headers = await headersOf('colleague', { 'content-type': 'application/json' })
    const published = await fetch(`${catalogue.url}/api/procedures/${target}/transitions`, {
      method: 'POST',
      headers,
      // The names that it took over are Catalan ones.
      body: JSON.stringify({ action: 'publish', onlyCatalan: true }),
    })
    expect(published.status).toBe(200)
    await expect
      .poll(async () => (await visit('/tramits/alta-gual')).status, { timeout: 10_000 })
      .toBe(301)
    const answer = await visit('/tramits/alta-gual/?utm=x')
    expect(answer.headers.get('location')).toBe('https://nou.example.org/gual')
  })

  it('what was deleted is gone, also for programs, and still with the database down', async () => {
    await catalogue.payload.create({
      collection: 'redirects',
      data: { from: '/vell/cedula', status: '410', reason: 'Ja no es fa.' },
    })
    await expect
      .poll(async () => (await visit('/vell/cedula')).status, { timeout: 5_000 })
      .toBe(410)
    const page = await visit('/vell/cedula?locale=es')
    expect(await page.text()).toContain('Esta página ya no existe')
    expect((await visit('/vell/altra')).status).toBe(404)
    const { db } = catalogue.payload
    const { find } = db
    db.find = () => Promise.reject(new Error('the database is down'))
    try {
      await sleep(700)
      expect((await visit('/vell/cedula')).status).toBe(410)
    } finally {
      db.find = find
    }
  })
})
