import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { importWords } from '../../labels/import-page.ts'
import { say } from '../../labels/words.ts'

/** The way to the import page, in the menu of those who may use it. */
export function ImportLink({ i18n, payload, permissions }: ServerProps) {
  if (!permissions?.collections?.procedures?.create) return null
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}/importacio`}
      id="nav-import"
      prefetch={false}
    >
      <span className="nav__link-label">{say(importWords.title, i18n.language)}</span>
    </Link>
  )
}
