import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { startOfDay, todayInMadrid, workingDaysBetween } from '../../domain/calendar.ts'
import { escalationLevel } from '../../domain/escalation.ts'
import type { Day } from '../../domain/published/published.ts'
import type { Task } from '../../generated/payload-types.ts'
import { correspondents, governanceTeam, type Correspondent } from '../mail/people.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { day } from '../published/read.ts'
import { asSystem } from '../transitions/system-write.ts'
import { escalationMail } from './escalation-mail.ts'
import { headOf } from './head-of.ts'
import { municipalCalendar } from './municipal-calendar.ts'

export type OverdueTask = Pick<
  Task,
  'id' | 'title' | 'kind' | 'dueOn' | 'assignee' | 'department' | 'escalatedTo'
>

/**
 * What nobody did in time goes to the head of the department, and then to governance; each is told
 * once, in one mail a day. Reviews have reminders of their own.
 */
export async function escalateTasks(payload: Payload, now: Date): Promise<void> {
  const today = todayInMadrid(now)
  const governance = await governanceTeam(payload)
  const holidays = await municipalCalendar(payload, today)
  const lists = new Map<string, OverdueTask[]>()
  for (const task of await overdueTasks(payload, today)) {
    const due = day(task.dueOn)
    const late = due ? workingDaysBetween(due, today, holidays) : 0
    const told = await escalate(payload, task, late, governance, today)
    for (const id of told) lists.set(id, [...(lists.get(id) ?? []), task])
  }
  await queueMails(payload, lists, today)
}

/** Moves one task up where it is time, and answers with those to tell: nobody on most days. */
async function escalate(
  payload: Payload,
  task: OverdueTask,
  late: number,
  governance: readonly Correspondent[],
  today: Day,
): Promise<readonly string[]> {
  const holder = task.escalatedTo ? idOf(task.escalatedTo) : null
  const isGovernances = governance.some(({ id }) => id === holder)
  if (isGovernances) return []
  const department = task.department ? idOf(task.department) : null
  const head = (await headOf(payload, department, today))?.assignee ?? null
  const isHeads = !head || head === holder || (task.assignee ? idOf(task.assignee) === head : false)
  const level = escalationLevel(late, isHeads)
  const to = level === 'head' ? head : level === 'governance' ? governance[0]?.id : null
  if (!to) return []
  await payload.update({
    collection: 'tasks',
    id: task.id,
    data: { escalatedTo: to },
    depth: 0,
    overrideAccess: true,
    context: asSystem(),
  })
  return level === 'governance' ? governance.map(({ id }) => id) : [to]
}

async function overdueTasks(payload: Payload, today: Day): Promise<readonly OverdueTask[]> {
  const { docs } = await payload.find({
    collection: 'tasks',
    where: {
      and: [
        { state: { equals: 'open' } },
        { kind: { not_equals: 'review' } },
        { dueOn: { less_than: startOfDay(today).toISOString() } },
      ],
    },
    sort: 'dueOn',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: {
      title: true,
      kind: true,
      dueOn: true,
      assignee: true,
      department: true,
      escalatedTo: true,
    },
  })
  return docs
}

async function queueMails(
  payload: Payload,
  lists: ReadonlyMap<string, readonly OverdueTask[]>,
  today: Day,
): Promise<void> {
  const holders = [...lists.values()].flat().flatMap(({ assignee }) => assignee ?? [])
  const people = await correspondents(payload, [...lists.keys(), ...holders.map(idOf)])
  for (const [id, tasks] of lists) {
    const person = people.get(id)
    if (!person) continue
    await queueMail(payload, {
      key: `escalation ${id} ${today}`,
      recipient: person.email,
      ...escalationMail(payload.config, person, tasks, { people, today }),
    })
  }
}
