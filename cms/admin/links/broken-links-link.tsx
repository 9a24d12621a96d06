import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { linkWords } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'

export const brokenLinksPath = '/enllacos-trencats'

/** The way to the broken links, in the menu of those who may see some. */
export function BrokenLinksLink({ i18n, payload, permissions }: ServerProps) {
  if (!permissions?.collections?.links?.read) return null
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}${brokenLinksPath}`}
      id="nav-broken-links"
      prefetch={false}
    >
      <span className="nav__link-label">{say(linkWords.title, i18n.language)}</span>
    </Link>
  )
}
