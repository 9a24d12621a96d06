import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasWrk, pinned, root } from './child.ts'

/** What is sent again and again. */
export interface Load {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON; with `{value}` in it where each request says something else. */
  readonly body: string
  /** `{value}` runs through every pair of these, the second ones changing first. */
  readonly values?: readonly [readonly string[], readonly string[]]
  /** Requests that earlier rounds have sent: values are not used twice. */
  readonly from: number
  readonly seconds: number
  readonly connections: number
}

export interface Outcome {
  readonly requests: number
  readonly perSecond: number
  readonly p99Ms: number
  /** Answers that were neither 200 nor 304, and lines that broke. */
  readonly failures: number
}

export const generator = hasWrk ? 'wrk' : 'autocannon'

/** Asks as fast as the server answers, over connections that stay open. */
export async function putLoad(load: Load): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cataleg-bench-load-'))
  try {
    return hasWrk ? await withWrk(load, folder) : await withAutocannon(load, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function withWrk(load: Load, folder: string): Promise<Outcome> {
  const script = path.join(folder, 'load.lua')
  writeFileSync(script, luaOf(load))
  const threads = ['-t1', `-c${load.connections}`, `-d${load.seconds}s`, '--latency']
  const said = await run('wrk', [...threads, '-s', script, load.url])
  return JSON.parse(/^outcome (.*)$/m.exec(said)?.[1] ?? '{}') as Outcome
}

async function withAutocannon(load: Load, folder: string): Promise<Outcome> {
  const file = path.join(folder, 'load.json')
  writeFileSync(file, JSON.stringify(load))
  const program = path.join(root, 'bench/autocannon-load.mjs')
  return JSON.parse(await run(process.execPath, [program, file])) as Outcome
}

function run(program: string, args: readonly string[]): Promise<string> {
  const [command, all] = pinned(1, program, args)
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(said)
      else reject(new Error(`${program} ended with ${code}: ${said}`))
    })
  })
}

/** A script of wrk: what to send, and the outcome on one line. */
function luaOf({ headers, body, values, from }: Load): string {
  const text = (value: string) => `"${value.replace(/[\\"\n]/g, (one) => `\\${one}`)}"`
  const list = (items: readonly string[]) => `{${items.map(text).join(',')}}`
  const [before = '', after = ''] = body.split('{value}')
  const changing = values
    ? `local first, second, n = ${list(values[0])}, ${list(values[1])}, ${from}
       function request()
         local value = first[math.floor(n / #second) % #first + 1] .. second[n % #second + 1]
         n = n + 1
         return wrk.format(nil, nil, nil, ${text(before)} .. value .. ${text(after)})
       end`
    : ''
  return `
    wrk.method = "POST"
    wrk.body = ${text(body)}
    ${Object.entries(headers)
      .map(([name, value]) => `wrk.headers[${text(name)}] = ${text(value)}`)
      .join('\n')}
    ${changing}
    function done(summary, latency)
      local errors = summary.errors
      io.write(string.format('outcome {"requests":%d,"perSecond":%f,"p99Ms":%f,"failures":%d}\\n',
        summary.requests, summary.requests / (summary.duration / 1e6),
        latency:percentile(99) / 1000,
        errors.status + errors.connect + errors.read + errors.write + errors.timeout))
    end`
}
