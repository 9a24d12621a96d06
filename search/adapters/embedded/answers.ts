import { highlight, snippet } from '../../analysis/highlight.ts'
import type { Wanted } from '../../analysis/highlight.ts'
import { termsOf } from '../../analysis/terms.ts'
import type {
  HighlightField,
  SearchDocument,
  SearchHighlight,
  SearchHit,
  SearchQuery,
  SearchResult,
  SearchSuggestion,
  SuggestOptions,
} from '../../port.ts'
import { nameScore } from '../../ranking.ts'
import type { Ranking } from './rank.ts'
import { findMeant } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Store } from './store.ts'

const whole = (count: number): number =>
  Number.isFinite(count) ? Math.max(0, Math.floor(count)) : 0

export function searchStore(store: Store, query: SearchQuery): SearchResult {
  const start = performance.now()
  const { audience, locale } = query
  const shelf = store.shelf(audience, locale)
  const reading = query.text.trim() === '' ? everything(store, query) : meant(store, query)
  const offset = whole(query.offset)
  const page = reading.found.page(offset, whole(query.limit))
  const documents = store.records.documents(page.map((found) => found.row))
  const wanted = union(reading.words)
  return {
    hits: page.flatMap(({ row, score }) => {
      const document = documents.get(row)
      return document ? [toHit(document, score, wanted)] : []
    }),
    total: reading.found.rows.length,
    facets: shelf.entries.count(reading.found.rows),
    ...(reading.correctedQuery === undefined ? {} : { correctedQuery: reading.correctedQuery }),
    tookMs: performance.now() - start,
  }
}

export function suggestFrom(
  store: Store,
  prefix: string,
  { locale, audience, limit }: SuggestOptions,
): SearchSuggestion[] {
  if (prefix.trim() === '') return []
  const { words, found } = findMeant((other) => store.shelf(audience, other), store.records, {
    text: prefix,
    locale,
    prefix: true,
    namesOnly: true,
  })
  const best = found.page(0, whole(limit))
  const documents = store.records.documents(best.map(({ row }) => row))
  return best.flatMap(({ row }) => {
    const document = documents.get(row)
    if (!document) return []
    return [{ text: bestName(document, words), kind: document.kind, code: document.code }]
  })
}

const meant = (store: Store, query: SearchQuery): Reading =>
  findMeant((locale) => store.shelf(query.audience, locale), store.records, query)

function everything(store: Store, query: SearchQuery): Reading {
  const shelf = store.shelf(query.audience, query.locale)
  const admits = shelf.entries.admitting(query)
  const rows = store.records.newestFirst(shelf).filter(admits)
  const page: Ranking['page'] = (offset, limit) =>
    rows.slice(offset, offset + limit).map((row) => ({ row, score: 0 }))
  return { words: [], found: { rows, page } }
}

/** Of the names of a record, the one that goes on from what was typed. */
function bestName(document: SearchDocument, words: readonly Wanted[]): string {
  const weights = words.map(() => 1)
  let best = { name: document.title, score: -1 }
  for (const name of [document.title, ...document.alternativeNames]) {
    const head = termsOf(name, document.locale).map(
      (term) => [term.folded, term.stem ?? null] as const,
    )
    const score = nameScore([head], words, weights)
    if (score > best.score) best = { name, score }
  }
  return best.name
}

function toHit(document: SearchDocument, score: number, wanted: Wanted): SearchHit {
  const { id, kind, code, locale, title, summary, url, updatedAt } = document
  return {
    ...{ id, kind, code, locale, score, title, summary, updatedAt },
    ...(url === undefined ? {} : { url }),
    highlights: highlightsOf(document, wanted),
  }
}

/** Where it matched: names and summary as they are; the body only when they show nothing. */
function highlightsOf(document: SearchDocument, wanted: Wanted): SearchHighlight[] {
  if (wanted.surfaces.size === 0) return []
  const { locale, title, alternativeNames, summary, body } = document
  const shown: SearchHighlight[] = []
  const show = (field: HighlightField, html: string | undefined): void => {
    if (html !== undefined) shown.push({ field, html })
  }
  show('title', highlight(title, locale, wanted))
  for (const name of alternativeNames) show('alternativeNames', highlight(name, locale, wanted))
  show('summary', highlight(summary, locale, wanted))
  if (shown.length === 0) show('body', snippet(body, locale, wanted))
  return shown
}

const union = (words: readonly Wanted[]): Wanted => ({
  surfaces: new Set(words.flatMap((word) => [...word.surfaces])),
  stems: new Set(words.flatMap((word) => [...word.stems])),
  beginnings: words.flatMap((word) => [...word.beginnings]),
})
