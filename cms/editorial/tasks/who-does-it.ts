import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Day } from '../../domain/published/published.ts'
import { onDuty, type OnDuty } from '../../domain/substitution.ts'
import { deputiesOf, nobody, peopleOf, postOf, workersOf } from './staff.ts'

/** The tree of a town hall is not deeper; a parent that is its own ancestor ends the way up. */
const mostParents = 6

interface Work {
  readonly department?: string | null | undefined
  readonly assignee?: string | null | undefined
  /** The deputy that the record itself names. */
  readonly deputy?: string | null | undefined
}

/**
 * Who does a piece of work on a day: the person named, or the department's interlocutor, or
 * whoever stands in for them. A department without people leaves it to the one above.
 */
export async function whoDoesIt(
  payload: Payload,
  { department, assignee, deputy }: Work,
  day: Day,
  req?: PayloadRequest,
): Promise<OnDuty | null> {
  let at = department ?? null
  for (let parents = 0; parents < mostParents; parents++) {
    const unit = at ? await departmentOf(payload, at, req) : null
    const post = unit ? postOf(unit) : nobody
    const named = [assignee, deputy].flatMap((one) => one ?? [])
    const workers = await workersOf(payload, [...named, ...peopleOf(post)], req)
    for (const [id, one] of await workersOf(payload, deputiesOf(workers), req)) workers.set(id, one)
    const found = onDuty(day, workers, post, assignee ?? null, deputy ?? null)
    if (found || !unit?.parent) return found
    at = idOf(unit.parent)
  }
  return null
}

const departmentOf = (payload: Payload, id: string, req?: PayloadRequest) =>
  payload.findByID({
    collection: 'departments',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { head: true, interlocutors: true, parent: true },
    ...(req ? { req } : {}),
  })
