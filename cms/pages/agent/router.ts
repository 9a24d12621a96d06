import { Router } from 'express'
import type { Request } from 'express'
import { localeFor } from '../layout/locale-choice.ts'
import { sendPage } from '../layout/send-page.ts'
import { renderAgentPage } from './agent-page.tsx'

export interface SignedInAgent {
  readonly name: string
  /** The language of their account. */
  readonly locale?: string | null
}

export interface AgentPages {
  /** Who is signed in and may read what agents read; null: nobody. */
  readonly isSignedIn: (req: Request) => Promise<SignedInAgent | null>
}

/** `/agent`: the console of attention staff. What it shows it asks of `/graphql/agent`. */
export function agentPages({ isSignedIn }: AgentPages): Router {
  const router = Router()
  router.get('/agent', async (req, res) => {
    const agent = await isSignedIn(req)
    if (!agent) {
      // What they were looking at is lost on the way: the panel only knows plain addresses.
      res.set('Cache-Control', 'no-store').redirect(302, '/admin/login?redirect=/agent')
      return
    }
    const locale = localeFor(req, agent.locale)
    sendPage(res, renderAgentPage(agent, locale), { locale, caching: 'no-store' })
  })
  return router
}
