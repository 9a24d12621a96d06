import type { Payload } from 'payload'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import { groupOf } from '../../domain/stored-version.ts'
import { isStored, type Stored } from '../published/read.ts'

const asStored = {
  depth: 0,
  locale: 'all',
  fallbackLocale: false,
  overrideAccess: true,
  disableErrors: true,
} as const

/** The draft beside the live version, or the live one where there is no draft; in all languages. */
export async function draftOf(
  payload: Payload,
  { collection, id }: EditorialRecord,
): Promise<Stored | null> {
  const record: unknown = await payload.findByID({ collection, id, draft: true, ...asStored })
  return isStored(record) ? record : null
}

/** What a draft is compared with. */
export interface LastLive {
  readonly version: Stored | null
  /** The public reads it now. */
  readonly isLive: boolean
}

/** What the public reads of a record; of a retired one, what it read last. Null if it never did. */
export async function lastLiveOf(
  payload: Payload,
  { collection, id }: EditorialRecord,
): Promise<LastLive> {
  const record: unknown = await payload.findByID({ collection, id, draft: false, ...asStored })
  if (!isStored(record)) return { version: null, isLive: false }
  if (record._status === 'published') return { version: record, isLive: true }
  if (!record.publishedAt) return { version: null, isLive: false }
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
  })
  const [last] = docs as readonly { readonly version: unknown }[]
  return { version: isStored(last?.version) ? last.version : null, isLive: false }
}

/** What people call a record, in the source language. */
export function titleOf(record: Stored): string {
  for (const name of ['title', 'question', 'name'] as const) {
    const value = record[name]
    const title = typeof value === 'string' ? value : groupOf(value).ca
    if (typeof title === 'string' && title) return title
  }
  return String(record.code ?? record.id)
}
