import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./small-process-main.ts', import.meta.url))

/** Another process on the same database, that can be killed at any moment. */
export function startProcess(task: 'lock' | 'publish', file: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, task, file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
  })
  const ended = once(child, 'exit')
  const lines: string[] = []
  const reader = createInterface(child.stdout)
  reader.on('line', (line) => lines.push(line))
  return {
    /** Everything it said, which for `publish` is what it was told to be stored. */
    lines,
    async says(word: string): Promise<void> {
      if (lines.includes(word)) return
      for await (const [line] of on(reader)) if (line === word) return
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL')
      await ended
    },
  }

  async function* on(source: typeof reader): AsyncGenerator<[string]> {
    while (child.exitCode === null && child.signalCode === null) {
      const [line] = (await Promise.race([once(source, 'line'), ended.then(() => [''])])) as [
        string,
      ]
      yield [line]
    }
    throw new Error(`The other process ended before it said so: ${lines.join(' ')}`)
  }
}
