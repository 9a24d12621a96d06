// `npm run bench:inventory`: an inventory of 10,000 rows staged and compared, in one process of its
// own on a new SQLite database. BENCH_ROWS makes it larger. Nothing here is a test.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { sampleCsv } from '../tests/support/inventory-file.ts'
import { inventorySample } from '../tests/support/inventory-sample.ts'
import { tableOf, verdict, type Row } from './table.ts'

const count = Number(process.env['BENCH_ROWS'] ?? 10_000)
const folder = mkdtempSync(path.join(tmpdir(), 'cataleg-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
Object.assign(process.env, {
  NODE_ENV: 'test',
  LOG_LEVEL: 'warn',
  PAYLOAD_SECRET: 'a-secret-of-the-bench-of-more-than-32-characters',
  DATA_DIR: folder,
  DATABASE_URL: `file:${path.join(folder, 'catalogue.db')}`,
})

const { openPayload } = await import('../cms/cli/with-payload.ts')
const { migrateDatabase } = await import('../cms/config/database/migrations.ts')
const { importInventory } = await import('../cms/editorial/inventory/import-inventory.ts')
const { refreshDuplicates } = await import('../cms/editorial/inventory/refresh-duplicates.ts')

const payload = await openPayload()
await migrateDatabase(payload)
const rows = inventorySample(count, Math.round(count / 10))
const file = sampleCsv(rows)
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const resting = process.memoryUsage().rss
const told: Row[] = []

async function time(what: string, goal: number | null, work: () => Promise<unknown>) {
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  most = Math.max(most, process.memoryUsage().rss)
  const speed = Math.round(count / seconds)
  told.push([
    what,
    `${seconds.toFixed(1)} s, ${speed} rows/s, at most ${megabytes(most)}`,
    goal === null ? '' : verdict(`≥ ${goal} rows/s`, speed >= goal),
  ])
}

const bring = () => importInventory(payload, file, { source: 'Bench' })
await time('staged the first time', 400, bring)
await time('the same file again', null, bring)
await time('compared, and the duplicates noted', null, () => refreshDuplicates(payload))
await time('compared again, nothing to note', null, () => refreshDuplicates(payload))
await payload.destroy()

process.stdout.write(`
${tableOf([`${count} rows (${megabytes(file.length)})`, 'time, speed, peak memory', 'goal'], told)}

Node.js ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)}; ${megabytes(resting)} before the import; database SQLite
peak of the whole process: ${megabytes(process.resourceUsage().maxRSS * 1024)}
`)
process.exit()
