import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runNode } from './command.mjs'
import { typesFile, writeTypes } from './generated-types.mjs'
import { seconds } from './terminal.mjs'

/** @typedef {{ code: number, output: string }} Verdict */

/**
 * What is verified without running the system: types, rules of the code, its shape, and that the
 * generated types are those of the collections.
 *
 * @param {string} root
 * @returns {{ title: string, run: () => Promise<Verdict> }[]}
 */
function checksOf(root) {
  const tool = (file, ...args) =>
    runNode([path.join(root, 'node_modules', file), ...args], { cwd: root, limitSeconds: 600 })
  const checks = [
    {
      title: 'Regles del codi (eslint)',
      run: () => tool('eslint/bin/eslint.js', '.', '--max-warnings=0'),
    },
    {
      title: 'Tipus (tsc)',
      run: () => tool('typescript/bin/tsc', '--noEmit', '--pretty', 'false'),
    },
    {
      title: 'Format (prettier)',
      run: () =>
        tool(
          'prettier/bin/prettier.cjs',
          '--check',
          '--log-level=warn',
          '--cache',
          '--cache-location=.cache/prettier',
          '.',
        ),
    },
  ]
  if (existsSync(path.join(root, typesFile))) {
    checks.push({ title: 'Tipus generats al dia', run: () => generatedTypes(root) })
  }
  return checks
}

/** Writes the types again, elsewhere, and compares. */
async function generatedTypes(root) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cataleg-types-'))
  const fresh = path.join(folder, 'payload-types.ts')
  try {
    const { output } = await writeTypes(root, fresh)
    if (!existsSync(fresh)) return { code: 1, output }
    const same = readFileSync(fresh, 'utf8') === readFileSync(path.join(root, typesFile), 'utf8')
    const remedy = `${typesFile} no és el que diuen les col·leccions: executeu npm run types`
    return same ? { code: 0, output: '' } : { code: 1, output: remedy }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Runs the checks two at a time, as many as small machines have cores, showing what each that
 * fails has to say.
 *
 * @param {string} root
 * @param {ReturnType<typeof import('./terminal.mjs').narrator>} tell
 * @returns {Promise<{ passed: number, failed: string[] }>}
 */
export async function runChecks(root, tell) {
  const failed = []
  const checks = checksOf(root)
  const waiting = [...checks]
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const from = Date.now()
      const { code, output } = await check
        .run()
        .catch(({ message }) => ({ code: 1, output: message }))
      tell.say(`  ${code === 0 ? '✔' : '✖'} ${check.title} (${seconds(from)})`)
      if (code === 0) continue
      tell.say(output.trim().slice(-20_000) || `codi ${code}`)
      failed.push(check.title)
    }
  }
  await tell.step('Comprovant el codi', async () => {
    await Promise.all([lane(), lane()])
    return failed.length > 0 ? `${failed.length} de ${checks.length} no passen` : undefined
  })
  return { passed: checks.length - failed.length, failed }
}
