import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../scripts/mongodb-server.mjs'

export const root = path.resolve(import.meta.dirname, '..')

export interface ServerProcess {
  readonly url: string
  /** From its launch until it said that it was ready. */
  readonly readyMs: number
  /** Of its processor, all threads, until then. */
  readonly readyCpuMs: number | null
  /** User and system time so far, in microseconds; null where the machine does not tell. */
  cpu(): number | null
  /** Resident memory in bytes; null where the machine does not tell. */
  memory(): number | null
  stop(): Promise<void>
}

const found = (command: string): boolean =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, command)))

export const hasWrk = found('wrk')
/** Servers run on one core and the load generator on another, so that neither takes from the other. */
export const isPinned = found('taskset') && cpus().length > 1
const running = new Set<() => void>()
process.once('exit', () => running.forEach((kill) => kill()))

/** The command, on its core. */
export const pinned = (core: 0 | 1, command: string, args: readonly string[]) =>
  isPinned
    ? (['taskset', ['-c', String(core), command, ...args]] as const)
    : ([command, args] as const)

/** Starts a server in a process of its own and waits until its `ready` address answers 200. */
export async function startServer(
  program: string,
  env: Readonly<Record<string, string>>,
  ready = '/health/ready',
): Promise<ServerProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const [command, args] = pinned(0, process.execPath, [path.join(root, program)])
  const from = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), PUBLIC_URL: url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const kill = () => void child.kill('SIGKILL')
  running.add(kill)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => running.delete(kill))
  while (!(await answers(`${url}${ready}`))) {
    if (child.exitCode !== null || performance.now() - from > 400_000) {
      kill()
      throw new Error(`${program} did not get ready. It said:\n${said.slice(-4_000)}`)
    }
    await sleep(10)
  }
  const readyMs = performance.now() - from
  const spent = cpuOf(child.pid)
  return {
    url,
    readyMs,
    readyCpuMs: spent === null ? null : spent / 1_000,
    cpu: () => cpuOf(child.pid),
    memory: () => memoryOf(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(15_000).then(kill)])
      await ended
    },
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}

const ticks = existsSync('/proc/self/stat')
  ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  : null

function cpuOf(pid: number | undefined): number | null {
  if (!ticks) return null
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program comes second, in brackets, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1e6) / ticks
}

function memoryOf(pid: number | undefined): number | null {
  if (!ticks) return null
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024
}
