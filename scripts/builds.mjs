import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { runNode } from './command.mjs'
import { Problem } from './terminal.mjs'

/**
 * The two things that are built, what each is made of and how to see that it is there.
 *
 * The floors of the house make the panel's list short: the panel may not import the server, the
 * pages or the command line, so a change there does not rebuild it.
 */
const builds = {
  server: {
    script: 'scripts/build-server.mjs',
    product: 'dist/main.js',
    stamp: 'dist/.made-of',
    leftOut: [],
  },
  panel: {
    script: 'scripts/build-panel.mjs',
    product: 'cms/admin/.next/BUILD_ID',
    stamp: 'cms/admin/.next/.made-of',
    leftOut: ['cms/server', 'cms/pages', 'cms/cli', 'cms/main.ts', 'cms/delivery-main.ts', 'demo'],
  },
}

const sources = ['cms', 'collections', 'forms', 'search', 'plugins', 'demo', 'client']
const loose = ['payload.config.ts', 'tsconfig.json', 'package-lock.json', 'scripts/page-assets.mjs']

/** @typedef {keyof typeof builds} BuildName */

/**
 * Whether the product is missing or was made of other sources.
 *
 * @param {string} root
 * @param {BuildName} name
 */
export function isStale(root, name) {
  const { product, stamp } = builds[name]
  if (!existsSync(path.join(root, product))) return true
  const file = path.join(root, stamp)
  return !existsSync(file) || readFileSync(file, 'utf8') !== madeOf(root, name)
}

/**
 * Builds, keeping the builder's words for the case it fails.
 *
 * @param {string} root
 * @param {BuildName} name
 */
export async function build(root, name) {
  const { script, product, stamp } = builds[name]
  // Taken before: a file saved while we build must make the next start build again.
  const inputs = madeOf(root, name)
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const result = await runNode([path.join(root, script)], { cwd: root, env })
  if (result.code === 0 && existsSync(path.join(root, product))) {
    writeFileSync(path.join(root, stamp), inputs)
    return
  }
  throw new Problem({
    what:
      name === 'panel'
        ? 'No s’ha pogut construir el panell.'
        : 'No s’ha pogut construir el servidor.',
    cause: /heap out of memory|SIGKILL|ENOMEM/.test(result.output)
      ? 'no hi ha prou memòria (cal 1,5 GB lliures).'
      : /ENOSPC/.test(result.output)
        ? 'el disc és ple.'
        : `«node ${script}» ha acabat amb el codi ${result.code}.`,
    remedy:
      'corregiu el que diu aquí sobre i torneu a executar l’ordre; el que ja és fet no es repeteix.',
    output: result.output.slice(-6000),
  })
}

/** A digest of every input: the names and bytes of the sources, and Node's major version. */
function madeOf(root, name) {
  const { script, leftOut } = builds[name]
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\n`)
  const files = [...loose, script, ...sources.flatMap((folder) => filesUnder(root, folder))]
  for (const file of files.sort()) {
    if (leftOut.some((one) => file === one || file.startsWith(`${one}/`))) continue
    const full = path.join(root, file)
    if (!existsSync(full)) continue
    hash.update(`${file}\n`).update(createHash('sha256').update(readFileSync(full)).digest())
  }
  return hash.digest('hex')
}

// Written by tools while building, from the sources counted already.
const toolMade = new Set(['.next', 'next-env.d.ts', 'importMap.js', 'importMap.ts', '.DS_Store'])

function filesUnder(root, folder) {
  const full = path.join(root, folder)
  if (!existsSync(full) || !statSync(full).isDirectory()) return []
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (toolMade.has(entry.name)) return []
    const name = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(root, name) : [name]
  })
}
