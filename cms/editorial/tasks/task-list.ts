import type { PayloadRequest, Where } from 'payload'
import { idOf, type Person } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import type { Day } from '../../domain/published/published.ts'
import type { TaskKind } from '../../domain/vocabularies/governance.ts'
import type { Task } from '../../generated/payload-types.ts'
import { day } from '../published/read.ts'

/** Whose tasks: one's own, those of one's departments, everybody's. */
export const taskScopes = ['mine', 'department', 'all'] as const
export type TaskScope = (typeof taskScopes)[number]

export interface ListedTask {
  readonly id: string
  readonly title: string
  readonly kind: TaskKind
  readonly note: string | null
  readonly dueOn: Day | null
  /** Where the work is: the record, or the task itself where it is about none. */
  readonly place: { readonly collection: string; readonly id: string }
  readonly assignee: string | null
  readonly onBehalfOf: string | null
  readonly department: string | null
  readonly isEscalatedToMe: boolean
  readonly mayMarkDone: boolean
}

export interface TaskList {
  readonly tasks: readonly ListedTask[]
  readonly total: number
}

/** The scopes that make sense for a person. */
export const scopesOf = (person: Person): readonly TaskScope[] => [
  'mine',
  ...(person.departments.length > 0 ? (['department'] as const) : []),
  ...(person.has('admin', 'governance', 'auditor') ? (['all'] as const) : []),
]

export async function whereIn(
  req: PayloadRequest,
  person: Person,
  scope: TaskScope,
): Promise<Where> {
  const open: Where = { state: { equals: 'open' } }
  if (scope === 'all') return open
  if (scope === 'department') {
    return { and: [open, { department: { in: [...(await departmentsOf(req, person))] } }] }
  }
  const mine = ['assignee', 'escalatedTo'].map((field) => ({ [field]: { equals: person.id } }))
  return { and: [open, { or: mine }] }
}

export const countTasks = async (
  req: PayloadRequest,
  person: Person,
  scope: TaskScope,
): Promise<number> => {
  const where = await whereIn(req, person, scope)
  const { totalDocs } = await req.payload.count({
    collection: 'tasks',
    where,
    overrideAccess: true,
  })
  return totalDocs
}

/** Open tasks, those due first at the top, with the names of the people and departments. */
export async function listTasks(
  req: PayloadRequest,
  person: Person,
  scope: TaskScope,
  limit = 200,
): Promise<TaskList> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'tasks',
    where: await whereIn(req, person, scope),
    sort: ['dueOn', 'createdAt'],
    limit,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const names = await namesOf(req, docs)
  const own = await departmentsOf(req, person)
  const edits = person.has('head', 'interlocutor', 'specialist')
  return {
    total: totalDocs,
    tasks: docs.map((task) => ({
      id: task.id,
      title: task.title,
      kind: task.kind,
      note: task.note ?? null,
      dueOn: day(task.dueOn),
      place: task.about
        ? { collection: task.about.relationTo, id: idOf(task.about.value) }
        : { collection: 'tasks', id: task.id },
      assignee: task.assignee ? (names.get(idOf(task.assignee)) ?? null) : null,
      onBehalfOf: task.onBehalfOf ? (names.get(idOf(task.onBehalfOf)) ?? null) : null,
      department: task.department ? (names.get(idOf(task.department)) ?? null) : null,
      isEscalatedToMe: Boolean(task.escalatedTo) && idOf(task.escalatedTo) === person.id,
      mayMarkDone:
        person.mayEditEverywhere ||
        (Boolean(task.assignee) && idOf(task.assignee) === person.id) ||
        (edits && Boolean(task.department) && own.includes(idOf(task.department))),
    })),
  }
}

/** Names of all that a list names, in two questions and not two for each row. */
async function namesOf(
  req: PayloadRequest,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, string>> {
  const ids = (pick: (task: Task) => readonly unknown[]) => [
    ...new Set(tasks.flatMap(pick).filter(Boolean).map(idOf)),
  ]
  // As the system: whoever sees a task sees who has it.
  const asked = {
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true },
  } as const
  const people = ids(({ assignee, onBehalfOf }) => [assignee, onBehalfOf])
  const units = ids(({ department }) => [department])
  const [users, departments] = await Promise.all([
    req.payload.find({ collection: 'users', where: { id: { in: people } }, ...asked }),
    req.payload.find({ collection: 'departments', where: { id: { in: units } }, ...asked, req }),
  ])
  return new Map([...users.docs, ...departments.docs].map(({ id, name }) => [id, name ?? '']))
}
