import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

import { changesFor } from '../../cms/config/database/table-changes.ts'
import { sqliteClientOf } from '../../cms/config/database/single-writer-client.ts'
import type { SqliteAdapter } from '../../cms/config/database/sqlite.ts'
import type { Catalogue } from '../../cms/start-catalogue.ts'
import { freePort } from '../../scripts/mongodb-server.mjs'

export const password = 'Una-contrasenya-per-a-les-proves-7'

export interface TestCatalogue extends Catalogue {
  /** Signs in and answers with the headers of that person's browser. */
  signIn(email: string): Promise<Record<string, string>>
}

/**
 * The whole system without its panel, in this process, on a database of its own.
 *
 * One per test file: the configuration reads the environment when it is first imported.
 */
export async function startTestCatalogue(
  env: Record<string, string> = {},
  /** The clock of the system, where a test moves it. */
  now?: () => Date,
): Promise<TestCatalogue> {
  const port = await freePort()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'cataleg-api-'))
  Object.assign(process.env, {
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'catalogue.db')}`,
    REQUESTS_PER_MINUTE: '0',
    FAILED_SIGN_INS: '0',
    ...env,
  })
  const { startCatalogue } = await import('../../cms/start-catalogue.ts')
  const catalogue = await startCatalogue(undefined, { panel: 'none', ...(now ? { now } : {}) })
  await makeTables(catalogue.payload)
  return {
    ...catalogue,
    signIn: (email) => signIn(catalogue, email),
  }
}

/** Tables straight from the collections, where no migration has made them. */
async function makeTables(payload: Payload): Promise<void> {
  const client = sqliteClientOf(payload.db)
  if (!client) return
  const { rows } = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'users'")
  if (rows.length > 0) return
  const { statements } = await changesFor(payload.db as unknown as SqliteAdapter, null)
  await client.executeMultiple(statements.join('\n'))
}

async function signIn(
  { settings, url }: Catalogue,
  email: string,
): Promise<Record<string, string>> {
  const origin = settings.publicUrl
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0]
  if (!answer.ok || !cookie) throw new Error(`${email} could not sign in: ${await answer.text()}`)
  return { cookie, origin }
}
