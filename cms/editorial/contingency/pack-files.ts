import {
  escapeHtml,
  documentHtml,
  readingHtml,
  type PageAround,
} from '../../channels/pages/page-html.ts'
import { toProtocolPage } from '../../channels/pages/protocol-page.ts'
import type { ReadingPage } from '../../channels/pages/reading-page.ts'
import { toWebPage } from '../../channels/pages/web-page.ts'
import type { ProtocolDocument } from '../../channels/protocol.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { ServicePointDocument } from '../../channels/service-point.ts'
import { inLocale } from '../../channels/localised.ts'
import { onDayInWords } from '../../domain/day-in-words.ts'
import type { Locale } from '../../domain/locale.ts'
import type {
  Audience,
  Publication,
  PublishedDocument,
} from '../../domain/published/publication.ts'
import { contingencyWords } from '../../labels/contingency.ts'
import { say } from '../../labels/words.ts'
import { paperFile } from './paper-file.ts'
import { packSearch, packStyle } from './pack-style.ts'

export interface PackFile {
  readonly path: string
  /** Digest of what it was drawn from, of what is slow to draw. */
  readonly of?: string
  readonly bytes: Uint8Array | string
}

export interface PackContent {
  readonly audience: Audience
  readonly publications: readonly Publication[]
  readonly publicUrl: string
  readonly now: Date
  /** Told of each record done. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** A file of an earlier pack that was drawn from the same; null where there is none. */
  readonly drawnBefore?: (path: string, of: string) => Promise<Uint8Array | null>
}

/** What the town reads; an English page would be Catalan with another name on nearly all of them. */
const locales = ['ca', 'es'] as const satisfies readonly Locale[]
type PackLocale = (typeof locales)[number]

/**
 * The files of a pack, one at a time, so that none waits in memory: the public one is sheets, on
 * screen and on paper; the internal one is protocols. Both with their records as JSON.
 */
export async function* packFiles(content: PackContent): AsyncGenerator<PackFile> {
  const { audience, publications } = content
  yield { path: 'style.css', bytes: packStyle }
  yield { path: 'search.js', bytes: packSearch }
  for (const [kind, documents] of byKind(publications, audience)) {
    yield { path: `json/${kind}.json`, bytes: `${JSON.stringify(documents)}\n` }
  }
  const records = documentsOf(
    publications,
    audience === 'public' ? 'procedure' : 'protocol',
    audience,
  )
  const points = documentsOf(publications, 'service-point', 'public')
  let done = 0
  for (const document of records) {
    content.signal?.throwIfAborted()
    for (const locale of locales) {
      const page = pageOf(content, document, points, locale)
      yield { path: `${locale}/${page.code}.html`, bytes: recordHtml(content, page, locale) }
      if (audience !== 'public') continue
      const path = `pdf/${locale}/${page.code}.pdf`
      yield await paperFile(content, { path, document, points, locale })
    }
    content.onProgress?.((done += 1), records.length)
  }
  for (const locale of locales) {
    const path = locale === 'ca' ? 'index.html' : `index.${locale}.html`
    yield { path, bytes: indexHtml(content, records, locale) }
  }
}

function byKind(publications: readonly Publication[], audience: Audience) {
  const kinds = new Map<string, PublishedDocument[]>()
  for (const { documents, kind } of publications) {
    const document = documents[audience]
    if (document) kinds.set(kind, [...(kinds.get(kind) ?? []), document])
  }
  return kinds
}

const documentsOf = (
  publications: readonly Publication[],
  kind: Publication['kind'],
  audience: Audience,
): readonly PublishedDocument[] =>
  publications.flatMap((one) => (one.kind === kind && one.documents[audience]) || [])

const pageOf = (
  { audience, publicUrl }: PackContent,
  document: PublishedDocument,
  points: readonly PublishedDocument[],
  locale: PackLocale,
): ReadingPage =>
  audience === 'public'
    ? // The log keeps documents without their kind's type.
      toWebPage(
        document as unknown as PublicProcedureDocument,
        locale,
        publicUrl,
        points as unknown as ServicePointDocument[],
      )
    : toProtocolPage(document as unknown as ProtocolDocument, locale)

