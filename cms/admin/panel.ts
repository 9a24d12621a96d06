import { existsSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import path from 'node:path'

export interface Panel {
  readonly handler: RequestListener
  /** Hands the reload socket of development to Next. */
  readonly upgrade: (server: Server) => void
  readonly close: () => Promise<void>
}

const folder = path.resolve('cms/admin')

export const isPanelBuilt = (): boolean => existsSync(path.join(folder, '.next/BUILD_ID'))

/**
 * Starts the Next application of the panel inside this process.
 *
 * `reload` runs it from source. Otherwise it must have been built (`scripts/build-panel.mjs`).
 */
export async function startPanel(options: { port: number; reload: boolean }): Promise<Panel> {
  const { default: next } = await import('next')
  const app = next({
    dev: options.reload,
    dir: folder,
    hostname: 'localhost',
    port: options.port,
    quiet: true,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handler: (req, res) => void handle(req, res),
    upgrade: (server) => {
      const handleUpgrade = app.getUpgradeHandler()
      server.on('upgrade', (req, socket, head) => void handleUpgrade(req, socket, head))
    },
    close: () => app.close(),
  }
}
