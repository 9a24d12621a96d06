import { Router } from 'express'
import type { PublishedScreen } from '../../domain/published/service.ts'
import { localeFor } from '../layout/locale-choice.ts'
import { sendPage } from '../layout/send-page.ts'
import { renderScreenNotFound, renderScreenPage } from './screen-page.tsx'

export interface ScreenPages {
  /** The published screen with this code, or null. */
  readonly findScreen: (code: string) => PublishedScreen | null | Promise<PublishedScreen | null>
}

/** `/screens/:code`: a queue screen, full page. It asks `/graphql` for what it shows. */
export function screenPages({ findScreen }: ScreenPages): Router {
  const router = Router()
  router.get('/screens/:code', async (req, res) => {
    const locale = localeFor(req)
    const { code } = req.params
    const screen = /^[\w-]{1,100}$/.test(code) ? await findScreen(code) : null
    const html = screen ? renderScreenPage(screen, locale) : renderScreenNotFound(locale)
    sendPage(res, html, { locale, status: screen ? 200 : 404 })
  })
  return router
}
