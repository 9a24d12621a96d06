import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { getPayload, type DatabaseAdapterObj, type Payload } from 'payload'
import { mongodb } from '../../cms/config/database/mongodb.ts'
import { sqlite, type SqliteAdapter } from '../../cms/config/database/sqlite.ts'
import { changesFor } from '../../cms/config/database/table-changes.ts'
import { publicationLog } from '../../cms/delivery/log/publication-log.ts'
import type { PublicationHistory as History } from '../../cms/delivery/log/history.ts'
import type { PublicationLog } from '../../cms/delivery/log/port.ts'
import { PublicationHistory } from '../../collections/publication-history.ts'
import { Publications } from '../../collections/publications.ts'
import { smallConfig } from '../support/small-config.ts'
import { newFolder } from '../support/small-payload.ts'

/** One database with two publishers of it, as two processes would be, and a reader. */
export interface LogUnderTest {
  readonly publishers: readonly [Payload, Payload]
  readonly log: PublicationLog & History
  readonly url: string
  end(): Promise<void>
}

export async function logOnSqlite(): Promise<LogUnderTest> {
  const file = path.join(newFolder(), 'log.db')
  const adapter = () => sqlite({ file, backupDir: path.dirname(file) })
  const first = await publisher(adapter())
  const { client } = first.db as unknown as SqliteAdapter
  const { statements } = await changesFor(first.db as unknown as SqliteAdapter, null)
  await client.executeMultiple(statements.join('\n'))
  return underTest([first, await publisher(adapter())], `file:${file}`)
}

export async function logOnMongo(server: string): Promise<LogUnderTest> {
  const url = new URL(server)
  url.pathname = `/log-${randomUUID().slice(0, 8)}`
  const adapter = () => mongodb(url.href)
  return underTest([await publisher(adapter()), await publisher(adapter())], url.href)
}

async function publisher(db: DatabaseAdapterObj): Promise<Payload> {
  return getPayload({
    config: smallConfig(db, { collections: [Publications, PublicationHistory] }),
    key: randomUUID(),
  })
}

function underTest(publishers: [Payload, Payload], url: string): LogUnderTest {
  const log = publicationLog(url)
  return {
    publishers,
    log,
    url,
    async end() {
      await log.close()
      for (const one of publishers) await one.destroy()
    },
  }
}
