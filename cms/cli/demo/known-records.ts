import type { CollectionSlug, Payload } from 'payload'
import { keyOf, type DemoCollection } from '../../../demo/demo-record.ts'
import { localesOf } from './record-data.ts'

/** A record of the demo that the database already has. */
export interface Known {
  readonly id: string
  /** Languages its name is written in. */
  readonly languages: ReadonlySet<string>
  readonly wasPublished: boolean
}

export interface KnownRecords {
  get(collection: CollectionSlug, code: string): Known | undefined
  /** A record just made, in the first language. */
  add(collection: CollectionSlug, code: string, id: string): void
}

/** What is there of the demo, whether live or still a draft. */
export async function alreadyThere(
  payload: Payload,
  catalogue: readonly DemoCollection[],
): Promise<KnownRecords> {
  const known = new Map<string, Known>()
  for (const { collection, key } of catalogue) {
    const title = payload.collections[collection].config.admin.useAsTitle ?? 'id'
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: true,
      locale: 'all',
      fallbackLocale: false,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    for (const stored of docs as unknown as readonly Record<string, unknown>[]) {
      known.set(`${collection} ${keyOf(stored, key)}`, {
        id: String(stored.id),
        languages: new Set(localesOf(stored, title)),
        wasPublished: Boolean(stored.publishedAt),
      })
    }
  }
  return {
    get: (collection, code) => known.get(`${collection} ${code}`),
    add: (collection, code, id) =>
      known.set(`${collection} ${code}`, { id, languages: new Set(['ca']), wasPublished: false }),
  }
}
