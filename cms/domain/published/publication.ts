import type { RecordKind } from '../record-kind.ts'
import type { Instant } from './published.ts'

/**
 * One row of the publication log: what channels may read of one record at one revision.
 *
 * There is one row per record. A new publication or a withdrawal replaces the row and gives it a
 * higher revision; revisions are never reused and no row becomes visible below a revision that a
 * reader has already seen.
 */
export interface Publication {
  readonly kind: RecordKind
  readonly code: string
  readonly revision: number
  /** False: withdrawn; `documents` is then empty. */
  readonly live: boolean
  /** SHA-256 of the documents, for sweeps and caches. */
  readonly digest: string
  readonly publishedAt: Instant
  /** Everybody could read it once: who keeps a copy must hear that it is gone. */
  readonly everPublic?: boolean
  readonly documents: PublicationDocuments
}

export interface PublicationDocuments {
  /** What everybody may read; absent when the record is for staff only. */
  readonly public?: PublishedDocument
  /** What attention staff may read: all of the public document and more. */
  readonly agent?: PublishedDocument
}

/** A projected record, ready to be served. Its exact shape depends on the kind (`cms/channels`). */
export type PublishedDocument = Readonly<Record<string, unknown>> & { readonly code: string }

export type Audience = 'public' | 'agent'

export const recordKey = (kind: RecordKind, code: string): string => `${kind}:${code}`
