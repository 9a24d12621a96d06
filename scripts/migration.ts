// `npm run migration -- NAME`: writes the change of the tables that the collections now need.
// `npm run migration -- initial --anew` forgets all before it: only while nothing is in production.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { randomUUID } from 'node:crypto'

const folder = fileURLToPath(new URL('../cms/config/migrations', import.meta.url))
const snapshotFile = path.join(folder, 'snapshot.json')

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { anew: { type: 'boolean', default: false } },
})
const name = positionals[0]
if (!name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Say what changes, in kebab-case: npm run migration -- fees-have-brackets')
  process.exit(1)
}

// The settings of nobody: the tables depend on the collections alone.
const scratch = mkdtempSync(path.join(tmpdir(), 'cataleg-migration-'))
Object.assign(process.env, {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  PAYLOAD_SECRET: randomUUID() + randomUUID(),
  DATA_DIR: scratch,
  DATABASE_URL: `file:${path.join(scratch, 'nothing.db')}`,
})

try {
  const { changesOfTables } = await import('../cms/config/database/table-changes.ts')
  const { default: config } = await import('../payload.config.ts')
  if (values.anew) forgetAll()
  const before: unknown = existsSync(snapshotFile)
    ? JSON.parse(readFileSync(snapshotFile, 'utf8'))
    : null
  const { statements, snapshot } = await changesOfTables(config, before)
  if (statements.length === 0) console.log('The tables already are what the collections need.')
  else write(statements, snapshot)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exit(0)

function forgetAll(): void {
  for (const file of readdirSync(folder)) rmSync(path.join(folder, file))
}

function write(statements: readonly string[], snapshot: unknown): void {
  const number = String(names().length + 1).padStart(4, '0')
  const full = `${number}-${name}`
  writeFileSync(path.join(folder, `${full}.ts`), migrationFile(full, statements))
  writeFileSync(path.join(folder, 'index.ts'), indexFile(names()))
  writeFileSync(snapshotFile, `${JSON.stringify(snapshot)}\n`)
  console.log(`Written: cms/config/migrations/${full}.ts (${statements.length} statements)`)
}

function names(): string[] {
  const files = readdirSync(folder).filter((file) => /^\d{4}-.*\.ts$/.test(file))
  return files.map((file) => file.replace(/\.ts$/, '')).sort()
}

function migrationFile(full: string, statements: readonly string[]): string {
  // Backticks would end our own string; SQLite takes double quotes for names just as well.
  const sql = statements
    .filter((statement) => !statement.startsWith('PRAGMA foreign_keys'))
    .map((statement) => statement.replaceAll('`', '"').trim())
    .join('\n')
  return `import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '${full}',
  sql: String.raw\`
${sql}
\`,
}
`
}

function indexFile(all: readonly string[]): string {
  const imports = all.map((one, n) => `import { migration as m${n + 1} } from './${one}.ts'`)
  const list = all.map((_, n) => `m${n + 1}`).join(', ')
  return `import type { Migration } from '../database/migrations.ts'
${imports.join('\n')}

/** Every change of the tables, oldest first. Written by \`npm run migration\`. */
export const migrations: readonly Migration[] = [${list}]
`
}
