import { spawn } from 'node:child_process'
import process from 'node:process'

/**
 * Hands the terminal to the program itself and stays only to pass signals on.
 *
 * The child leads its own group, so Ctrl-C reaches it once and through here; the IPC channel lets
 * it notice that this process was killed outright.
 *
 * @param {readonly string[]} args for Node
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>} when it has ended, with its exit code as ours
 */
export function launch(args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    let askedAt = 0
    const passOn = (signal) => {
      const now = Date.now()
      // npm repeats the signal it gets; a person who asks again later really means it.
      if (askedAt && now - askedAt < 1000) return
      child.kill(askedAt ? 'SIGKILL' : signal === 'SIGHUP' ? 'SIGTERM' : signal)
      askedAt = now
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn)
    child.once('error', (error) => {
      process.stderr.write(`✖ No s’ha pogut engegar: ${error.message}\n`)
      process.exitCode = 1
      resolve()
    })
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)
      for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(one, passOn)
      resolve()
    })
  })
}
