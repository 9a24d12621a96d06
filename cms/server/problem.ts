import type { ErrorRequestHandler, Request, Response } from 'express'

import { isLocale, locales } from '../domain/locale.ts'
import type { Locale } from '../domain/locale.ts'
import { problemTexts } from './problem-texts.ts'
import type { ProblemCode } from './problem-texts.ts'

/** Why a request was not done: a stable code, and more members where they help the caller. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  constructor(
    readonly code: ProblemCode,
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(code)
    this.status = problemTexts[code].status
  }
}

/** Answers as RFC 9457 says, in the language the caller asked for. */
export function sendProblem(req: Request, res: Response, problem: Problem): void {
  if (res.headersSent) return
  const texts = problemTexts[problem.code]
  const locale = localeOf(req)
  if (problem.status === 429 || problem.status === 503) {
    res.setHeader('retry-after', String(problem.members.retryAfter ?? 5))
  }
  res
    .status(problem.status)
    .setHeader('cache-control', 'no-store')
    .setHeader('content-language', locale)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:cataleg:problem:${problem.code}`,
        title: texts.title[locale],
        status: problem.status,
        ...(texts.detail && { detail: texts.detail[locale] }),
        ...problem.members,
        instance: req.id ? `urn:cataleg:request:${String(req.id)}` : undefined,
      }),
    )
}

/** The last resort: what a handler threw becomes an answer, and what is our fault is logged. */
export const answerWithProblem: ErrorRequestHandler = (err: unknown, req, res, next) => {
  const problem = problemOf(err)
  if (problem.status >= 500) req.log?.error({ err }, 'request failed')
  if (res.headersSent) return next(err)
  sendProblem(req, res, problem)
}

function problemOf(err: unknown): Problem {
  if (err instanceof Problem) return err
  const { type, status } = (typeof err === 'object' && err !== null ? err : {}) as {
    readonly type?: unknown
    readonly status?: unknown
  }
  if (type === 'entity.parse.failed') return new Problem('malformed-json')
  if (status === 413) return new Problem('body-too-large')
  if (status === 415) return new Problem('unsupported-media-type')
  if (status === 404) return new Problem('not-found')
  if (status === 401) return new Problem('not-signed-in')
  if (status === 403) return new Problem('forbidden')
  if (typeof status === 'number' && status >= 400 && status < 500) return new Problem('bad-request')
  return new Problem('internal-error')
}

function localeOf(req: Request): Locale {
  const asked = req.acceptsLanguages(...locales)
  return isLocale(asked) ? asked : 'ca'
}
