import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../scripts/mongodb-server.mjs'
import { copyTemplate } from './system-template.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The password of every demo account in a system started by the tests. */
export const demoPassword = 'Una-contrasenya-per-a-les-proves-7'

export interface RunningSystem {
  /** Address without a slash at the end. */
  readonly url: string
  readonly dataDir: string
  /** Everything it has said so far. */
  output(): string
  /** Asks it to stop and waits: the code it ended with, `null` when it had to be killed. */
  stop(): Promise<number | null>
  /** Power cut: SIGKILL, and its data left as they were. */
  kill(): Promise<void>
  /** Stops it and deletes its data, when it is ours to delete. */
  dispose(): Promise<void>
}

export interface SystemOptions {
  readonly env?: Readonly<Record<string, string>>
  /** To start on data that are there, or on an empty folder for a first start. */
  readonly dataDir?: string
  readonly port?: number
  /** What to run, from the root: the whole system unless told otherwise. */
  readonly program?: string
  readonly readyWithinSeconds?: number
}

/**
 * Starts the built system on a free port with the demo in a folder of its own, and waits until it
 * is ready. The demo is a copy of what one first start left: that one is seen to work, once a run.
 */
export async function startSystem(options: SystemOptions = {}): Promise<RunningSystem> {
  const program = path.join(root, options.program ?? 'dist/main.js')
  if (!existsSync(program)) {
    throw new Error(`${program} is not built: run "npm test", or node scripts/build-server.mjs.`)
  }
  const dataDir = options.dataDir ?? (await demoOfItsOwn(program))
  const port = options.port ?? (await freePort())
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd: root,
    env: Object.assign(inherited(), settings(port, url, dataDir), options.env),
    // The channel tells it to leave when the worker that started it is killed outright.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const forget = () => {
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
  }
  // A test that fails before its end leaves neither a process nor its data.
  const leaveNothing = () => {
    child.kill('SIGKILL')
    forget()
  }
  process.once('exit', leaveNothing)

  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const stop = async () => {
    child.kill('SIGTERM')
    const late = pause(20_000, 'late' as const, { ref: false })
    if ((await Promise.race([ended, late])) === 'late') await kill()
    return ended
  }
  const dispose = async () => {
    await stop()
    forget()
    process.off('exit', leaveNothing)
  }
  const running = { url, dataDir, output: () => said, stop, kill, dispose }
  const limit = Date.now() + (options.readyWithinSeconds ?? 180) * 1000
  while (Date.now() < limit) {
    if (child.exitCode !== null || child.signalCode !== null) break
    if (await answersReady(url)) return running
    await pause(150)
  }
  await dispose()
  throw new Error(`The system did not get ready. It said:\n${said.slice(-6000)}`)
}

async function demoOfItsOwn(program: string): Promise<string> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cataleg-system-'))
  // Its parts carry a digest in their names, which it imports them by.
  const madeOf = [
    readFileSync(program, 'utf8'),
    process.version,
    JSON.stringify(settings(0, '', '')),
  ]
  await copyTemplate(dataDir, madeOf, async (folder) => {
    const first = await startSystem({ dataDir: folder, readyWithinSeconds: 400 })
    await untilMeasured(first.url)
    const code = await first.stop()
    await first.dispose()
    if (code !== 0)
      throw new Error(`The first start left with ${code}. It said:\n${first.output()}`)
  })
  return dataDir
}

/** The clock judges every sheet of a new catalogue at once; no copy has to do it again. */
async function untilMeasured(url: string): Promise<void> {
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@demo.cat', password: demoPassword }),
  })
  const { token } = (await signedIn.json()) as { token: string }
  const headers = { authorization: `JWT ${token}` }
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${url}/api/quality-measures?limit=1&depth=0`, { headers })
    const { totalDocs } = (await answer.json()) as { totalDocs: number }
    if (totalDocs > 0) return
    await pause(1_000)
  }
  throw new Error('The quality of the demo was not measured in five minutes.')
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

const settings = (port: number, url: string, dataDir: string) => ({
  NODE_ENV: 'production',
  CATALEG_ENV: 'demo',
  PORT: String(port),
  PUBLIC_URL: url,
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  PAYLOAD_SECRET: 'a-secret-of-the-tests-of-more-than-32-characters',
  DEMO_PASSWORD: demoPassword,
  LOG_LEVEL: 'warn',
  NEXT_TELEMETRY_DISABLED: '1',
})

/** The machine's environment without what vitest puts in it, which would make Next act as in tests. */
function inherited(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of Object.keys(env)) {
    if (/^(VITEST|TEST_|VITE_|DEV$|PROD$|MODE$|SSR$|PAYLOAD_|NODE_OPTIONS$|BASE_URL$)/.test(name)) {
      delete env[name]
    }
  }
  return env
}
