import type { Collection, MongoClient } from 'mongodb'
import { recordKey } from '../../domain/published/publication.ts'
import { recordKinds } from '../../domain/record-kind.ts'
import { historySlug, type PublicationHistory } from './history.ts'
import type { PublicationLog } from './port.ts'
import { instantOf, publicationOf, publicationsSlug, type PublicationRow } from './row.ts'

/** The log in MongoDB, read without Payload in between. */
export function mongodbLog(databaseUrl: string): PublicationLog & PublicationHistory {
  let connecting: Promise<MongoClient> | null = null

  const rows = async (name = publicationsSlug): Promise<Collection<PublicationRow>> => {
    connecting ??= connect(databaseUrl)
    try {
      return (await connecting).db().collection<PublicationRow>(name)
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
    async standingAt(kind, code, at) {
      const key = recordKey(kind, code)
      const both = [await rows(historySlug), await rows()]
      const by = { key, publishedAt: { $lte: new Date(at) } }
      const last = { sort: { revision: -1 }, projection: { _id: 0 } } as const
      const found = await Promise.all(both.map((collection) => collection.findOne(by, last)))
      const [row] = found.flatMap((one) => one ?? []).sort((a, b) => b.revision - a.revision)
      if (!row) return null
      const later = {
        ...{ key, revision: { $gt: row.revision } },
        publishedAt: { $gt: row.publishedAt },
      }
      const first = { sort: { revision: 1 }, projection: { publishedAt: 1 } } as const
      const next = await Promise.all(both.map((collection) => collection.findOne(later, first)))
      const [validUntil = null] = next
        .flatMap((one) => (one ? instantOf(one.publishedAt) : []))
        .sort()
      const { documents, live, revision } = row
      const validFrom = instantOf(row.publishedAt)
      return { revision: Number(revision), validFrom, validUntil, row: { live, documents } }
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
