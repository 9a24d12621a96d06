import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { context } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

// What the browser loads from /assets, by the name it is loaded with.
const entries = {
  form: 'cms/pages/form/client.tsx',
  agent: 'cms/pages/agent/client.tsx',
  screen: 'cms/pages/screen/client.tsx',
  web: 'cms/pages/web/web.css',
  'screen-worker': 'cms/pages/screen/worker.ts',
}

/**
 * Builds the scripts and styles of the pages. Each is one file: a screen must be able to keep all
 * it needs without knowing what it is made of.
 *
 * @param {string} outdir
 * @param {{ watch?: boolean }} options with `watch` it builds again whenever a source is saved
 * @returns {Promise<() => Promise<void>>} ends the watching
 */
export async function buildPageAssets(outdir, { watch = false } = {}) {
  const entryPoints = Object.fromEntries(
    Object.entries(entries).filter(([, file]) => existsSync(path.join(root, file))),
  )
  const assets = await context({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  })
  await assets.rebuild()
  if (watch) await assets.watch()
  else await assets.dispose()
  return () => assets.dispose()
}
