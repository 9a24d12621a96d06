import type { ServerResponse } from 'node:http'

/** A request that never reached GraphQL, or could not be served now (RFC 9457). */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  405: 'Method not allowed',
  406: 'Not acceptable',
  413: 'Request too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available now',
}

/** Carries `errors` beside the members of RFC 9457, so that GraphQL clients show the reason too. */
export function sendProblem(
  res: ServerResponse,
  problem: HttpProblem,
  baseHeaders: readonly string[],
): void {
  if (res.headersSent || res.destroyed) return
  const { status, code, detail } = problem
  const body = Buffer.from(
    JSON.stringify({
      type: `urn:cataleg:problem:${code}`,
      title: titles[status] ?? 'Error',
      status,
      detail,
      errors: [{ message: detail, extensions: { code } }],
    }),
  )
  res.writeHead(status, [
    ...baseHeaders,
    ...Object.entries(problem.headers).flat(),
    ...['Content-Type', 'application/problem+json; charset=utf-8'],
    ...['Cache-Control', 'no-store', 'Content-Length', String(body.length)],
  ])
  res.end(body)
}
