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
  catalogue: 'cms/cli/main.ts',
}
// A program apart, that starts in half a second: packages of many small files are compiled into it.
const delivery = { 'delivery-main': 'cms/delivery-main.ts' }
const compiledIn = ['graphql', 'snowball-stemmers']
const present = (entries) =>
  Object.fromEntries(
    Object.entries(entries).filter(([, file]) => existsSync(path.join(root, file))),
  )

process.chdir(root)
rmSync('dist', { recursive: true, force: true })
/** @type {import('esbuild').BuildOptions} */
const options = {
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
  // Sources find files of theirs beside themselves; compiled, everything lies in dist/.
  legalComments: 'none',
}
await build({
  ...options,
  entryPoints: present(programs),
  splitting: true,
  packages: 'external',
})
await build({
  ...options,
  entryPoints: present(delivery),
  mainFields: ['module', 'main'],
  plugins: [
    {
      name: 'packages-compiled-in',
      setup({ onResolve }) {
        onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
          kind === 'entry-point' || compiledIn.includes(name) ? null : { external: true },
        )
      },
    },
  ],
})
await buildPageAssets(path.join(root, 'dist/public'))
