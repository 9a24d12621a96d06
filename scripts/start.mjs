// `npm start`: from a fresh clone to a running system. Node's own modules only.
import './node-version.mjs'
import process from 'node:process'
import { builtEnvironmentOf, makeEnvironmentFile } from './environment-file.mjs'
import { launch } from './launch.mjs'
import { checkPort, prepareBuilds, prepareDependencies, root } from './preparation.mjs'
import { giveUp, narrator } from './terminal.mjs'

const tell = narrator()

try {
  tell.say(`Catàleg de tràmits · Node.js ${process.versions.node}`)
  if (makeEnvironmentFile(root) === 'made') {
    tell.say('✔ Fitxer .env fet, amb secrets nous')
  }
  const env = builtEnvironmentOf(root)
  await checkPort(env)
  await prepareDependencies(root, tell)
  await prepareBuilds(root, tell, ['server', 'panel'])
  tell.say('… Engegant')
  await launch(['--enable-source-maps', 'dist/main.js'], { cwd: root, env })
} catch (error) {
  giveUp(error)
}
