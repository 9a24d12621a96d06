import type { Request, RequestHandler } from 'express'

import { cookieNames } from './api-gate.ts'

/**
 * The panel speaks Catalan until the person chooses otherwise: a browser's language is that of
 * whoever installed it. The choice is a cookie; programs that call the API keep their own header.
 */
export function catalanUnlessChosen(languageCookie: string): RequestHandler {
  return (req, _res, next) => {
    if (isFromPanel(req) && !cookieNames(req).includes(languageCookie)) {
      req.headers['accept-language'] = 'ca'
    }
    next()
  }
}

const isFromPanel = (req: Request): boolean =>
  req.headers['sec-fetch-site'] === 'same-origin' || req.originalUrl.startsWith('/admin')
