import type {
  NewsQuery,
  ProtocolQuery,
  QuestionsQuery,
  SearchQuery,
  SheetQuery,
} from '../../../generated/console-documents.ts'

/** Names for parts of the answers, whose shapes are made from the schema and `../documents`. */

export type SearchAnswer = SearchQuery
export type DigestAnswer = NewsQuery
export type SheetAnswer = SheetQuery
export type FaqsAnswer = QuestionsQuery

export type Sheet = NonNullable<SheetQuery['procedure']>
export type Cell = Sheet['attention'][number]
export type Evidence = Sheet['evidence'][number]
export type Fee = Sheet['fees'][number]
export type Protocol = NonNullable<ProtocolQuery['protocol']>
export type Faq = QuestionsQuery['faqs']['nodes'][number]

export interface Named {
  readonly code: string
  readonly name: string | null
}

export interface Found {
  readonly kind: string
  readonly code: string
  readonly title: string
  readonly summary: string | null
  /** The title with what matched marked, as the delivery plane made it: safe HTML. */
  readonly markedTitle: string | null
}
