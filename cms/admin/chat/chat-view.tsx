import Link from 'next/link.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { chatWords } from '../../labels/chat-try.ts'
import { say } from '../../labels/words.ts'
import { PanelView } from '../views/panel-view.tsx'
import { ChatTry } from './chat-try.tsx'
import './chat.css'

/** `/admin/xatbot`: what the chatbot answers, and why. */
export async function ChatView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { language } = req.i18n
  if (!req.user) return null
  const excluded = await excludedSheets(req)
  return (
    <PanelView className="cataleg-try" title={say(chatWords.title, language)} view={view}>
      <p className="cataleg-try__intro">{say(chatWords.intro, language)}</p>
      <ChatTry />
      <section className="cataleg-try__excluded">
        <h2>{say(chatWords.excludedTitle, language)}</h2>
        {excluded.length === 0 ? (
          <p>{say(chatWords.noneExcluded, language)}</p>
        ) : (
          <ul>
            {excluded.map(({ id, code, title, chatbot }) => (
              <li key={id}>
                <Link
                  href={`${req.payload.config.routes.admin}/collections/procedures/${id}`}
                  prefetch={false}
                >
                  {title ?? code}
                </Link>
                <span>{chatbot?.reason || say(chatWords.noReason, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </PanelView>
  )
}

const most = 100

/** Those that the reader may read, and what keeps them from the chatbot. */
async function excludedSheets(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { 'chatbot.excluded': { equals: true } },
    select: { code: true, title: true, chatbot: true },
    depth: 0,
    limit: most,
    pagination: false,
    sort: 'code',
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
