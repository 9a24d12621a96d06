// Compiles the server to dist/: plain JavaScript, packages left in node_modules, shared code shared;
// and what its pages load in the browser to dist/public/.
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { buildPageAssets } from './page-assets.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

// Each is a program of its own; a room that has not been built yet is no fault.
const programs = {
  main: 'cms/main.ts',
  'delivery-main': 'cms/delivery-main.ts',
  catalogue: 'cms/cli/main.ts',
}
const entryPoints = Object.fromEntries(
  Object.entries(programs).filter(([, file]) => existsSync(path.join(root, file))),
)

process.chdir(root)
rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
  // Sources find files of theirs beside themselves; compiled, everything lies in dist/.
  legalComments: 'none',
})
await buildPageAssets(path.join(root, 'dist/public'))
