import { createHash } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { pagePath } from '../../channels/procedure-url.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import { publicCaching } from '../../delivery/http/headers.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import { locales, type Locale } from '../../domain/locale.ts'
import {
  catalogueAddress,
  themeAddress,
  themeFolder,
  type ThemeKind,
} from '../../domain/page-address.ts'
import { findByName, type FindSheets, type Looking } from './find-sheets.ts'
import { pagePolicy } from './json-in-page.ts'
import { renderAlphabetPage, renderNotFoundPage, renderResultsPage } from './list-pages.tsx'
import { renderSheetPage, type RenderedPage } from './sheet-page.tsx'
import { published, type PublishedRecords } from './published.ts'
import { renderThemePage } from './theme-page.tsx'
import { sheetsAbout } from './themes.ts'

type Sheet = PublicProcedureDocument

export interface WebPages {
  readonly publicUrl: string
  readonly readModel: PublishedRecords
  readonly find: FindSheets
  readonly now?: () => Date
  /** Since when what is published may be behind; null while it is not. */
  readonly asOf?: () => Date | null
}

/**
 * The catalogue for people, at the addresses of `domain/page-address.ts`: from what is published
 * and from nothing else, so that they answer while nothing stands behind.
 */
export function webPages(parts: WebPages): Router {
  const { publicUrl, readModel, find, now = () => new Date() } = parts
  const { sheets, terms, around, aroundSheet } = published(readModel, publicUrl)
  const router = Router()
  router.use(pageRoots, (_req, res, next) => {
    const asOf = parts.asOf?.() ?? null
    if (asOf) res.set(staleness(asOf, now()))
    next()
  })

  const list =
    (locale: Locale): RequestHandler =>
    async (req, res) => {
      const looking = lookingFor(req)
      const { words, topic, lifeEvent } = looking
      if (!words && !topic && !lifeEvent) {
        return sendPage(req, res, locale, { html: renderAlphabetPage(sheets(), around(locale)) })
      }
      const about = (kind: ThemeKind, code: string | null, all: readonly Sheet[]) =>
        code ? sheetsAbout(kind, code, terms(kind), all) : all
      const among = about('topic', topic, about('life-event', lifeEvent, sheets()))
      // A search that is down is no reason to answer nothing.
      const found = words
        ? await find(words, locale).catch(() => findByName(words, sheets(), locale))
        : { codes: among.map(({ code }) => code), understood: null }
      const shown = found.codes.flatMap((code) => among.find((one) => one.code === code) ?? [])
      const { understood } = found
      const html = renderResultsPage(shown, { ...around(locale), looking, understood })
      sendPage(req, res, locale, { html })
    }

  const theme =
    (kind: ThemeKind, locale: Locale): RequestHandler =>
    (req, res, next) => {
      const asked = String(req.params.code).toLowerCase()
      const term = terms(kind).find(({ code }) => code.toLowerCase() === asked)
      if (!term) return next()
      if (isElsewhere(req, res, themeAddress(kind, term.code, locale))) return
      const about = sheetsAbout(kind, term.code, terms(kind), sheets())
      const html = renderThemePage({ kind, term, sheets: about }, around(locale))
      sendPage(req, res, locale, { html })
    }

  const sheet =
    (locale: Locale): RequestHandler =>
    (req, res, next) => {
      const slug = String(req.params.slug)
      const found = readModel.bySlug('procedure', 'public', slug) as unknown as Sheet | undefined
      const shown = found ?? readModel.get<Sheet>('public', 'procedure', slug)
      if (!shown) return next()
      if (isElsewhere(req, res, pagePath(shown, locale))) return
      const beside = aroundSheet(shown, todayInMadrid(now()))
      sendPage(req, res, locale, renderSheetPage(shown, { ...beside, locale, publicUrl }))
    }

  for (const locale of locales) {
    router.get(catalogueAddress(locale), list(locale))
    for (const kind of ['topic', 'life-event'] as const) {
      router.get(`${themeFolder(kind, locale)}/:code`, theme(kind, locale))
    }
    router.get(`${catalogueAddress(locale)}/:slug`, sheet(locale))
  }
  return router
}

/** What is at none of our addresses, said in the language of the address. To be asked last. */
export function webNotFound({ publicUrl, readModel }: WebPages): Router {
  const { around } = published(readModel, publicUrl)
  const router = Router()
  for (const locale of locales) {
    router.get(`${catalogueAddress(locale)}/{*any}`, (req, res) => {
      res.status(404)
      sendPage(req, res, locale, { html: renderNotFoundPage(around(locale)) })
    })
  }
  return router
}

const pageRoots = locales.map(catalogueAddress)

/** As the delivery door says it. */
const staleness = (asOf: Date, now: Date) => ({
  Age: String(Math.max(0, Math.floor((now.getTime() - asOf.getTime()) / 1000))),
  'X-Data-As-Of': asOf.toISOString(),
})

const longestQuestion = 200

function lookingFor({ query }: Request): Looking {
  const said = (name: string): string | null => {
    const value = query[name]
    return typeof value === 'string' ? value.trim().slice(0, longestQuestion) || null : null
  }
  return { words: said('q') ?? '', topic: said('topic'), lifeEvent: said('event') }
}

/** One page has one address: its others lead to it. */
function isElsewhere(req: Request, res: Response, address: string): boolean {
  if (req.path === address) return false
  res.set('Cache-Control', 'public, max-age=3600').redirect(301, address)
  return true
}

function sendPage(req: Request, res: Response, locale: Locale, page: RenderedPage): void {
  const digest = createHash('sha256').update(page.html).digest('base64url').slice(0, 27)
  res
    .set('Cache-Control', res.statusCode === 404 ? 'no-cache' : publicCaching)
    .set('Content-Language', locale)
    .set('Content-Security-Policy', pagePolicy(page.inlineData))
    // Compression changes the bytes and not what they say.
    .set('ETag', `W/"${digest}"`)
  if (req.fresh) return void res.status(304).end()
  res.type('html').send(page.html)
}
