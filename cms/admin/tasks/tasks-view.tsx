import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'

import { personOf } from '../../access/actor.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import { isLocale, type Locale } from '../../domain/locale.ts'
import {
  countTasks,
  listTasks,
  scopesOf,
  taskScopes,
  type TaskScope,
} from '../../editorial/tasks/task-list.ts'
import { taskWords } from '../../labels/tasks-desk.ts'
import { say } from '../../labels/words.ts'
import { PanelView } from '../views/panel-view.tsx'
import { TaskGroups } from './task-groups.tsx'
import './tasks.css'

/** `/admin/tasques`: everything that waits for somebody, what is overdue first. */
export async function TasksView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const person = personOf(req)
  if (!person) return null
  const scopes = scopesOf(person)
  const asked = scopeIn(view.searchParams)
  const counts = await Promise.all(scopes.map((one) => countTasks(req, person, one)))
  // Whoever has nothing of their own is shown what is left of the others'.
  const withWork = scopes.find((_, at) => Number(counts[at]) > 0) ?? 'mine'
  const scope = asked && scopes.includes(asked) ? asked : withWork
  const list = await listTasks(req, person, scope)
  const { admin } = req.payload.config.routes
  return (
    <PanelView className="cataleg-tasks" title={say(taskWords.title, language)} view={view}>
      {scopes.length > 1 && (
        <nav aria-label={say(taskWords.whose, language)} className="cataleg-tasks__scopes">
          {scopes.map((one, at) => (
            <Link
              aria-current={one === scope ? 'page' : undefined}
              className="cataleg-tasks__scope"
              href={`${admin}/tasques?whose=${one}`}
              key={one}
              prefetch={false}
            >
              {say(taskWords[one], language)}{' '}
              <span className="cataleg-tasks__count">{counts[at]}</span>
            </Link>
          ))}
        </nav>
      )}
      <Shown admin={admin} language={language} list={list} scope={scope} />
    </PanelView>
  )
}

interface ShownProps {
  readonly admin: string
  readonly language: Locale
  readonly list: Awaited<ReturnType<typeof listTasks>>
  readonly scope: TaskScope
}

function Shown({ admin, language, list: { tasks, total }, scope }: ShownProps) {
  if (tasks.length === 0) {
    return <p className="cataleg-tasks__none">{say(taskWords.none, language)}</p>
  }
  return (
    <>
      <TaskGroups
        admin={admin}
        language={language}
        showsPeople={scope !== 'mine'}
        tasks={tasks}
        today={todayInMadrid()}
      />
      {total > tasks.length && (
        <p className="cataleg-tasks__none">
          {say(taskWords.more, language, { count: total - tasks.length })}
        </p>
      )}
    </>
  )
}

function scopeIn(searchParams: AdminViewServerProps['searchParams']): TaskScope | null {
  const asked = searchParams?.whose
  return taskScopes.find((scope) => scope === asked) ?? null
}
