import { getPayload, type Payload } from 'payload'
import { migrateDatabase } from '../config/database/migrations.ts'

/** Opens the catalogue without serving it, its tables up to date, and closes it whatever happens. */
export async function withPayload<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await openPayload()
  try {
    await migrateDatabase(payload)
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

/** As it is: whoever only looks changes no table. */
export async function openPayload(): Promise<Payload> {
  // When it is needed, and not before: reading it takes a second.
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}
