import type { IncomingMessage } from 'node:http'
import type { Audience } from '../../domain/published/publication.ts'

/** Flat lists of names and values, as `writeHead` takes them without copying. */
export interface FrontHeaders {
  /** On everything that leaves, errors included. */
  base(audience: Audience): readonly string[]
  /** The part of them that a 304 repeats: the rest is with the answer the caller holds. */
  unchanged(audience: Audience): readonly string[]
  /** What depends on who asks; null when nothing does. */
  forCaller(audience: Audience, req: IncomingMessage): readonly string[] | null
  preflight(audience: Audience, req: IncomingMessage): readonly string[]
}

export const publicCaching =
  'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400'

const exposed = 'ETag, X-Catalogue-Revision, X-Data-As-Of, Retry-After'

export function frontHeaders(options: {
  readonly allowedOrigins: readonly string[]
  readonly https: boolean
}): FrontHeaders {
  const secure = [
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
    ...['Referrer-Policy', 'no-referrer'],
    ...(options.https ? ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] : []),
  ]
  // What everybody may read, any page may read: no credentials travel with it.
  const unchangedForEverybody = [
    ...['Cross-Origin-Resource-Policy', 'cross-origin', 'Access-Control-Allow-Origin', '*'],
    ...['Vary', 'Accept-Encoding, Accept'],
  ]
  const forEverybody = [
    ...secure,
    ...unchangedForEverybody,
    ...['Access-Control-Expose-Headers', exposed],
  ]
  const unchangedForStaff = [
    ...['Cross-Origin-Resource-Policy', 'same-site'],
    ...['Vary', 'Accept-Encoding, Accept, Authorization, Cookie, Origin'],
  ]
  const forStaff = [...secure, ...unchangedForStaff]
  const allowedOrigin = ({ headers }: IncomingMessage) =>
    headers.origin && options.allowedOrigins.includes(headers.origin) ? headers.origin : null

  const base = (audience: Audience) => (audience === 'public' ? forEverybody : forStaff)
  const forCaller = (audience: Audience, req: IncomingMessage) => {
    const origin = audience === 'agent' ? allowedOrigin(req) : null
    if (!origin) return null
    return [
      ...['Access-Control-Allow-Origin', origin, 'Access-Control-Allow-Credentials', 'true'],
      ...['Access-Control-Expose-Headers', exposed],
    ]
  }
  return {
    base,
    unchanged: (audience) => (audience === 'public' ? unchangedForEverybody : unchangedForStaff),
    forCaller,
    preflight: (audience, req) => [
      ...base(audience),
      ...(forCaller(audience, req) ?? []),
      ...['Allow', 'GET, HEAD, POST, OPTIONS'],
      ...['Access-Control-Allow-Methods', 'GET, HEAD, POST'],
      'Access-Control-Allow-Headers',
      audience === 'public'
        ? 'Accept, Content-Type, If-None-Match'
        : 'Accept, Authorization, Content-Type',
      ...['Access-Control-Max-Age', '86400'],
    ],
  }
}
