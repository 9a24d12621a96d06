import type { Collection, MongoClient } from 'mongodb'
import { recordKinds } from '../../domain/record-kind.ts'
import type { PublicationLog } from './port.ts'
import { publicationOf, publicationsSlug, type PublicationRow } from './row.ts'

/** The log in MongoDB, read without Payload in between. */
export function mongodbLog(databaseUrl: string): PublicationLog {
  let connecting: Promise<MongoClient> | null = null

  const rows = async (): Promise<Collection<PublicationRow>> => {
    connecting ??= connect(databaseUrl)
    try {
      return (await connecting).db().collection<PublicationRow>(publicationsSlug)
    } catch (error) {
      connecting = null
      throw error
    }
  }

  return {
    async since(revision, limit) {
      const collection = await rows()
      const wanted = { revision: { $gt: revision }, kind: { $in: [...recordKinds] } }
      const found = collection.find(wanted, {
        sort: { revision: 1 },
        limit,
        projection: { _id: 0 },
      })
      return (await found.toArray()).map(publicationOf)
    },
    async head() {
      const collection = await rows()
      const last = { sort: { revision: -1 }, projection: { revision: 1 } } as const
      return Number((await collection.findOne({}, last))?.revision ?? 0)
    },
    async close() {
      const client = await connecting?.catch(() => null)
      connecting = null
      await client?.close()
    },
  }
}

async function connect(databaseUrl: string): Promise<MongoClient> {
  // Only where the catalogue lives in MongoDB: a process on SQLite does not load the driver.
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(databaseUrl, {
    serverSelectionTimeoutMS: 3_000,
    readPreference: 'primary',
    // What a replica set may still take back is not published yet.
    ...(replicated(databaseUrl) && { readConcernLevel: 'majority' }),
  })
  try {
    return await client.connect()
  } catch (error) {
    await client.close()
    throw error
  }
}

const replicated = (databaseUrl: string) => /[?&]replicaSet=|^mongodb\+srv:/.test(databaseUrl)
