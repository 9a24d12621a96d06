import type { PayloadRequest } from 'payload'
import { idOf, type Person } from './actor.ts'

const remembered = new WeakMap<PayloadRequest, Promise<readonly string[]>>()

/**
 * Every department that a person works for: those of the account and all below them.
 * Asked once per request.
 */
export function departmentsOf(req: PayloadRequest, person: Person): Promise<readonly string[]> {
  const known = remembered.get(req)
  if (known) return known
  const asked = withDescendants(req, person.departments)
  remembered.set(req, asked)
  return asked
}

async function withDescendants(
  req: PayloadRequest,
  roots: readonly string[],
): Promise<readonly string[]> {
  if (roots.length === 0) return []
  // As the system: whoever may not list departments still works for those below theirs.
  const { docs } = await req.payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    select: { parent: true },
    req,
  })
  const reached = new Set(roots)
  for (let grown = true; grown;) {
    const before = reached.size
    for (const one of docs) {
      if (one.parent && reached.has(idOf(one.parent))) reached.add(String(one.id))
    }
    grown = reached.size > before
  }
  return [...reached]
}
