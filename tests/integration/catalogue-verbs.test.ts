import { spawn } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../scripts/mongodb-server.mjs'
import { testDatabases } from '../support/database.ts'
import {
  aDepartment,
  aPerson,
  aSheet,
  openPayload,
  type RealPayload,
} from '../support/real-payload.ts'
import { fueFile } from '../unit/import/fue-file.ts'

/*
 * The verbs as an operator gives them: another process, its output and its exit code. The database
 * is SQLite's, which is the one that these verbs look after.
 */
const [sqlite] = testDatabases()

let catalogue: RealPayload
let env: NodeJS.ProcessEnv
let folder: string

// Built once, as it runs in production; beside the packages, which it looks for from there.
const built = path.resolve('node_modules/.cache', `catalogue-verbs-${process.pid}`)

beforeAll(async () => {
  await build({
    entryPoints: { catalogue: 'cms/cli/main.ts' },
    outdir: built,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
  catalogue = await openPayload(sqlite!)
  folder = mkdtempSync(path.join(tmpdir(), 'cataleg-verbs-'))
  env = { ...process.env, PORT: String(await freePort()) }
})
afterAll(async () => {
  await catalogue.close()
  rmSync(built, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

const start = (words: readonly string[], more: Record<string, string> = {}) => {
  const args = [path.join(built, 'catalogue.js'), ...words]
  const child = spawn(process.execPath, args, { env: { ...env, ...more } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  )
  return { child, ended, said: () => err }
}
const run = (...words: string[]) => start(words).ended

describe('a verb', () => {
  it('explains itself, and says what it did not understand', async () => {
    const answers = await Promise.all([run(), run('backup', '--help'), run('bakup'), run('import')])
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 2, 2])
    expect(answers[0]?.out).toMatch(/doctor/)
    expect(answers[1]?.out).toMatch(/SHA-256/)
    expect(answers[2]?.err).toMatch(/bakup/)
  })
})

describe('import', () => {
  const sheets = Array.from({ length: 120 }, (_, n) => ({ code: `s${n}`, name: `FUE Tràmit ${n}` }))
  const stored = () =>
    catalogue.payload.find({
      collection: 'procedures',
      where: { 'imported.source': { equals: 'fue:KILL' } },
      draft: true,
      pagination: false,
      limit: 0,
      depth: 0,
    })

  it('killed at any moment and given again ends with every sheet once', async () => {
    const file = path.join(folder, 'molts.xml')
    writeFileSync(file, fueFile(sheets, { owner: 'KILL' }))
    for (const quarter of [1, 60]) {
      const { child, ended, said } = start(['import', file])
      while (!said().includes(`Important: ${quarter}`) && child.exitCode === null) await pause(5)
      child.kill('SIGKILL')
      await ended
    }
    const { code, out } = await run('import', file)
    expect(code).toBe(0)
    expect(out).toMatch(/refusades +0/)
    const { docs } = await stored()
    expect(docs).toHaveLength(sheets.length)
    expect(new Set(docs.map(({ imported }) => imported?.sourceId)).size).toBe(sheets.length)
    expect(docs.every(({ imported }) => imported?.digest)).toBe(true)
    expect((await run('import', file)).out).toMatch(/iguals +120/)
  })

  it('of a malformed file says the line and ends with a fault', async () => {
    const file = path.join(folder, 'mal.xml')
    writeFileSync(file, '<Envelope>\n<Body>\n</Envelope>')
    const { code, err } = await run('import', file)
    expect(code).toBe(1)
    expect(err).toMatch(/línia 3, columna/)
  })
})

describe('what is published', () => {
  beforeAll(async () => {
    const { payload } = catalogue
    const department = await aDepartment(payload, 'VERBS')
    const id = await aSheet(payload, 'VERB-1', department, { title: '=HYPERLINK("x")' })
    const user = await aPerson(payload, ['governance'])
    const { createLocalReq } = await import('payload')
    const { transition } = await import('../../cms/editorial/transitions/transition.ts')
    const req = await createLocalReq({ user }, payload)
    await transition(req, { collection: 'procedures', id }, { action: 'publish' })
  })

  it('is found by nobody until reindex, and doctor says so', async () => {
    const before = await run('doctor')
    expect(before.code).toBe(1)
    expect(before.out).toMatch(/✖ Cerca: .*\n +Què fer: .*reindex/)
    expect((await run('reindex')).code).toBe(0)
    const after = await run('doctor')
    expect(after.out).toMatch(/✔ Cerca: al dia/)
    expect(after.out).not.toMatch(/✖/)
    expect(after.code).toBe(0)
  })

  it('is exported as JSON lines without drafts, and as CSV that runs no formula', async () => {
    const json = await run('export')
    const records = json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { code: string })
    expect(records.map(({ code }) => code)).toContain('VERB-1')
    expect(json.out).not.toMatch(/FUE-/)
    const file = path.join(folder, 'fitxes.csv')
    expect((await run('export', '--format', 'csv', '--out', file)).code).toBe(0)
    const [, row] = readFileSync(file, 'utf8').split('\r\n')
    expect(row).toMatch(/^VERB-1;"'=HYPERLINK\(""x""\)";/)
  })

  it('is written as a contingency pack, which is checked file by file', async () => {
    const place = path.join(folder, 'contingency')
    const written = await run('export', '--static', place)
    expect(written, written.err).toMatchObject({ code: 0 })
    expect(written.err).toContain('Escrivint la còpia de contingència')
    expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toContain('Catàleg de tràmits')
    expect(await run('export', '--verify', place)).toMatchObject({ code: 0 })
    appendFileSync(path.join(place, 'style.css'), ' ')
    const changed = await run('export', '--verify', place)
    expect(changed.code).toBe(1)
    expect(changed.out).toContain('style.css: no és el que es va signar')
    // Whose folder it is not, is left alone.
    const refused = await run('export', '--static', folder)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('ja existeix')
  })

  it('is saved as a snapshot', async () => {
    const file = path.join(folder, 'copia')
    expect((await run('snapshot', '--out', file)).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/VERB-1/)
  })
})

describe('a backup', () => {
  const copy = () => path.join(folder, 'backup')
  const elsewhere = (name: string) => {
    const dataDir = path.join(folder, name)
    return { DATA_DIR: dataDir, DATABASE_URL: `file:${path.join(dataDir, 'catalogue.db')}` }
  }

  it('made while the catalogue is open takes its place elsewhere, with its files', async () => {
    const media = path.join(env.DATA_DIR!, 'media')
    mkdirSync(media, { recursive: true })
    writeFileSync(path.join(media, 'foto.webp'), 'bytes')
    expect((await run('backup', copy())).code).toBe(0)
    const there = elsewhere('there')
    const { code, err } = await start(['restore', copy()], there).ended
    expect([code, err.includes('✖')]).toEqual([0, false])
    expect(readFileSync(path.join(there.DATA_DIR, 'media/foto.webp'), 'utf8')).toBe('bytes')
    expect((await start(['export'], there).ended).out).toMatch(/VERB-1/)
  })

  it('does not take the place of a catalogue unless told to, and then puts it aside', async () => {
    const there = elsewhere('there')
    expect(await start(['restore', copy()], there).ended).toMatchObject({
      code: 1,
      err: expect.stringMatching(/--force/),
    })
    const forced = await start(['restore', copy(), '--force'], there).ended
    expect(forced.code).toBe(0)
    expect(forced.out).toMatch(/replaced-/)
  })

  it('of which one byte changed is refused before anything is touched', async () => {
    appendFileSync(path.join(copy(), 'media/foto.webp'), '!')
    const { code, err } = await start(['restore', copy()], elsewhere('nowhere')).ended
    expect(code).toBe(1)
    expect(err).toMatch(/media\/foto.webp/)
  })

  it('is not made of MongoDB, which has its own tools', async () => {
    const { code, err } = await start(['backup'], { DATABASE_URL: 'mongodb://localhost/x' }).ended
    expect(code).toBe(1)
    expect(err).toMatch(/mongodump/)
  })
})
