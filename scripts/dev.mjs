// `npm run dev`: the same system from its sources, reloaded when one is saved.
import './node-version.mjs'
import path from 'node:path'
import { environmentOf, makeEnvironmentFile } from './environment-file.mjs'
import { launch } from './launch.mjs'
import { checkPort, prepareDependencies, root } from './preparation.mjs'
import { giveUp, narrator } from './terminal.mjs'

const tell = narrator()

try {
  makeEnvironmentFile(root)
  const env = { ...environmentOf(root), NODE_ENV: 'development' }
  await checkPort(env)
  await prepareDependencies(root, tell)
  // Only now is there an esbuild to import.
  const { buildPageAssets } = await import('./page-assets.mjs')
  const stopWatching = await buildPageAssets(path.join(root, 'dist/public'), { watch: true })
  await launch(['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'cms/main.ts'], {
    cwd: root,
    env,
  })
  await stopWatching()
} catch (error) {
  giveUp(error)
}
