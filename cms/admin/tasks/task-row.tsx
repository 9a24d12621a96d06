import Link from 'next/link.js'

import type { Day } from '../../domain/published/published.ts'
import type { Locale } from '../../domain/locale.ts'
import type { ListedTask } from '../../editorial/tasks/task-list.ts'
import { taskWords } from '../../labels/tasks-desk.ts'
import { say } from '../../labels/words.ts'
import { DoneButton } from './done-button.tsx'
import { dueWords } from './due-words.ts'

interface Props {
  readonly task: ListedTask
  readonly today: Day
  readonly language: Locale
  readonly admin: string
  readonly showsPeople: boolean
}

/** One task: what it is about, until when, whose it is, and the way to be done with it. */
export function TaskRow({ task, today, language, admin, showsPeople }: Props) {
  const href = `${admin}/collections/${task.place.collection}/${task.place.id}`
  const due = dueWords(task.dueOn, today, language)
  const details = [
    ...(showsPeople ? [holder(task, language)] : []),
    ...(task.onBehalfOf ? [say(taskWords.onBehalf, language, { who: task.onBehalfOf })] : []),
    ...(showsPeople && task.department ? [task.department] : []),
    ...(task.isEscalatedToMe ? [say(taskWords.escalated, language)] : []),
  ]
  return (
    <li className="cataleg-tasks__task">
      <div className="cataleg-tasks__what">
        <Link className="cataleg-tasks__title" href={href} prefetch={false}>
          {task.title}
        </Link>
        {details.length > 0 && <p className="cataleg-tasks__detail">{details.join(' · ')}</p>}
        {task.note && <p className="cataleg-tasks__detail">{task.note}</p>}
      </div>
      <p
        className={
          due.isLate ? 'cataleg-tasks__due cataleg-tasks__due--late' : 'cataleg-tasks__due'
        }
      >
        {due.text}
      </p>
      <div className="cataleg-tasks__act">
        {task.mayMarkDone &&
          (task.kind === 'review' ? (
            <Link
              aria-label={say(taskWords.openOf, language, { title: task.title })}
              className="cataleg-tasks__button"
              href={href}
              prefetch={false}
            >
              {say(taskWords.open, language)}
            </Link>
          ) : (
            <DoneButton id={task.id} title={task.title} />
          ))}
      </div>
    </li>
  )
}

const holder = ({ assignee }: ListedTask, language: Locale): string =>
  assignee ? say(taskWords.with, language, { who: assignee }) : say(taskWords.unassigned, language)
