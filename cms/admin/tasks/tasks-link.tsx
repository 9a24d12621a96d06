import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { taskWords } from '../../labels/tasks-desk.ts'
import { say } from '../../labels/words.ts'

/** The way to the tasks desk, in the menu of everybody who may have tasks. */
export function TasksLink({ i18n, payload, permissions }: ServerProps) {
  if (!permissions?.collections?.tasks?.read) return null
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}/tasques`}
      id="nav-tasques"
      prefetch={false}
    >
      <span className="nav__link-label">{say(taskWords.navTitle, i18n.language)}</span>
    </Link>
  )
}
