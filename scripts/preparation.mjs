import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, isStale } from './builds.mjs'
import { dependenciesMissing, installDependencies } from './dependencies.mjs'
import { Problem } from './terminal.mjs'

/** @typedef {ReturnType<typeof import('./terminal.mjs').narrator>} Narrator */

/**
 * Installs what is missing; says nothing when nothing is.
 *
 * @param {string} root
 * @param {Narrator} tell
 */
export async function prepareDependencies(root, tell) {
  if (!dependenciesMissing(root)) return
  await tell.step('Instal·lant les dependències', () => installDependencies(root))
}

/**
 * Builds what is stale, in the order given.
 *
 * @param {string} root
 * @param {Narrator} tell
 * @param {readonly import('./builds.mjs').BuildName[]} names
 */
export async function prepareBuilds(root, tell, names) {
  const titles = {
    server: 'Construint el servidor',
    panel: 'Construint el panell (un minut o dos)',
  }
  for (const name of names) {
    if (isStale(root, name)) await tell.step(titles[name], () => build(root, name))
  }
}

/**
 * Fails before minutes of work, not after them, when another program holds the port.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function checkPort(env) {
  const port = Number(env.PORT || 3000)
  // A wrong PORT is told by the settings, which know what may be written.
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return
  const code = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code ?? 'unknown'))
    probe.listen({ port }, () => probe.close(() => resolve(undefined)))
  })
  if (!code) return
  throw new Problem({
    what: `No es pot fer servir el port ${port}.`,
    cause:
      code === 'EADDRINUSE'
        ? 'un altre programa (potser una altra còpia d’aquest sistema) ja l’ocupa.'
        : code === 'EACCES'
          ? 'els ports per sota del 1024 volen permisos d’administració.'
          : String(code),
    remedy: `atureu-lo, o trieu un altre port: PORT=${port < 1024 ? 3000 : port + 100} npm start`,
  })
}

/** The folder of the project, wherever the command was given from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
