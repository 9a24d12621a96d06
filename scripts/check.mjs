// `npm run check`: everything that can be known without running the system.
import './node-version.mjs'
import process from 'node:process'
import { runChecks } from './checks.mjs'
import { prepareDependencies, root } from './preparation.mjs'
import { giveUp, narrator } from './terminal.mjs'

const tell = narrator()

try {
  await prepareDependencies(root, tell)
  const { failed } = await runChecks(root, tell)
  if (failed.length > 0) {
    tell.say(`✖ Cal arreglar: ${failed.join(', ')}`)
    process.exitCode = 1
  }
} catch (error) {
  giveUp(error)
}
