import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { vi } from 'vitest'
import { migrateDatabase } from '../../cms/config/database/migrations.ts'
import { asSystem } from '../../cms/editorial/transitions/system-write.ts'
import type { Role } from '../../cms/domain/vocabularies/editorial.ts'
import type { User } from '../../cms/generated/payload-types.ts'
import type { TestDatabase } from './database.ts'
import { wholeSheetData } from './whole-sheet.ts'

export interface RealPayload {
  readonly payload: Payload
  close(): Promise<void>
}

/** The catalogue as it runs, on a new database: our config, our plugins, no server. */
export async function openPayload(database: TestDatabase): Promise<RealPayload> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'cataleg-payload-'))
  process.env.DATA_DIR = dataDir
  process.env.DATABASE_URL = await database.url()
  // The config reads the environment once, when it is first imported.
  vi.resetModules()
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, key: randomUUID() })
  await migrateDatabase(payload)
  return {
    payload,
    close: async () => {
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type Person = User & { collection: 'users' }

export async function aPerson(
  payload: Payload,
  roles: readonly Role[],
  departments: readonly string[] = [],
): Promise<Person> {
  const user = await payload.create({
    collection: 'users',
    data: {
      email: `${roles.join('-')}-${randomUUID().slice(0, 8)}@prova.cat`,
      password: randomUUID(),
      name: `Prova ${roles.join(' ')}`,
      roles: [...roles],
      departments: [...departments],
    },
  })
  return { ...user, collection: 'users' }
}

export async function aDepartment(
  payload: Payload,
  code: string,
  parent?: string,
): Promise<string> {
  const { id } = await payload.create({
    collection: 'departments',
    data: { code, name: `Departament ${code}`, ...(parent ? { parent } : {}) },
  })
  return id
}

/** A sheet with all that publishing asks for, as a draft, in Catalan and Spanish. */
export async function aSheet(
  payload: Payload,
  code: string,
  department: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const topic = await payload.create({
    collection: 'topics',
    data: { code: `T-${code}`, name: 'Habitatge' },
  })
  const norm = await payload.create({
    collection: 'legal-resources',
    data: { code: `N-${code}`, name: 'Llei d’urbanisme', rank: 'law', inForce: true },
  })
  const named = { topic: topic.id, norm: norm.id, interlocutor: await theInterlocutor(payload) }
  const { id } = await payload.create({
    collection: 'procedures',
    draft: true,
    context: asSystem(),
    data: {
      code,
      department,
      title: `Demanar la llicència ${code}`,
      ...wholeSheetData(named),
      ...more,
    },
  })
  await payload.update({
    collection: 'procedures',
    id,
    locale: 'es',
    draft: true,
    context: asSystem(),
    data: { title: `Pedir la licencia ${code}`, summary: 'Para hacer obras pequeñas en casa.' },
  })
  return id
}

/** One person who answers for every sheet of a test. */
async function theInterlocutor(payload: Payload): Promise<string> {
  const email = 'qui-en-respon@prova.cat'
  const where = { email: { equals: email } }
  const [known] = (await payload.find({ collection: 'users', where, limit: 1, depth: 0 })).docs
  if (known) return known.id
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password: randomUUID(), name: 'Qui en respon', roles: ['interlocutor'] },
  })
  return id
}
