import type { Client } from '@libsql/client'
import type { Collection, Document } from 'mongodb'
import type { Payload } from 'payload'

/**
 * The database itself, for the few things that Payload cannot say: to write only where nobody else
 * has written since, and to set one value of a live record without making a version of it.
 */
export type DirectDatabase =
  | { readonly kind: 'sqlite'; readonly client: Pick<Client, 'execute'> }
  | { readonly kind: 'mongodb'; readonly collection: (name: string) => Collection<Document> }

interface Mongo {
  readonly connection: { readonly db: { collection(name: string): Collection<Document> } }
}

interface Sqlite {
  readonly client: Pick<Client, 'execute'>
}

export function directDatabase({ db }: Payload): DirectDatabase {
  // Payload types the adapter it was given as any adapter; the name says which one it is.
  if (db.name !== 'mongoose') {
    const { client } = db as unknown as Sqlite
    return { kind: 'sqlite', client }
  }
  const { connection } = db as unknown as Mongo
  return { kind: 'mongodb', collection: (name) => connection.db.collection(name) }
}
