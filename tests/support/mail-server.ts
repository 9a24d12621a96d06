import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly to: readonly string[]
  /** Headers and body, as they came over the wire. */
  readonly raw: string
}

export interface TestMailServer {
  readonly port: number
  readonly received: readonly ReceivedMail[]
  close(): Promise<void>
}

/** A mail server of this machine that takes what it is sent; refuses whom it is told to for good. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, callback) {
      const isKnown = !address.startsWith('ningu@')
      callback(
        isKnown ? null : Object.assign(new Error('No such user here'), { responseCode: 550 }),
      )
    },
    onData(stream, session, callback) {
      let raw = ''
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        raw += text
      })
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw })
        callback()
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const own = (server.server.address() as AddressInfo).port
  return {
    port: own,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
