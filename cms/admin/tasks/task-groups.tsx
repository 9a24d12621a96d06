import type { Day } from '../../domain/published/published.ts'
import type { Locale } from '../../domain/locale.ts'
import { taskKinds, type TaskKind } from '../../domain/vocabularies/governance.ts'
import type { ListedTask } from '../../editorial/tasks/task-list.ts'
import { TaskRow } from './task-row.tsx'

interface Props {
  readonly tasks: readonly ListedTask[]
  readonly today: Day
  readonly language: Locale
  readonly admin: string
  /** Whose each one is, where they are not all one's own. */
  readonly showsPeople: boolean
}

/** Tasks by kind: first the kind with the one that is due first. */
export function TaskGroups({ tasks, ...shown }: Props) {
  const groups = new Map<TaskKind, ListedTask[]>()
  for (const task of tasks) groups.set(task.kind, [...(groups.get(task.kind) ?? []), task])
  return [...groups].map(([kind, ofKind]) => (
    <section aria-labelledby={`tasks-${kind}`} className="cataleg-tasks__group" key={kind}>
      <h2 className="cataleg-tasks__kind" id={`tasks-${kind}`}>
        {taskKinds.label(kind, shown.language)}{' '}
        <span className="cataleg-tasks__count">{ofKind.length}</span>
      </h2>
      <ul className="cataleg-tasks__list">
        {ofKind.map((task) => (
          <TaskRow key={task.id} task={task} {...shown} />
        ))}
      </ul>
    </section>
  ))
}
