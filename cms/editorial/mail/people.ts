import type { Payload, Where } from 'payload'
import { isLocale, type Locale } from '../../domain/locale.ts'

/** Somebody who gets mail. */
export interface Correspondent {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Locale
}

/** People with an account, by id; those switched off get no mail. */
export const correspondents = (
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Correspondent>> =>
  ids.length === 0 ? Promise.resolve(new Map()) : find(payload, { id: { in: [...new Set(ids)] } })

/** The governance team, the longest there first. */
export const governanceTeam = async (payload: Payload): Promise<readonly Correspondent[]> => [
  ...(await find(payload, { roles: { contains: 'governance' } })).values(),
]

async function find(payload: Payload, where: Where): Promise<Map<string, Correspondent>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [where, { active: { not_equals: false } }] },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true, email: true, language: true },
  })
  return new Map(
    docs.map(({ id, name, email, language }) => [
      id,
      { id, name, email, language: isLocale(language) ? language : 'ca' },
    ]),
  )
}
