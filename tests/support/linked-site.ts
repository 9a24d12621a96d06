import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of somebody else's that records link to: answers what it is told, and remembers. */
export interface LinkedSite {
  readonly url: string
  /** `HEAD /path`, in order. */
  readonly asked: string[]
  readonly agents: Set<string>
  /** What a path answers: a status, or an address it moves to. */
  says: Record<string, number | string>
  close(): Promise<void>
}

export async function aLinkedSite(
  says: Record<string, number | string> = {},
  host = '127.0.0.1',
): Promise<LinkedSite> {
  const asked: string[] = []
  const agents = new Set<string>()
  const server: Server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`)
    agents.add(req.headers['user-agent'] ?? '')
    const answer = site.says[`${req.method} ${req.url}`] ?? site.says[req.url ?? ''] ?? 200
    if (typeof answer === 'string') res.writeHead(302, { location: answer })
    else res.writeHead(answer)
    res.end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  const site: LinkedSite = {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`,
    asked,
    agents,
    says,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return site
}
