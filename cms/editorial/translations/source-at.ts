import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'

import { differences } from '../../domain/differences.ts'
import { sourceLocale } from '../../domain/locale.ts'
import type { Stored } from '../published/read.ts'
import { localizedTexts, textsByKey } from './localized-texts.ts'

interface RecordOf {
  readonly collection: CollectionSlug
  readonly id: string
}

/** The source texts of one edition of a record; null when no such edition is kept. */
export async function sourceAt(
  payload: Payload,
  { collection, id }: RecordOf,
  edition: number,
  req?: PayloadRequest,
): Promise<Stored | null> {
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.edition': { equals: edition } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    locale: sourceLocale,
    fallbackLocale: false,
    // As the system: this decides how the record stands, whoever writes it.
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const version: unknown = docs[0]?.version
  return typeof version === 'object' && version !== null ? (version as Stored) : null
}

/** Whether two editions of one source differ in any of their texts. */
export function saysOtherwise(
  fields: readonly FlattenedField[],
  now: Stored,
  then: Stored,
): boolean {
  const [after, before] = [now, then].map((source) => textsByKey(localizedTexts(fields, source)))
  return differences(after ?? {}, before ?? {}, []).length > 0
}
