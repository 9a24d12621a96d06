import type { Payload } from 'payload'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { Day } from '../../domain/published/published.ts'
import { remindersSince, type Reminder } from '../../domain/reviews.ts'
import type { LastTime } from '../clock/job.ts'
import { correspondents, governanceTeam } from '../mail/people.ts'
import { headOf } from '../tasks/head-of.ts'
import { openTask } from '../tasks/open-task.ts'
import { whoDoesIt } from '../tasks/who-does-it.ts'
import { dueRecords, type DueRecord } from './due-records.ts'
import { reviewMail, type RemindedRecord } from './review-mail.ts'
import { queueMail } from '../mail/queue-mail.ts'

/**
 * Calls to mind what is to be reviewed: a task for whoever answers for it, and one mail a day for
 * each person with all that it is about. Run twice on a day, nobody gets anything twice.
 */
export async function remindOfReviews(
  payload: Payload,
  now: Date,
  lastTime: LastTime,
): Promise<void> {
  const today = todayInMadrid(now)
  const lists = new Map<string, RemindedRecord[]>()
  const tell = (person: string | null, one: RemindedRecord) => {
    if (!person) return
    const list = lists.get(person) ?? []
    if (!list.some(({ record }) => record === one.record)) list.push(one)
    lists.set(person, list)
  }
  const governance = await governanceTeam(payload)
  for (const record of await dueRecords(payload, today, 30)) {
    const reminders = remindersSince(lastTime.day, today, record.reviewOn)
    if (reminders.length === 0) continue
    await openReviewTask(payload, record, now)
    for (const reminder of reminders) {
      const told = { record, step: reminder.step }
      for (const person of await peopleToTell(payload, record, reminder, today)) tell(person, told)
      if (reminder.to.includes('governance')) for (const { id } of governance) tell(id, told)
    }
  }
  await queueMails(payload, lists, today)
}

const openReviewTask = (payload: Payload, record: DueRecord, now: Date): Promise<string> =>
  openTask(
    payload,
    {
      key: `review ${record.collection} ${record.id}`,
      kind: 'review',
      title: record.title.ca ?? record.id,
      about: { relationTo: record.collection, value: record.id },
      department: record.department,
      assignee: record.interlocutor,
      deputy: record.deputy,
      dueInWorkingDays: 0,
      dueOn: record.reviewOn,
    },
    undefined,
    now,
  )

async function peopleToTell(
  payload: Payload,
  { department, interlocutor, deputy }: DueRecord,
  { to }: Reminder,
  today: Day,
): Promise<readonly (string | null)[]> {
  const work = { department, assignee: interlocutor, deputy }
  return [
    to.includes('owner') ? ((await whoDoesIt(payload, work, today))?.assignee ?? null) : null,
    to.includes('head') ? ((await headOf(payload, department, today))?.assignee ?? null) : null,
  ]
}

async function queueMails(
  payload: Payload,
  lists: ReadonlyMap<string, readonly RemindedRecord[]>,
  today: Day,
): Promise<void> {
  const people = await correspondents(payload, [...lists.keys()])
  for (const [id, list] of lists) {
    const person = people.get(id)
    if (!person) continue
    const sorted = list.toSorted((a, b) => a.record.reviewOn.localeCompare(b.record.reviewOn))
    await queueMail(payload, {
      key: `reviews ${id} ${today}`,
      recipient: person.email,
      ...reviewMail(payload.config, person, sorted, today),
    })
  }
}
