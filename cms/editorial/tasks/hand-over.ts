import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf } from '../../access/actor.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { Day } from '../../domain/published/published.ts'
import { absenceOn } from '../../domain/substitution.ts'
import type { Task } from '../../generated/payload-types.ts'
import { asSystem } from '../transitions/system-write.ts'
import { workerOf } from './staff.ts'
import { whoDoesIt } from './who-does-it.ts'

/**
 * Gives the open tasks of those who are away to their deputies, and back to whoever has returned.
 * A person whose account was switched off leaves theirs to the department. Answers how many moved;
 * done again, none.
 */
export async function handOver(
  payload: Payload,
  now: Date,
  of: { readonly person: string } | null = null,
  req?: PayloadRequest,
): Promise<number> {
  const today = todayInMadrid(now)
  let moved = 0
  const people = of ? [of.person] : await notThere(payload, today)
  for (const task of await openTasks(payload, people, of === null, req)) {
    const assignee = task.assignee ? idOf(task.assignee) : null
    const wanted = task.onBehalfOf ? idOf(task.onBehalfOf) : assignee
    const department = task.department ? idOf(task.department) : null
    const duty =
      (await whoDoesIt(payload, { department, assignee: wanted }, today, req)) ??
      (await whoDoesIt(payload, { department }, today, req))
    if (!duty || (duty.assignee === assignee && same(duty.onBehalfOf, task.onBehalfOf))) continue
    await payload.update({
      collection: 'tasks',
      id: task.id,
      data: { assignee: duty.assignee, onBehalfOf: duty.onBehalfOf },
      depth: 0,
      overrideAccess: true,
      context: asSystem(req?.context),
      ...(req ? { req } : {}),
    })
    moved += 1
  }
  return moved
}

const same = (id: string | null, stored: unknown): boolean => id === (stored ? idOf(stored) : null)

/** Those who are away today, and those whose account is switched off. */
async function notThere(payload: Payload, today: Day): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { active: true, absences: true },
  })
  return docs
    .map(workerOf)
    .filter((worker) => !worker.active || absenceOn(worker, today))
    .map(({ id }) => id)
}

async function openTasks(
  payload: Payload,
  people: readonly string[],
  andAllInTheNameOfOthers: boolean,
  req?: PayloadRequest,
): Promise<readonly Pick<Task, 'id' | 'assignee' | 'onBehalfOf' | 'department'>[]> {
  const theirs: Where[] = [
    { assignee: { in: [...people] } },
    andAllInTheNameOfOthers
      ? { onBehalfOf: { exists: true } }
      : { onBehalfOf: { in: [...people] } },
  ]
  const { docs } = await payload.find({
    collection: 'tasks',
    where: { and: [{ state: { equals: 'open' } }, { or: theirs }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { assignee: true, onBehalfOf: true, department: true },
    ...(req ? { req } : {}),
  })
  return docs
}
