import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { signIn } from './catalogue-process.ts'
import type { ServerProcess } from './child.ts'
import { publishTitle } from './publishing.ts'
import { questions, sheetCode } from './questions.ts'
import { percentile } from './rounds.ts'
import { milliseconds, verdict, type Row } from './table.ts'

const readsPerSecond = 200
const mostStaleMs = 2_000

interface Reads {
  readonly milliseconds: number[]
  failures: number
  stale: number
}

/** Two hundred reads a second, with nobody publishing and with a publication a second. */
export async function readsWhilePublishing(
  system: ServerProcess,
  reader: ServerProcess,
  where: string,
  seconds: number,
): Promise<readonly Row[]> {
  const headers = await signIn(system)
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  let published = { word: '', at: 0 }
  const read = (reads: Reads) => readOnce(reader.url, agent, reads, () => published)

  const during = async (work: () => Promise<void>): Promise<Reads> => {
    const reads: Reads = { milliseconds: [], failures: 0, stale: 0 }
    const from = performance.now()
    let sent = 0
    const timer = setInterval(() => {
      const due = ((performance.now() - from) / 1_000) * readsPerSecond
      for (; sent < due; sent += 1) read(reads)
    }, 5)
    await work()
    clearInterval(timer)
    await sleep(500)
    return reads
  }

  await during(() => sleep(2_000))
  const quiet = await during(() => sleep(seconds * 1_000))
  const busy = await during(async () => {
    for (let n = 0; n < seconds; n += 1) {
      const next = performance.now() + 1_000
      const word = `zk${'abcdefghij'[n % 10]}vw${n}`
      await publishTitle(system, headers, word)
      published = { word, at: performance.now() }
      await sleep(Math.max(0, next - performance.now()))
    }
  })
  agent.destroy()
  const p99 = {
    quiet: percentile(quiet.milliseconds, 0.99),
    busy: percentile(busy.milliseconds, 0.99),
  }
  const one = (value: number) => milliseconds({ median: value, least: value, most: value })
  return [
    [`p99 of ${readsPerSecond} reads a second ${where}, quiet`, one(p99.quiet), ''],
    [
      '  the same with a publication a second',
      one(p99.busy),
      verdict(
        `≤ 1.5× of quiet: ${(p99.busy / p99.quiet).toFixed(2)}×`,
        p99.busy <= 1.5 * p99.quiet,
      ),
    ],
    ['  stale answers after 2 s', String(busy.stale), verdict('none', busy.stale === 0)],
    [
      '  failed reads',
      String(quiet.failures + busy.failures),
      verdict('none', quiet.failures + busy.failures === 0),
    ],
  ]
}

const title = JSON.stringify({ query: `{ procedure(code: "${sheetCode}") { title } }` })

/** Half of the reads ask for the sheet that is published, half for a list that shows it. */
function readOnce(
  url: string,
  agent: Agent,
  reads: Reads,
  published: () => { word: string; at: number },
) {
  const isTitle = reads.milliseconds.length % 2 === 0
  const from = performance.now()
  const { word, at } = published()
  const sent = request(`${url}/graphql`, {
    ...{ agent, method: 'POST', headers: { 'content-type': 'application/json' } },
  })
  sent.on('error', () => void (reads.failures += 1))
  sent.on('response', (answer) => {
    let text = ''
    answer.setEncoding('utf8').on('data', (part: string) => (text += part))
    answer.on('end', () => {
      reads.milliseconds.push(performance.now() - from)
      if (answer.statusCode !== 200) reads.failures += 1
      if (isTitle && from - at > mostStaleMs && !text.includes(word)) reads.stale += 1
    })
  })
  sent.end(isTitle ? title : questions.list)
}
