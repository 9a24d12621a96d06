import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./whole-process-main.ts', import.meta.url))

export interface WholeProcess {
  readonly url: string
  /** Power cut. */
  kill(): Promise<void>
  /** Asks it to leave: the code it ended with. */
  leave(): Promise<number | null>
  /** What it wrote, most of it logs. */
  said(): string
}

/**
 * The whole system in a process of its own, on the environment's settings and data (which
 * `startTestCatalogue` has set), listening.
 */
export async function startWholeProcess(
  env: Readonly<Record<string, string>> = {},
): Promise<WholeProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    // The channel tells it to end when the worker that started it is killed outright.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'warn', ...env },
  })
  let said = ''
  const ended = once(child, 'exit')
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const [, url] = /^ready (\S+)$/m.exec(said) ?? []
        if (url) resolve(url)
      })
    }
    ended.then(
      () => reject(new Error(`The process ended before it was ready. It said:\n${said}`)),
      reject,
    )
  })
  const url = await ready
  return {
    url,
    said: () => said,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async leave() {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}
