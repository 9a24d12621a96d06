import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be cut and mended, to see what we do without it. */
export async function cuttableProxy(host: string, port: number) {
  const sockets = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(port, host)
    for (const socket of [from, to]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    from.pipe(to).pipe(from)
  })
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  // A server that listens on a port answers an AddressInfo.
  const own = (server.address() as AddressInfo).port
  return {
    port: own,
    async cut(): Promise<void> {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
    mend: () => listen(own),
  }
}
