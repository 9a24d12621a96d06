import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** What an address serves: bytes for programs, pages of ours, or the panel. */
export type Audience = 'api' | 'page' | 'panel'

const nobody = ["'none'"]
const self = ["'self'"]

/** Headers that every answer carries; the content policy is the strictest its audience bears. */
export function securityHeaders(options: {
  readonly production: boolean
  /** The panel runs from source: it needs evaluated code and the reload socket. */
  readonly reload: boolean
}): (audience: Audience) => RequestHandler {
  const common = {
    hsts: options.production && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xPoweredBy: false,
  } as const
  const quiet = helmet({ ...common, contentSecurityPolicy: false })
  const fixed = {
    api: policy({ defaultSrc: nobody, frameAncestors: nobody }),
    page: policy({ ...pageDirectives, scriptSrc: self }),
  }
  return (audience) => (req, res, next) =>
    quiet(req, res, (err?: unknown) => {
      if (err) return next(err)
      res.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
      delete req.headers['content-security-policy']
      if (audience === 'panel') {
        const value = panelPolicy(options.reload)
        // Next takes the nonce for its scripts from the request, as if a proxy had written it.
        req.headers['content-security-policy'] = value
        res.setHeader('content-security-policy', [value, ownScriptsOnly])
      } else {
        res.setHeader('content-security-policy', fixed[audience])
      }
      next()
    })
}

const pageDirectives = {
  defaultSrc: self,
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: self,
  objectSrc: nobody,
  baseUri: self,
  formAction: self,
  frameAncestors: nobody,
}

/**
 * A second policy, and both must agree: `strict-dynamic` lets a trusted script load others from
 * anywhere, so the nonce says which scripts may start and this one says where from.
 */
const ownScriptsOnly = "script-src 'self' 'unsafe-inline' 'unsafe-eval'"

function panelPolicy(reload: boolean): string {
  const nonce = `'nonce-${randomBytes(16).toString('base64')}'`
  return policy({
    ...pageDirectives,
    scriptSrc: [nonce, "'strict-dynamic'", ...(reload ? ["'unsafe-eval'"] : [])],
    connectSrc: reload ? ["'self'", 'ws:'] : self,
  })
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(
      ([name, sources]) =>
        `${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)} ${sources.join(' ')}`,
    )
    .join('; ')
}
