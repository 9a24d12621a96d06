import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { changesOfTables } from '../../cms/config/database/table-changes.ts'
import { migrationDir } from '../../cms/config/database/sqlite.ts'
import config from '../../payload.config.ts'

it('the migrations we ship make exactly the tables that the collections need', async () => {
  const snapshot: unknown = JSON.parse(
    readFileSync(path.join(migrationDir, 'snapshot.json'), 'utf8'),
  )
  const { statements } = await changesOfTables(config, snapshot)
  expect(statements, 'Write what is missing: npm run migration -- WHAT-CHANGES').toEqual([])
})
