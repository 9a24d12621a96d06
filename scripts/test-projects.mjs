import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { runNode } from './command.mjs'

/**
 * The kinds of tests in the order they run: what fails fast first. Each has a limit that only a
 * hung test reaches, and as many workers as two cores can feed.
 */
export const projects = [
  { name: 'unit', workers: 2, limitSeconds: 240 },
  { name: 'contract', workers: 2, limitSeconds: 300 },
  { name: 'integration', workers: 2, limitSeconds: 1000 },
  { name: 'api', workers: 2, limitSeconds: 700 },
  { name: 'browser', workers: 2, limitSeconds: 1000 },
]

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} troubles failures that no test has the name of
 * @property {string[]} left files where tests were skipped, and how many
 */

/**
 * Runs one kind of tests and counts, adding as failures what vitest's exit code says and its
 * counts do not: a file that did not load, an error outside any test, a run cut by its limit.
 *
 * @param {string} root
 * @param {(typeof projects)[number]} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
export async function runProject(root, { name, workers, limitSeconds }, env) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cataleg-tests-'))
  const report = path.join(folder, 'report.json')
  try {
    const { code, late } = await runNode(
      [
        path.join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        `--project=${name}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        '--passWithNoTests',
        `--maxWorkers=${workers}`,
      ],
      { cwd: root, env, show: true, limitSeconds },
    )
    const tally = existsSync(report) ? countOf(JSON.parse(readFileSync(report, 'utf8'))) : nothing()
    if (late) tally.troubles.push(`${name}: stopped after ${limitSeconds} s`)
    else if (code !== 0 && tally.failed === 0)
      tally.troubles.push(`${name}: vitest ended with code ${code}`)
    tally.failed += late || (code !== 0 && tally.failed === 0) ? 1 : 0
    return tally
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns {Tally} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, troubles: [], left: [] })

/**
 * Counts what vitest's JSON report says; a file that failed without a failed test is one failure.
 *
 * @returns {Tally}
 */
export function countOf(report) {
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    left: report.testResults.flatMap(skippedIn),
    troubles: unloaded.map((file) => `${file.name}: did not load`),
  }
}

function skippedIn({ name, assertionResults }) {
  const skipped = assertionResults.filter(({ status }) =>
    /pending|skipped|todo|disabled/.test(status),
  )
  return skipped.length > 0 ? [`${path.relative(process.cwd(), name)}: ${skipped.length}`] : []
}

/** How many test files a kind has, to say what was left without running. */
export function filesOf(root, name) {
  const folder = path.join(root, 'tests', name)
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true }).filter((file) => /\.test\.tsx?$/.test(file))
    .length
}
