import { isUtf8 } from 'node:buffer'
import express, { Router } from 'express'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { isLocale, locales, sourceLocale } from '../../domain/locale.ts'
import type { Locale } from '../../domain/locale.ts'
import type { FormDefinition } from '../../../forms/definition.ts'
import { validateAnswer } from '../../../forms/validate-answer.ts'
import { renderFormPage } from './form-page.tsx'
import { renderNotFoundPage } from './not-found-page.tsx'
import { renderPrintPage } from './print-page.tsx'
import { sendProblem } from './problems.ts'

export interface FormPages {
  /** The published form at this address, or null. */
  readonly findForm: (slug: string) => FormDefinition | null | Promise<FormDefinition | null>
  /** Where this server is reached from outside, for links between languages. */
  readonly publicUrl?: string
  readonly now?: () => Date
}

/**
 * `/forms/:slug`, its printable version and the verdict on an answer.
 *
 * Answers pass through and leave no trace: they are not stored, logged nor cached.
 */
export function formPages({ findForm, publicUrl, now = () => new Date() }: FormPages): Router {
  const router = Router()
  const find = async (req: Request): Promise<FormDefinition | null> => {
    const slug = String(req.params.slug)
    return /^[a-z0-9-]{1,100}$/.test(slug) ? await findForm(slug) : null
  }

  const page =
    (render: (def: FormDefinition, locale: Locale) => string): RequestHandler =>
    async (req, res) => {
      const locale = localeOf(req)
      const def = await find(req)
      sendHtml(res, locale, def ? 200 : 404, def ? render(def, locale) : notFound(req, locale))
    }

  const validate: RequestHandler = async (req, res) => {
    const locale = localeOf(req)
    if (req.query.locale !== undefined && !isLocale(req.query.locale)) {
      return sendProblem(res, 'unknown-locale', locale)
    }
    const def = await find(req)
    if (!def) return sendProblem(res, 'form-not-found', locale)
    if (req.body === undefined) return sendProblem(res, 'malformed-json', locale)
    res.set('Cache-Control', 'no-store').set('Content-Language', locale)
    res.json(validateAnswer(def, req.body, locale))
  }

  const form = (def: FormDefinition, locale: Locale) =>
    renderFormPage(def, { locale, at: now(), publicUrl })
  const paper = (def: FormDefinition, locale: Locale) => renderPrintPage(def, { locale, publicUrl })

  router.get('/forms/:slug', page(form))
  router.get('/forms/:slug/print', page(paper))
  router.post('/forms/:slug/validate', onlyJson, readJson, validate)
  router.all('/forms/:slug/validate', (req, res) => {
    res.set('Allow', 'POST')
    sendProblem(res, 'method-not-allowed', localeOf(req))
  })
  router.use('/forms', refuseMalformed)
  return router
}

const readJson = express.json({
  limit: '256kb',
  strict: false,
  // The parser takes an empty body for an empty answer and mends broken UTF-8 in silence.
  verify: (_req, _res, body) => {
    if (body.length === 0 || !isUtf8(body)) throw new Error('The body is empty or not UTF-8')
  },
})

const onlyJson: RequestHandler = (req, res, next) => {
  if (/^application\/json\s*(;|$)/i.test(req.get('Content-Type') ?? '')) return next()
  sendProblem(res, 'unsupported-media-type', localeOf(req))
}

/** What the parser or the address refuse is the caller's fault; anything else is passed on. */
const refuseMalformed: ErrorRequestHandler = (err: unknown, req, res, next) => {
  const status = err instanceof Error && 'status' in err ? err.status : undefined
  if (typeof status !== 'number' || status >= 500) return next(err)
  const type = err instanceof Error && 'type' in err ? String(err.type) : ''
  if (/^entity\.(parse|verify)\.failed$/.test(type))
    return sendProblem(res, 'malformed-json', localeOf(req))
  if (status === 413) return sendProblem(res, 'body-too-large', localeOf(req))
  if (status === 415) return sendProblem(res, 'unsupported-media-type', localeOf(req))
  sendProblem(res, 'bad-request', localeOf(req))
}

/** The language in the address, else the one the browser prefers, else the source. */
function localeOf(req: Request): Locale {
  const asked = req.query.locale
  if (isLocale(asked)) return asked
  const preferred = req.acceptsLanguages(...locales)
  return isLocale(preferred) && req.get('Accept-Language') ? preferred : sourceLocale
}

const notFound = (req: Request, locale: Locale): string =>
  renderNotFoundPage(`/forms/${encodeURIComponent(String(req.params.slug))}`, locale)

function sendHtml(res: Response, locale: Locale, status: number, html: string): void {
  res
    .status(status)
    .set('Cache-Control', 'no-cache')
    .set('Content-Language', locale)
    .vary('Accept-Language')
    .type('html')
    .send(html)
}
