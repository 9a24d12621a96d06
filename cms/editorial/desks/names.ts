import type { PayloadRequest } from 'payload'

import { idOf } from '../../access/actor.ts'

/**
 * What people and departments are called, by their id. As the system: whoever may see a record may
 * read whose it is, and no more.
 */
export async function namesOf(
  req: PayloadRequest,
  collection: 'users' | 'departments',
  values: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(values.filter(Boolean).map(idOf))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { name: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
