import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { inventoryWords } from '../../labels/inventory.ts'
import { say } from '../../labels/words.ts'

/** The way to the purge of the inventory, in the menu of those who see rows of it. */
export function InventoryLink({ i18n, payload, permissions }: ServerProps) {
  if (!permissions?.collections?.inventory?.read) return null
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}/inventari`}
      id="nav-purge"
      prefetch={false}
    >
      <span className="nav__link-label">{say(inventoryWords.title, i18n.language)}</span>
    </Link>
  )
}
