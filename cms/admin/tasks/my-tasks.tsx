import Link from 'next/link.js'

import { addDays, todayInMadrid } from '../../domain/calendar.ts'
import { taskKinds } from '../../domain/vocabularies/governance.ts'
import { listTasks } from '../../editorial/tasks/task-list.ts'
import { taskWords } from '../../labels/tasks-desk.ts'
import { say } from '../../labels/words.ts'
import { editAddress, type Asking } from '../dashboard/asking.ts'
import { Lines, Section } from '../dashboard/section.tsx'
import { dueWords } from './due-words.ts'

const most = 8

/** What waits for the person who looks: what is overdue or due soon, and the way to all of it. */
export async function MyTasks(asking: Asking) {
  const { req, person, language } = asking
  const today = todayInMadrid()
  const { tasks, total } = await listTasks(req, person, 'mine', most)
  const near = tasks.filter(({ dueOn }) => dueOn === null || dueOn <= addDays(today, 7))
  const lines = near.map((task) => {
    const due = dueWords(task.dueOn, today, language)
    return {
      key: task.id,
      href: editAddress(asking, task.place.collection, task.place.id),
      title: task.title,
      detail: `${taskKinds.label(task.kind, language)} · ${due.text}`,
      isLate: due.isLate,
    }
  })
  return (
    <Section id="tasks" title={say(taskWords.todayTitle, language)}>
      <Lines lines={lines} none={say(taskWords.todayNone, language)} />
      {total > lines.length && (
        <p className="cataleg-section__more">
          <Link href={`${req.payload.config.routes.admin}/tasques`} prefetch={false}>
            {say(taskWords.seeAll, language)} ({total})
          </Link>
        </p>
      )}
    </Section>
  )
}
