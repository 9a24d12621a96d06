import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { runNode } from './command.mjs'

export const typesFile = 'cms/generated/payload-types.ts'

/**
 * Has Payload write the types of the collections, with settings and a database of nobody.
 *
 * @param {string} root
 * @param {string} target
 */
export async function writeTypes(root, target) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cataleg-types-'))
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PAYLOAD_TS_OUTPUT_PATH: target,
    PAYLOAD_SECRET: 'only-to-write-the-types-and-never-to-sign',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    DATA_DIR: folder,
    DATABASE_URL: `file:${path.join(folder, 'types.db')}`,
  }
  try {
    const payload = path.join(root, 'node_modules/payload/bin.js')
    return await runNode([payload, 'generate:types'], { cwd: root, env, limitSeconds: 300 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
