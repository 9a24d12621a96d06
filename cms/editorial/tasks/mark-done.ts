import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '../../access/actor.ts'
import { writeTask } from '../../access/record-rules.ts'
import { addDays, todayInMadrid } from '../../domain/calendar.ts'
import type { Task } from '../../generated/payload-types.ts'
import type { TaskProblemCode } from '../../labels/task-problems.ts'
import { day } from '../published/read.ts'
import { asSystem } from '../transitions/system-write.ts'

export type MarkedDone =
  | { readonly state: 'done'; readonly doneAt: string }
  | { readonly problem: TaskProblemCode; readonly status: number }

/**
 * A person says that a task is done. A review is not done by saying so: its record is verified or
 * published, which closes it. Done twice, it stays as it was the first time.
 */
export async function markTaskDone(
  req: PayloadRequest,
  id: string,
  now: Date = new Date(),
): Promise<MarkedDone> {
  const person = personOf(req)
  const task = await req.payload.findByID({
    collection: 'tasks',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!person || !(await mayWrite(req, id))) {
    // Whoever may not do anything here does not learn what exists.
    return { problem: 'task-not-yours', status: 403 }
  }
  if (!task) return { problem: 'task-not-found', status: 404 }
  if (task.state !== 'open') return { state: 'done', doneAt: task.doneAt ?? task.updatedAt }
  if (await stillNeedsReview(req, task, now)) return { problem: 'verify-first', status: 409 }
  const doneAt = now.toISOString()
  await req.payload.update({
    collection: 'tasks',
    id,
    depth: 0,
    overrideAccess: true,
    context: asSystem(req.context),
    req,
    data: { state: 'done', doneAt, doneBy: person.id },
  })
  return { state: 'done', doneAt }
}

/** As the rule of the collection has it: a yes, or a filter that the task must pass. */
async function mayWrite(req: PayloadRequest, id: string): Promise<boolean> {
  const verdict = await writeTask({ req, id, data: {} })
  if (typeof verdict === 'boolean') return verdict
  const { totalDocs } = await req.payload.count({
    collection: 'tasks',
    where: { and: [{ id: { equals: id } }, verdict] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function stillNeedsReview(
  req: PayloadRequest,
  { kind, about }: Task,
  now: Date,
): Promise<boolean> {
  if (kind !== 'review' || !about) return false
  const record = await req.payload.findByID({
    collection: about.relationTo,
    id: idOf(about.value),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!record || !('reviewOn' in record)) return false
  const isLive = '_status' in record && record._status === 'published'
  const reviewOn = day(record.reviewOn)
  return isLive && reviewOn !== null && reviewOn <= addDays(todayInMadrid(now), 30)
}
