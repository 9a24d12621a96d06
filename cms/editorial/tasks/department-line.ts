import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Department } from '../../generated/payload-types.ts'

/** What says who answers for a department. */
export type Unit = Pick<Department, 'id' | 'head' | 'interlocutors'>

/** A department and those above it, nearest first; one that is its own ancestor ends the way up. */
export async function* departmentLine(
  payload: Payload,
  department: string | null,
  req?: PayloadRequest,
): AsyncGenerator<Unit> {
  const seen = new Set<string>()
  for (let at = department; at && !seen.has(at);) {
    seen.add(at)
    const unit = await payload.findByID({
      collection: 'departments',
      id: at,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      select: { head: true, interlocutors: true, parent: true },
      ...(req ? { req } : {}),
    })
    if (!unit) return
    yield unit
    at = unit.parent ? idOf(unit.parent) : null
  }
}
