import { spawn } from 'node:child_process'
import process from 'node:process'

/**
 * Runs a command to its end, keeping what it says.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, limitSeconds?: number }} options
 *   `show` lets it speak on the terminal as well; past `limitSeconds` it is stopped.
 * @returns {Promise<{ code: number, output: string, late: boolean }>}
 */
export function run(file, args, options = {}) {
  const { cwd, env = process.env, show = false, limitSeconds } = options
  return new Promise((resolve) => {
    // Its own process group, so that a late command is stopped with everything it started.
    const ownGroup = process.platform !== 'win32'
    const child = spawn(file, args, {
      cwd,
      env,
      detached: ownGroup,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let late = false
    let interruption = false
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000)
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)

    const stop = (signal) => {
      try {
        process.kill(ownGroup ? -child.pid : child.pid, signal)
      } catch {
        // Gone already, which is what was wanted.
      }
    }
    const interrupted = (signal) => {
      interruption = true
      stop(signal)
      setTimeout(() => stop('SIGKILL'), 5000).unref()
    }
    const timer = limitSeconds
      ? setTimeout(() => {
          late = true
          stop('SIGKILL')
        }, limitSeconds * 1000)
      : undefined
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.once(signal, interrupted)

    const end = (code) => {
      clearTimeout(timer)
      for (const signal of signals) process.off(signal, interrupted)
      resolve({ code, output, late })
    }
    child.once('error', (error) => {
      output += String(error)
      end(127)
    })
    child.once('close', (code) => {
      // Asked to stop: what the command says of it is no failure to explain.
      if (interruption) process.exit(130)
      end(code ?? 1)
    })
  })
}

/** Runs one of Node's own scripts with the Node that runs us. */
export const runNode = (args, options) => run(process.execPath, args, options)
