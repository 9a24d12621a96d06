import type { Publication, PublicationDocuments } from '../../domain/published/publication.ts'
import type { RecordKind } from '../../domain/record-kind.ts'

/** Collection, and table, of the log. */
export const publicationsSlug = 'publications'

/** What is kept under `documents`: the projections, and that the record was public once. */
export interface StoredDocuments extends PublicationDocuments {
  readonly everPublic?: boolean
}

/** A row as any database answers it. */
export interface PublicationRow {
  readonly kind: RecordKind
  readonly code: string
  readonly revision: number
  readonly live: boolean | number
  readonly digest: string
  /** JSON text; an object where a database opens it for us. */
  readonly documents: unknown
  readonly publishedAt: unknown
}

export function publicationOf(row: PublicationRow): Publication {
  const { everPublic, ...documents } = documentsOf(row.documents)
  return {
    kind: row.kind,
    code: row.code,
    revision: Number(row.revision),
    live: Boolean(row.live),
    digest: row.digest,
    publishedAt: instantOf(row.publishedAt),
    everPublic: everPublic === true || documents.public !== undefined,
    documents: row.live ? documents : {},
  }
}

export function documentsOf(stored: unknown): StoredDocuments {
  const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored
  return typeof value === 'object' && value !== null ? value : {}
}

export const instantOf = (value: unknown): string =>
  (value instanceof Date ? value : new Date(String(value))).toISOString()
