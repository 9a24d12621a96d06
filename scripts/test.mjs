// `npm test`: installs what it needs, runs every test, and says what it could not run and why.
import './node-version.mjs'
import process from 'node:process'
import { findBrowser } from './browser-finder.mjs'
import { runChecks } from './checks.mjs'
import { findMongoServer } from './mongodb-server.mjs'
import { prepareBuilds, prepareDependencies, root } from './preparation.mjs'
import { filesOf, nothing, projects, runProject } from './test-projects.mjs'
import { giveUp, narrator } from './terminal.mjs'

const tell = narrator()
const total = nothing()
/** What was not tried on this machine, and what to do to have it tried. */
const notRun = []

async function everything() {
  await prepareDependencies(root, tell)

  const checks = await runChecks(root, tell)
  total.passed += checks.passed
  total.failed += checks.failed.length
  total.troubles.push(...checks.failed)

  const env = { ...process.env, NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1' }
  const { server, refused } = await findMongoServer(root)
  noteMongo(server, refused)
  if (server) {
    env.TEST_MONGODB_URL = server.url
    env.TEST_MONGODB_TRANSACTIONS = String(server.transactions)
  }
  const browser = findBrowser()
  if (browser) env.CHROMIUM_PATH = browser

  try {
    for (const project of projects) await tryProject(project, env)
  } finally {
    await server?.stop()
  }
}

async function tryProject(project, env) {
  const { name } = project
  const files = filesOf(root, name)
  if (name === 'browser' && files > 0) {
    if (!env.CHROMIUM_PATH) {
      total.skipped += files
      notRun.push(
        `Proves de navegador (${files} fitxers): no hi ha cap Chromium en aquesta màquina.\n` +
          '    Instal·leu chromium o google-chrome, o digueu on és amb CHROMIUM_PATH.',
      )
      return
    }
    if (!(await buildsReady(files))) return
  }
  tell.say(`\n▶ ${name}`)
  const tally = await runProject(root, project, env)
  for (const count of ['passed', 'failed', 'skipped']) total[count] += tally[count]
  total.troubles.push(...tally.troubles)
  total.left.push(...tally.left)
}

/** A build that fails is a failure of the tests that need it, and no reason to hide the others. */
async function buildsReady(files) {
  try {
    await prepareBuilds(root, tell, ['server', 'panel'])
    return true
  } catch (error) {
    giveUp(error)
    total.failed += 1
    total.skipped += files
    total.troubles.push(`browser: ${error.message}`)
    return false
  }
}

function noteMongo(server, refused) {
  for (const reason of refused) notRun.push(`Un servidor que és aquí i no engega: ${reason}`)
  if (!server) {
    notRun.push(
      'Proves sobre MongoDB: no hi ha cap servidor del seu protocol.\n' +
        '    Instal·leu mongod o ferretdb, o digueu on és amb TEST_MONGODB_URL.',
    )
  } else if (!server.transactions) {
    notRun.push(
      `Transaccions de MongoDB: les proves han corregut sobre ${server.name}, que no en té.\n` +
        '    Per provar-les cal MongoDB en conjunt de rèpliques (TEST_MONGODB_URL amb replicaSet=).',
    )
  }
}

function sumUp(from) {
  tell.say(`\n──────── Resum (${Math.round((Date.now() - from) / 1000)} s) ────────`)
  if (notRun.length > 0) tell.say('No s’ha pogut provar aquí:')
  for (const one of notRun) tell.say(`  ⚠ ${one}`)
  if (total.left.length > 0) tell.say('Proves saltades (cada fitxer diu per què):')
  for (const one of total.left) tell.say(`  ⚠ ${one}`)
  if (total.troubles.length > 0) tell.say('Cal mirar:')
  for (const one of total.troubles) tell.say(`  ✖ ${one}`)
  tell.say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
}

const from = Date.now()
try {
  await everything()
} catch (error) {
  giveUp(error)
  total.failed += 1
}
sumUp(from)
process.exitCode = total.failed > 0 ? 1 : 0
