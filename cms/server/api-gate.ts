import type { Request, RequestHandler } from 'express'

import { Problem } from './problem.ts'

/** The few addresses under /api that make sense for somebody who has not signed in. */
const open = new Set([
  'POST /api/users/login',
  'POST /api/users/logout',
  'POST /api/users/forgot-password',
  'POST /api/users/reset-password',
  'GET /api/users/me',
])

/**
 * Stands before everything under /api: who shows no credential at all sees nothing there, whatever
 * a collection says. Credentials are only looked for here; Payload judges them.
 */
export function apiGate(options: {
  readonly sessionCookie: string
  readonly trustedOrigins: readonly string[]
}): RequestHandler {
  return (req, _res, next) => {
    if (req.method === 'OPTIONS') return next()
    const path = req.originalUrl.split('?', 1)[0]?.replace(/\/+$/, '') ?? ''
    if (/\/first-register$/.test(path)) throw new Problem('no-first-user-here')
    // Whether there is any account yet is nobody's business.
    if (/^\/api\/[^/]+\/init$/.test(path)) throw new Problem('not-found')
    refuseForeignOrigin(req, options.trustedOrigins)
    // Channels read the delivery plane: no key of theirs opens anything here.
    if (isChannelKey(req)) throw new Problem('forbidden')
    if (!hasCredential(req, options.sessionCookie) && !open.has(`${req.method} ${path}`)) {
      throw new Problem('not-signed-in')
    }
    next()
  }
}

/** A page of another site may not act with the session of the person who visits it. */
function refuseForeignOrigin(req: Request, trusted: readonly string[]): void {
  if (req.method === 'GET' || req.method === 'HEAD' || req.headers.authorization) return
  const { origin } = req.headers
  if (origin && !trusted.includes(origin)) throw new Problem('foreign-origin')
  if (!origin && req.headers['sec-fetch-site'] === 'cross-site') throw new Problem('foreign-origin')
}

const isChannelKey = (req: Request): boolean =>
  /^\s*api-clients\b/i.test(req.headers.authorization ?? '')

function hasCredential(req: Request, sessionCookie: string): boolean {
  return Boolean(req.headers.authorization) || cookieNames(req).includes(sessionCookie)
}

export const cookieNames = (req: Request): string[] =>
  (req.headers.cookie ?? '').split(';').map((pair) => pair.split('=', 1)[0]?.trim() ?? '')