const indexOf = (locale: PackLocale): string =>
  locale === 'ca' ? 'index.html' : `index.${locale}.html`

function around(
  { audience, now }: PackContent,
  locale: PackLocale,
  root: string,
  links: PageAround['links'],
): PageAround {
  const [day = '', time = ''] = now
    .toLocaleString('sv-SE', { timeZone: 'Europe/Madrid', timeStyle: 'short', dateStyle: 'short' })
    .split(' ')
  const copy = say(contingencyWords.copyOf, locale, { day: onDayInWords(day, locale), time })
  const internal = audience === 'agent' ? ` ${say(contingencyWords.internal, locale)}` : ''
  const title = audience === 'public' ? 'publicTitle' : 'internalTitle'
  return {
    ...{ locale, root, links },
    above: say(contingencyWords[title], locale),
    below: `${copy}${internal}`,
  }
}

const names: Readonly<Record<PackLocale, string>> = { ca: 'Català', es: 'Castellano' }
const others = (locale: PackLocale) => locales.filter((one) => one !== locale)

function recordHtml(content: PackContent, page: ReadingPage, locale: PackLocale): string {
  const file = `${encodeURIComponent(page.code)}.html`
  const links = [
    { text: say(contingencyWords.index, locale), href: `../${indexOf(locale)}` },
    ...(content.audience === 'public'
      ? [
          {
            text: say(contingencyWords.paper, locale),
            href: `../pdf/${locale}/${encodeURIComponent(page.code)}.pdf`,
          },
        ]
      : []),
    ...others(locale).map((lang) => ({ text: names[lang], href: `../${lang}/${file}`, lang })),
  ]
  const asOf = say(contingencyWords.asOf, locale, {
    when: onDayInWords(page.date.slice(0, 10), locale),
  })
  // Where there is no translation it is Catalan, and is to be read aloud as such.
  const text = `<article lang="${page.localeInfo.served}">\n${readingHtml(page)}\n</article>`
  const body = `${text}\n<p>${escapeHtml(asOf)}</p>`
  return documentHtml(page.title, body, around(content, locale, '../', links))
}

function indexHtml(
  content: PackContent,
  records: readonly PublishedDocument[],
  locale: PackLocale,
): string {
  const title = content.audience === 'public' ? 'publicTitle' : 'internalTitle'
  const heading = say(contingencyWords[title], locale)
  const collator = new Intl.Collator(locale)
  const rows = records
    .map((record) => ({ code: record.code, title: titleOf(record, locale) }))
    .sort((one, other) => collator.compare(one.title, other.title))
    .map(({ code, title }) => {
      const href = `${locale}/${encodeURIComponent(code)}.html`
      const words = escapeHtml(`${title} ${code}`)
      return `<li data-words="${words}"><a href="${href}">${escapeHtml(title)}</a> <small>${escapeHtml(code)}</small></li>`
    })
  const word = (name: 'find' | 'found' | 'nothing') => escapeHtml(contingencyWords[name][locale])
  const body = `<h1>${escapeHtml(heading)}</h1>
<form role="search" hidden><label for="find">${word('find')}</label> <input id="find" type="search" autocomplete="off"></form>
<p id="found" role="status" data-found="${word('found')}" data-nothing="${word('nothing')}"></p>
<ul class="titles">
${rows.join('\n')}
</ul>
<script src="search.js"></script>`
  const links = others(locale).map((lang) => ({ text: names[lang], href: indexOf(lang), lang }))
  return documentHtml(heading, body, around(content, locale, '', links))
}

const titleOf = (record: PublishedDocument, locale: PackLocale): string =>
  inLocale(record.title as Parameters<typeof inLocale<string>>[0], locale) ?? record.code
