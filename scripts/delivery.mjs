// `npm run delivery`: the delivery plane alone, as many copies as wanted.
import './node-version.mjs'
import { builtEnvironmentOf, makeEnvironmentFile } from './environment-file.mjs'
import { launch } from './launch.mjs'
import { checkPort, prepareBuilds, prepareDependencies, root } from './preparation.mjs'
import { giveUp, narrator } from './terminal.mjs'

const tell = narrator()

try {
  makeEnvironmentFile(root)
  const env = builtEnvironmentOf(root)
  await checkPort(env)
  await prepareDependencies(root, tell)
  await prepareBuilds(root, tell, ['server'])
  await launch(['--enable-source-maps', 'dist/delivery-main.js'], { cwd: root, env })
} catch (error) {
  giveUp(error)
}
