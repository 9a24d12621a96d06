import type { RequestHandler } from 'express'

import { Problem } from './problem.ts'

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Refuses addresses nobody can read: what reaches a handler decodes, and is text. */
export const refuseMalformedAddress: RequestHandler = (req, _res, next) => {
  if (!methods.has(req.method)) throw new Problem('method-not-allowed')
  if (!isReadable(req.url)) throw new Problem('malformed-address')
  next()
}

function isReadable(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//') || /[^\x21-\x7e]/.test(url)) return false
  try {
    return !decodeURIComponent(url.replaceAll('+', '%20')).includes('\0')
  } catch {
    return false
  }
}
