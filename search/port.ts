import type { Locale } from '../cms/domain/locale.ts'
import type { RecordKind } from '../cms/domain/record-kind.ts'

/** Who is searching. Agents see all that the public sees, and what is theirs alone. */
export type SearchAudience = 'public' | 'agent'

/** One record in one language for one audience, as it is to be found. */
export interface SearchDocument {
  /** Unique in the index, e.g. `procedure:EMPADRONAMENT:ca:public`. */
  readonly id: string
  readonly kind: RecordKind
  readonly code: string
  readonly locale: Locale
  /** `agent` documents carry the richer agent text and stand in for the public one of their record. */
  readonly audience: SearchAudience
  readonly title: string
  readonly alternativeNames: readonly string[]
  readonly summary: string
  /** Plain text. */
  readonly body: string
  readonly keywords: readonly string[]
  /** Codes by facet name: department, topic, lifeEvent, audience, channel, phase, level, family… */
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly url?: string
  /** ISO 8601. */
  readonly updatedAt: string
}

export interface SearchQuery {
  /** What the person typed, as typed: never a query language. Blank lists everything, newest first. */
  readonly text: string
  readonly locale: Locale
  readonly audience: SearchAudience
  readonly kinds?: readonly RecordKind[]
  /** Every name must match; within a name, any of its values. */
  readonly filter?: Readonly<Record<string, readonly string[]>>
  readonly limit: number
  readonly offset: number
  /**
   * Whether the last word may be the beginning of one. `true` while somebody types, `false`
   * for finished words; left out, only a word that is not in the index is taken for a beginning.
   */
  readonly prefix?: boolean
}

export type HighlightField = 'title' | 'alternativeNames' | 'summary' | 'body'

export interface SearchHighlight {
  readonly field: HighlightField
  /** The original text, escaped for HTML, with `<mark>` around what matched. */
  readonly html: string
}

export interface SearchHit {
  readonly id: string
  readonly kind: RecordKind
  readonly code: string
  readonly locale: Locale
  readonly score: number
  readonly title: string
  readonly summary: string
  readonly url?: string
  readonly updatedAt: string
  readonly highlights: readonly SearchHighlight[]
}

export interface SearchFacet {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly total: number
  /** Counts over everything that matched, the record's own `kind` among the names. */
  readonly facets: readonly SearchFacet[]
  /** The query as it was understood, when words nobody wrote were taken for misspellings. */
  readonly correctedQuery?: string
  readonly tookMs: number
}

export interface SuggestOptions {
  readonly locale: Locale
  readonly audience: SearchAudience
  readonly limit: number
}

/** A title or alternative name that goes on from what was typed. */
export interface SearchSuggestion {
  readonly text: string
  readonly kind: RecordKind
  readonly code: string
}

/**
 * Where published records are found by the words people use.
 *
 * The index is a copy: it may be dropped and rebuilt from the publication log at any
 * time, so no adapter may hold anything the log does not. Nothing of the audience `agent`
 * is ever found, counted, suggested or used to correct spelling for the public.
 */
export interface SearchIndex {
  /** Adds the documents, replacing those already there with the same id. */
  put(documents: readonly SearchDocument[]): Promise<void>
  /** Forgets the documents. Unknown ids are not an error. */
  remove(ids: readonly string[]): Promise<void>
  /** Forgets a record in every language and for every audience. */
  removeRecord(kind: RecordKind, code: string): Promise<void>
  /** Never throws for what a person typed. */
  search(query: SearchQuery): Promise<SearchResult>
  suggest(prefix: string, options: SuggestOptions): Promise<readonly SearchSuggestion[]>
  /** Documents held, of both audiences. */
  count(): Promise<number>
  /** Revision of the publication log up to which this index is complete; 0 for an empty or reset index. */
  cursor(): Promise<number>
  setCursor(revision: number): Promise<void>
  /** Back to empty, cursor 0. */
  clear(): Promise<void>
  close(): Promise<void>
}

/**
 * The index was found broken and begins again, empty and with cursor 0.
 * Thrown by writes only: whoever writes must read the cursor again and start from it.
 */
export class SearchIndexReset extends Error {
  readonly code = 'search-index-reset'

  constructor(cause: unknown) {
    super('The search index was damaged and has been emptied: fill it again from revision 0.', {
      cause,
    })
    this.name = 'SearchIndexReset'
  }
}
