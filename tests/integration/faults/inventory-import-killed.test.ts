import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, expect, it } from 'vitest'
import { testDatabases } from '../../support/database.ts'
import { sampleCsv } from '../../support/inventory-file.ts'
import { inventorySample } from '../../support/inventory-sample.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'cataleg-kill-'))
const file = path.join(folder, 'inventari.csv')
const rows = inventorySample(3_000, 200)
writeFileSync(file, sampleCsv(rows))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The command an operator runs, in a process of its own. */
function startImport(url: string) {
  const words = ['import', '--inventory', file, '--source', 'Web']
  const child = spawn(process.execPath, ['--import', 'tsx', 'cms/cli/main.ts', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      DATABASE_URL: url,
      DATA_DIR: folder,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  return { child, ended: once(child, 'exit'), said: () => said }
}

it('an import of the inventory that is killed loses and doubles nothing when it is run again', async () => {
  const url = await testDatabases()[0]!.url()
  const database = url.replace('file:', '')
  const countRows = () => {
    const reader = new Database(database, { readonly: true })
    const { all, apart } = reader
      .prepare('SELECT count(*) AS "all", count(DISTINCT key) AS apart FROM inventory')
      .get() as { all: number; apart: number }
    reader.close()
    expect(apart).toBe(all)
    return all
  }

  const first = startImport(url)
  await expect
    .poll(() => countRows(), { timeout: 90_000, interval: 20, message: first.said() })
    .toBeGreaterThan(0)
  first.child.kill('SIGKILL')
  await first.ended
  const left = countRows()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(rows.length)
  process.stderr.write(`killed, ${left} of ${rows.length} rows were stored\n`)

  const again = startImport(url)
  const [code] = (await again.ended) as [number | null]
  expect(code, again.said()).toBe(0)
  expect(again.said()).toMatch(new RegExp(`noves +${rows.length - left}\\n`))
  expect(again.said()).toMatch(new RegExp(`iguals +${left}\\n`))
  expect(countRows()).toBe(rows.length)
}, 180_000)
