import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '../../domain/published/published.ts'
import { onDuty, type OnDuty, type Post } from '../../domain/substitution.ts'
import { departmentLine } from './department-line.ts'
import { deputiesOf, nobody, peopleOf, postOf, workersOf } from './staff.ts'

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
  const onDutyIn = async (post: Post): Promise<OnDuty | null> => {
    const named = [assignee, deputy].flatMap((one) => one ?? [])
    const workers = await workersOf(payload, [...named, ...peopleOf(post)], req)
    for (const [id, one] of await workersOf(payload, deputiesOf(workers), req)) workers.set(id, one)
    return onDuty(day, workers, post, assignee ?? null, deputy ?? null)
  }
  for await (const unit of departmentLine(payload, department ?? null, req)) {
    const found = await onDutyIn(postOf(unit))
    if (found) return found
  }
  return onDutyIn(nobody)
}
