import Link from 'next/link.js'
import type { ServerProps } from 'payload'

import { chatWords } from '../../labels/chat-try.ts'
import { say } from '../../labels/words.ts'

/** The way to the try-out of the chatbot, in the menu of those who read sheets. */
export function ChatLink({ i18n, payload, permissions }: ServerProps) {
  if (!permissions?.collections?.procedures?.read) return null
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}/xatbot`}
      id="nav-chatbot"
      prefetch={false}
    >
      <span className="nav__link-label">{say(chatWords.title, i18n.language)}</span>
    </Link>
  )
}
