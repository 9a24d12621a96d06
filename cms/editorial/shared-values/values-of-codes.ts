import type { Payload, PayloadRequest } from 'payload'
import { usesValues } from '../published/values-said.ts'
import type { Stored } from '../published/read.ts'
import { codesNamed } from './codes-named.ts'

/** Ids of the shared values with these codes; a code that nobody wrote yet has none. */
export async function idsOfValues(
  payload: Payload,
  codes: readonly string[],
  req?: PayloadRequest,
): Promise<readonly string[]> {
  if (codes.length === 0) return []
  // As the system: who writes a text may name any value, whoever keeps it.
  const { docs } = await payload.find({
    collection: 'shared-values',
    where: { code: { in: [...codes] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { code: true },
    ...(req ? { req } : {}),
  })
  const idOf = new Map(docs.map(({ code, id }) => [code, id]))
  return codes.flatMap((code) => idOf.get(code) ?? [])
}

/**
 * A record read in all languages, with the shared values that it names now: for a draft whose text
 * was typed and not saved, or that named a value before somebody wrote it.
 */
export async function withValuesNamed(payload: Payload, stored: Stored): Promise<Stored> {
  const codes = codesNamed(stored)
  if (codes.length === 0) return { ...stored, [usesValues]: [] }
  const { docs } = await payload.find({
    collection: 'shared-values',
    where: { code: { in: [...codes] } },
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    pagination: false,
    overrideAccess: true,
  })
  return { ...stored, [usesValues]: docs }
}
