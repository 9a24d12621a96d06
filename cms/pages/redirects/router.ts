import { Router } from 'express'
import { localeFor } from '../layout/locale-choice.ts'
import { sendPage } from '../layout/send-page.ts'
import { renderGonePage } from './gone-page.tsx'

export interface OldAddresses {
  /** Where an address leads: `gone` for nowhere any more, null for one that we know nothing of. */
  readonly destinationOf: (address: string) => string | 'gone' | null
}

/** An hour: a browser keeps a lasting redirect for ever unless told otherwise, and people err. */
const remembered = 'public, max-age=3600'

/** Addresses of the old website: moved for good (301) or gone (410). Others are none of ours. */
export function oldAddresses({ destinationOf }: OldAddresses): Router {
  const router = Router()
  router.use((req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next()
    const destination = destinationOf(req.originalUrl)
    if (destination === null) return next()
    if (destination === 'gone') {
      const locale = localeFor(req)
      return sendPage(res, renderGonePage(locale), { locale, status: 410 })
    }
    res.set('Cache-Control', remembered).redirect(301, destination)
  })
  return router
}
