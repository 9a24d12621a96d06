// `npm run catalogue -- VERB`: import, export, reindex, snapshot, backup, restore, doctor.
import './node-version.mjs'
import process from 'node:process'
import { builtEnvironmentOf, makeEnvironmentFile } from './environment-file.mjs'
import { launch } from './launch.mjs'
import { prepareBuilds, prepareDependencies, root } from './preparation.mjs'
import { giveUp, narrator } from './terminal.mjs'

// What a verb writes may go to a file: our own words leave by the other door.
const tell = narrator(process.stderr)

try {
  makeEnvironmentFile(root)
  const env = builtEnvironmentOf(root)
  await prepareDependencies(root, tell)
  await prepareBuilds(root, tell, ['server'])
  const program = ['--enable-source-maps', 'dist/catalogue.js', ...process.argv.slice(2)]
  await launch(program, { cwd: root, env })
} catch (error) {
  giveUp(error)
}
