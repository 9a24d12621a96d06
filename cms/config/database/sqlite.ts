import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseAdapterObj } from 'payload'
import { SingleWriterClient, type ClientOptions } from './single-writer-client.ts'
import { writeInTransactions } from './transactions.ts'

export type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

// From the root, not from this file: compiled and inside the panel's bundle it lies elsewhere.
export const migrationDir = path.resolve('cms/config/migrations')

/**
 * Payload on a SQLite file, with the single-writer client in place of the stock connection and honest
 * transactions in place of the stock ones, which lose writes or acknowledge what they did not store.
 */
export function sqlite(options: ClientOptions): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    client: { url: `file:${options.file}` },
    idType: 'uuid',
    push: false,
    logger: false,
    migrationDir,
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      connectOnOurClient(adapter, options)
      writeInTransactions(adapter)
      return adapter
    },
  }
}

/** The path in `file:relative.db`, `file:/absolute.db` or `file:///absolute.db`. */
export function fileOf(databaseUrl: string): string {
  if (databaseUrl.startsWith('file://')) return fileURLToPath(databaseUrl)
  return path.resolve(databaseUrl.replace(/^file:/, ''))
}

function connectOnOurClient(adapter: SqliteAdapter, options: ClientOptions): void {
  const { connect, destroy } = adapter
  let client: SingleWriterClient | null = null

  adapter.connect = async function (how) {
    if (!client) {
      mkdirSync(path.dirname(options.file), { recursive: true })
      client = await SingleWriterClient.open(options)
    }
    // The stock adapter opens a connection of its own only where it finds none.
    adapter.client = client
    await connect?.call(adapter, how)
  }

  adapter.destroy = async function () {
    await destroy?.call(adapter)
    await client?.end()
    client = null
  }
}
