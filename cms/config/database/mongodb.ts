import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

export function mongodb(databaseUrl: string): DatabaseAdapterObj {
  return mongooseAdapter({ url: databaseUrl })
}
