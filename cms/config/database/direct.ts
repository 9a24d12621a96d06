import type { Collection, Document } from 'mongodb'
import type { Payload } from 'payload'
import { sqliteClientOf, type SingleWriterClient } from './single-writer-client.ts'

/**
 * The database itself, for the few things that Payload cannot say: to write only where nobody else
 * has written since, and to set one value of a live record without making a version of it.
 */
export type DirectDatabase =
  | { readonly kind: 'sqlite'; readonly client: SingleWriterClient }
  | { readonly kind: 'mongodb'; readonly collection: (name: string) => Collection<Document> }

interface Connected {
  readonly connection: { readonly db: { collection(name: string): Collection<Document> } }
}

export function directDatabase({ db }: Payload): DirectDatabase {
  const client = sqliteClientOf(db)
  if (client) return { kind: 'sqlite', client }
  // Payload types the adapter it was given as any adapter; what is not SQLite here is MongoDB.
  const { connection } = db as unknown as Connected
  return { kind: 'mongodb', collection: (name) => connection.db.collection(name) }
}
