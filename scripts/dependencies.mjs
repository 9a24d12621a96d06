import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { run } from './command.mjs'
import { Problem } from './terminal.mjs'

/**
 * Whether `node_modules` holds what `package-lock.json` asks for.
 *
 * npm writes down what it really installed, after the last file; comparing the two records also
 * sees a `git pull` that changed the lock, and an installation cut half way.
 *
 * @param {string} root
 */
export function dependenciesMissing(root) {
  const asked = packagesIn(path.join(root, 'package-lock.json'))
  if (!asked) return true
  const installed = packagesIn(path.join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return true
  return Object.entries(asked).some(([name, entry]) => {
    // Optional packages are for other platforms as often as for this one.
    if (name === '' || entry.optional || entry.devOptional || entry.peer || entry.link) return false
    return installed[name]?.version !== entry.version
  })
}

function packagesIn(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Installs what the lock asks for, development packages too: the panel is built with them.
 *
 * @param {string} root
 */
export async function installDependencies(root) {
  let result = await npm(root, existsSync(path.join(root, 'package-lock.json')) ? 'ci' : 'install')
  if (result.code !== 0 && /EUSAGE|can only install packages when/.test(result.output)) {
    // The lock and package.json disagree (somebody is changing them): let npm settle it.
    result = await npm(root, 'install')
  } else if (result.code !== 0 && networkFault(result.output)) {
    result = await npm(root, 'ci')
  }
  if (result.code === 0) return
  throw new Problem({
    what: 'No s’han pogut instal·lar les dependències.',
    cause: causeOf(result.output),
    remedy: networkFault(result.output)
      ? 'comproveu la connexió i, si en teniu, el servidor intermediari (npm config get proxy); després torneu a executar l’ordre.'
      : 'llegiu el que diu npm aquí sobre; si no és clar, esborreu la carpeta node_modules i torneu-ho a provar.',
    output: result.output.slice(-4000),
  })
}

const networkFault = (output) =>
  /ECONNRE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENETUNREACH|ERR_SOCKET|network/i.test(output)

function causeOf(output) {
  if (networkFault(output)) return 'no s’arriba al registre de paquets de npm.'
  if (/ENOSPC/.test(output)) return 'el disc és ple.'
  if (/EACCES|EPERM|EROFS/.test(output)) return 'no es pot escriure a la carpeta del projecte.'
  return 'npm ha acabat amb error.'
}

function npm(root, verb) {
  const args = [verb, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // NODE_ENV=production would leave out what builds the panel.
  const env = { ...process.env, NODE_ENV: '' }
  const cli = process.env.npm_execpath
  if (cli && /npm-cli\.c?js$/.test(cli)) {
    return run(process.execPath, [cli, ...args], { cwd: root, env })
  }
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root, env })
}
