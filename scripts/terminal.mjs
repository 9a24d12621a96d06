import process from 'node:process'

/** A failure told to the person at the terminal: what happened, why, and what to do now. */
export class Problem extends Error {
  /** @param {{ what: string, cause?: string, remedy: string, output?: string }} told */
  constructor({ what, cause = '', remedy, output = '' }) {
    super(what)
    this.cause = cause
    this.remedy = remedy
    this.output = output
  }
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

export const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`

/**
 * Says each step as it happens: a spinner and its seconds on a terminal, plain lines elsewhere.
 *
 * @param {NodeJS.WriteStream} stream
 */
export function narrator(stream = process.stdout) {
  const live = Boolean(stream.isTTY) && !process.env.CI
  // Over the line that a step under way keeps drawing, which is drawn again below.
  const say = (line = '') => stream.write(`${live ? '\r\u001b[2K' : ''}${line}\n`)

  /**
   * Runs `work` under a title. What `work` returns as text is added to the finished line.
   *
   * @template T
   * @param {string} title
   * @param {() => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async function step(title, work) {
    const from = Date.now()
    let frame = 0
    const draw = () => {
      frame = (frame + 1) % frames.length
      const elapsed = Math.floor((Date.now() - from) / 1000)
      stream.write(`\r\u001b[2K${frames[frame]} ${title}…${elapsed ? ` ${elapsed} s` : ''}`)
    }
    if (live) draw()
    else say(`… ${title}`)
    // In a log, a sign of life twice a minute: a silent build looks like a hung one.
    const timer = live
      ? setInterval(draw, 120)
      : setInterval(() => say(`  ${title}: ${seconds(from)}`), 30_000)
    timer.unref()
    const end = (mark, tail) => {
      clearInterval(timer)
      stream.write(live ? '\r\u001b[2K' : '')
      say(`${mark} ${title}${tail}`)
    }
    try {
      const result = await work()
      end('✔', `${typeof result === 'string' ? `: ${result}` : ''} (${seconds(from)})`)
      return result
    } catch (error) {
      end('✖', ` (${seconds(from)})`)
      throw error
    }
  }

  return { say, step }
}

/** Last words: the kept output of what failed, the cause and the remedy; then the exit code. */
export function giveUp(error) {
  const lines = []
  if (error instanceof Problem) {
    if (error.output.trim()) lines.push(error.output.trimEnd(), '')
    lines.push(`✖ ${error.message}`)
    if (error.cause) lines.push(`  Causa: ${error.cause}`)
    lines.push(`  Què fer: ${error.remedy}`)
  } else {
    lines.push(`✖ Una fallada que no esperàvem: ${error?.stack ?? error}`)
  }
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
}
