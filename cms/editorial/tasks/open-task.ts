import type { Payload, PayloadRequest } from 'payload'
import { addWorkingDays, storedDay, todayInMadrid } from '../../domain/calendar.ts'
import type { TaskKind } from '../../domain/vocabularies/governance.ts'
import type { Task } from '../../generated/payload-types.ts'
import type { Day } from '../../domain/published/published.ts'
import { asSystem } from '../transitions/system-write.ts'
import { municipalCalendar } from './municipal-calendar.ts'
import { whoDoesIt } from './who-does-it.ts'

/** Collections that a task may be about. */
export type TaskSubject = NonNullable<Task['about']>['relationTo']

export interface About {
  readonly relationTo: TaskSubject
  readonly value: string
}

export interface NewTask {
  /** The same key twice is the same task while it is open. */
  readonly key: string
  readonly kind: TaskKind
  readonly title: string
  readonly about?: About | undefined
  readonly department?: string | null | undefined
  /** Absent: the interlocutor of the department, or whoever stands in. */
  readonly assignee?: string | null | undefined
  /** The deputy that the record itself names, for while its person is away. */
  readonly deputy?: string | null | undefined
  readonly dueInWorkingDays: number
  /** A day that is known, in place of the term. */
  readonly dueOn?: Day | undefined
  readonly note?: string | undefined
}

/**
 * Gives somebody something to do, by a working day of the municipal calendar. Idempotent by key
 * while that task is open. Whoever is away today has it done by their deputy. Answers with its id.
 */
export async function openTask(
  payload: Payload,
  task: NewTask,
  req?: PayloadRequest,
  now: Date = new Date(),
): Promise<string> {
  const open = await takeKey(payload, task.key, req)
  if (open) return open
  const today = todayInMadrid(now)
  const holidays = await municipalCalendar(payload, today, req)
  const duty = await whoDoesIt(payload, task, today, req)
  try {
    const { id } = await payload.create({
      collection: 'tasks',
      depth: 0,
      overrideAccess: true,
      context: asSystem(req?.context),
      ...(req ? { req } : {}),
      data: {
        key: task.key,
        kind: task.kind,
        title: task.title.slice(0, 300),
        state: 'open',
        dueOn: storedDay(task.dueOn ?? addWorkingDays(today, task.dueInWorkingDays, holidays)),
        department: task.department ?? null,
        assignee: duty?.assignee ?? null,
        onBehalfOf: duty?.onBehalfOf ?? null,
        ...(task.about ? { about: task.about } : {}),
        ...(task.note ? { note: task.note.slice(0, 2000) } : {}),
      },
    })
    return id
  } catch (error) {
    // Somebody else opened it in this very moment: theirs is the one.
    const theirs = await withKey(payload, task.key, req)
    if (theirs?.state === 'open') return theirs.id
    throw error
  }
}

/** The open task of a key; a closed one gives the key up, so that the work can be asked again. */
async function takeKey(
  payload: Payload,
  key: string,
  req?: PayloadRequest,
): Promise<string | null> {
  const found = await withKey(payload, key, req)
  if (!found) return null
  if (found.state === 'open') return found.id
  await payload.update({
    collection: 'tasks',
    id: found.id,
    depth: 0,
    overrideAccess: true,
    context: asSystem(req?.context),
    ...(req ? { req } : {}),
    data: { key: `${key.slice(0, 160)} ${found.id}` },
  })
  return null
}

async function withKey(payload: Payload, key: string, req?: PayloadRequest) {
  const { docs } = await payload.find({
    collection: 'tasks',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    select: { state: true },
    ...(req ? { req } : {}),
  })
  return docs[0] ?? null
}
