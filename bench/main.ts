// `npm run bench`: what the catalogue costs beside its limits and its peers, in one run.
// BENCH_ROUNDS and BENCH_SECONDS make it longer and steadier; BENCH_MOST=10000 leaves out the
// largest snapshot; `npm run bench -- --only=requests,starts` runs parts of it. Nothing is a test.
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { prepareBuilds, root } from '../scripts/preparation.mjs'
import { narrator } from '../scripts/terminal.mjs'
import { startCatalogueProcess, startDeliveryProcess } from './catalogue-process.ts'
import { isPinned, type ServerProcess } from './child.ts'
import { connections, contestOf } from './contenders.ts'
import { deliveryStarts } from './delivery-starts.ts'
import { generator } from './load.ts'
import { peersOf } from './peers.ts'
import { timePublishing } from './publishing.ts'
import { wordPairs } from './questions.ts'
import { readsWhilePublishing } from './reads-while-publishing.ts'
import { requestRows, requestHeads } from './request-rows.ts'
import { measureInTurns, spreadOf } from './rounds.ts'
import { timeSearch } from './search-in-process.ts'
import { milliseconds, tableOf, verdict, type Row } from './table.ts'

const parts = ['requests', 'publishing', 'reading', 'search', 'starts'] as const
const only = process.argv
  .find((one) => one.startsWith('--only='))
  ?.slice(7)
  .split(',')
const wants = (part: (typeof parts)[number]) => !only || only.includes(part)
if (only?.some((one) => !parts.some((part) => part === one))) {
  throw new Error(`--only takes some of ${parts.join(', ')}, with commas between them.`)
}

const wanted = Number(process.env['BENCH_ROUNDS'] ?? 3)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 2)
const most = Number(process.env['BENCH_MOST'] ?? 100_000)
const started = performance.now()
/** No round begins later: on a busy machine there are fewer, and the whole still ends in eight minutes. */
const until = started + wanted * 75_000
const tell = (text: string) =>
  process.stderr.write(
    `${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`,
  )
const loads = () =>
  loadavg()
    .map((one) => one.toFixed(2))
    .join(' ')

const startOf = ({ readyMs, readyCpuMs }: ServerProcess) =>
  `${(readyMs / 1000).toFixed(1)} s, CPU ${((readyCpuMs ?? 0) / 1000).toFixed(1)} s`

const folder = mkdtempSync(path.join(tmpdir(), 'cataleg-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const dataDir = path.join(folder, 'data')
const bodies = path.join(folder, 'bodies')
mkdirSync(bodies)
const others: Row[] = []
const tables: string[] = []
let rounds = 0

const loadBefore = loads()
await prepareBuilds(root, narrator(process.stderr), ['server'])

// Data of an earlier demo, with its BENCH_SECRET and BENCH_PASSWORD, save the first start.
const given = process.env['BENCH_DATA']
tell(given ? `on a copy of ${given}` : 'first start: makes the tables and loads the demo')
if (given) cpSync(given, dataDir, { recursive: true })
else {
  const first = await startCatalogueProcess(dataDir)
  others.push([
    'first start on no data, demo loaded',
    startOf(first),
    'from a clone < 6 min, of which installing and building are not here',
  ])
  await first.stop()
}
const copy = path.join(folder, 'copy')
cpSync(dataDir, copy, { recursive: true })
tell('second start')
const system = await startCatalogueProcess(dataDir)
const limit = 10_000
others.push(['second start', startOf(system), verdict('< 10 s', system.readyMs < limit)])

if (wants('requests')) {
  tell('another, for Payload’s own GraphQL; and the peers')
  const editing = await startCatalogueProcess(copy)
  const contest = await contestOf(system, editing, bodies)
  const peers = await peersOf(system, path.join(copy, 'delivery-snapshot'))
  const limits = { rounds: wanted, seconds, until }
  const all = [...contest.contenders, ...peers.contenders]
  const outcome = await measureInTurns(all, limits, tell)
  rounds = outcome.rounds
  tables.push(tableOf(requestHeads, requestRows(outcome.measured, contest.sizes)))
  await Promise.all([contest.stop(), peers.stop(), editing.stop()])
}

if (wants('publishing')) {
  tell('publishing')
  const publishing = await timePublishing(system, 3)
  const served = spreadOf(publishing.served)
  const found = spreadOf(publishing.found)
  others.push(
    ['publish → answered', milliseconds(spreadOf(publishing.answered)), ''],
    ['answered → served', milliseconds(served), verdict('≤ 0.5 s', served.most <= 500)],
    ['answered → found', milliseconds(found), verdict('≤ 2 s', found.most <= 2_000)],
  )
}
if (wants('reading')) {
  tell('reading while somebody publishes')
  const own = path.join(folder, 'delivery')
  const delivery = await startDeliveryProcess(own, `file:${dataDir}/catalogue.db`)
  others.push(
    ...(await readsWhilePublishing(system, system, 'of the main process', 4 * wanted)),
    ...(await readsWhilePublishing(system, delivery, 'of npm run delivery', 4 * wanted)),
  )
  await delivery.stop()
}
await system.stop()

if (wants('search')) {
  tell('search in process')
  const index = path.join(folder, 'search.db')
  copyFileSync(path.join(dataDir, 'search.db'), index)
  const [pairs, words] = wordPairs([
    'llicència obres padró ajut menjador impost vehicles terrassa gual',
  ])
  const texts = pairs.flatMap((one) => words.map((other) => one + other))
  const search = await timeSearch(index, texts)
  others.push([
    `search in process, ${search.documents} documents`,
    `p50 ${search.p50.toFixed(2)} · p99 ${search.p99.toFixed(2)} ms`,
    'p99 < 10 ms at 10,000 records: not this many here',
  ])
}

if (wants('starts')) others.push(...(await deliveryStarts(dataDir, folder, most, tell)))

tables.push(tableOf(['', 'median (least–most)', 'goal'], others))
const panel = existsSync(path.join(root, 'cms/admin/.next/BUILD_ID')) ? 'built' : 'not built'
process.stdout.write(`
${tables.join('\n\n')}

Node.js ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform}
load average ${loadBefore} before, ${loads()} after: above ${cpus().length} others were using the machine
${generator}, ${connections.system} open connections (${connections.payload} to Payload) over loopback, POST, answers not compressed; ${rounds} of ${wanted} rounds of ${seconds} s in turns after one of 1 s
${isPinned ? 'servers on core 0, load generator on core 1' : 'nothing pinned: no taskset, or one core'}; panel ${panel}; database SQLite; ${Math.round((performance.now() - started) / 1000)} s in all

How to read it
- CPU is user and system time of the server's process by request, all its threads; steadier than requests per second.
  It includes what the system does besides (looking at its log twice a second), which only shows where requests are few.
- "new" asks with a variable nobody has used; "new document" with a query text nobody has sent. What one of these
  costs over HTTP depends on how fast the generator makes them, so node:http is held against the same load.
- node:http and Express send the bytes of the same answer, made beforehand; both read the question first.
- mercurius and graphql-yoga answer the same bytes with our resolvers over the same objects in memory.
- Payload's GraphQL, in a process of its own with a copy of the data, answers a signed-in
  person: the same facts, its rich text as nodes and not as HTML, so not the same bytes.
- Searches with new words are all pairs of the words of the demo's titles; the demo is small, and so is its index.
- Large snapshots hold copies of the demo's sheets, of 43 KB each: only the start is measured on them, as they are
  indexed for a long time after it.
- Not measured here: what a request costs at 100,000, import, MongoDB, Meilisearch.
`)
