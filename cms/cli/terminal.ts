/** Where a verb speaks: results to one stream, progress and faults to the other. */
export interface Terminal {
  /** A line of the result. */
  readonly say: (line?: string) => void
  /** Bytes of the result, waiting where the reader is slower. */
  readonly write: (text: string) => Promise<void>
  readonly warn: (line: string) => void
  readonly progress: (title: string) => Progress
}

export type Progress = (done: number, total: number) => void

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

const width = 30

export function terminalOn(out: Stream, err: Stream): Terminal {
  return {
    say: (line = '') => void out.write(`${line}\n`),
    write: (text) =>
      new Promise((resolve, reject) => {
        out.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    warn: (line) => void err.write(`${line}\n`),
    progress: (title) => (err.isTTY ? bar(err, title) : lines(err, title)),
  }
}

/** One line that fills. */
const bar =
  (stream: Stream, title: string): Progress =>
  (done, total) => {
    const filled = Math.round((done / Math.max(total, 1)) * width)
    const drawn = '█'.repeat(filled) + '░'.repeat(width - filled)
    stream.write(`\r${title} ${drawn} ${done}/${total}${done >= total ? '\n' : ''}`)
  }

/** In a log, a line for each quarter. */
function lines(stream: Stream, title: string): Progress {
  let told = -1
  return (done, total) => {
    const quarter = Math.floor((done / Math.max(total, 1)) * 4)
    if (quarter > told) stream.write(`${title}: ${done} de ${total}\n`)
    told = Math.max(told, quarter)
  }
}
