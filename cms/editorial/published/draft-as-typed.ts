import type { Payload } from 'payload'
import type { Locale } from '../../domain/locale.ts'
import { withValuesNamed } from '../shared-values/values-of-codes.ts'
import { layTyped } from './lay-typed.ts'
import { loadRelations } from './load-relations.ts'
import { isStored, plain, type Stored } from './read.ts'

export interface Typed {
  readonly collection: 'procedures'
  /** Null for a sheet that was never saved. */
  readonly id: string | null
  /** The language of the form. */
  readonly locale: Locale
  /** What the form holds, as Payload's own save would send it; empty, the draft as it is stored. */
  readonly data: Stored
}

/**
 * A draft as its editor sees it now: what is stored in all languages, with the unsaved form of one
 * language laid over it and its relations loaded as `toPublishedProcedure` needs them. Reads as the
 * system and stores nothing: whoever calls asks first who may.
 *
 * @throws NotFound where there is no such record.
 */
export async function draftAsTyped(
  payload: Payload,
  { collection, id, locale, data }: Typed,
): Promise<Stored> {
  const stored = id === null ? {} : await draftOf(payload, collection, id)
  const { flattenedFields } = payload.collections[collection].config
  const typed = layTyped(flattenedFields, stored, data, locale)
  // A sheet gets its code when it is saved; what reads sheets knows them by it.
  const coded = plain(typed.code) ? typed : { ...typed, code: '-' }
  // What is named now, whatever was named at the last save.
  return withValuesNamed(payload, await loadRelations(payload, flattenedFields, coded))
}

async function draftOf(
  payload: Payload,
  collection: Typed['collection'],
  id: string,
): Promise<Stored> {
  const record: unknown = await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
  })
  return isStored(record) ? record : {}
}
