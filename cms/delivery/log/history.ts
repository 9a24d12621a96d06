import type { Audience, PublishedDocument } from '../../domain/published/publication.ts'
import type { RecordKind } from '../../domain/record-kind.ts'
import { digestOf } from './digest.ts'
import { documentsOf, type PublicationRow } from './row.ts'

/** Collection, and table, of what the log said before. */
export const historySlug = 'publication-history'

/**
 * What of the log is kept once it is replaced: sheets, of which one may have to prove what they said
 * on a day.
 */
export const isKept = (kind: RecordKind): boolean => kind === 'procedure'

/** A publication as it stood at an instant. */
export interface Standing {
  readonly revision: number
  readonly validFrom: string
  /** When it was replaced or withdrawn; null while it is in force. */
  readonly validUntil: string | null
  readonly row: Pick<PublicationRow, 'live' | 'documents'>
}

/** What was published of a record at an instant, as far as it was kept. */
export interface PublicationHistory {
  /**
   * Null where nothing that is kept was published by then.
   *
   * @throws when the log cannot be read: there is no other copy to answer from.
   */
  standingAt(kind: RecordKind, code: string, at: string): Promise<Standing | null>
}

/** What an audience could read of it, and the digest of that; null where it could read nothing. */
export function readableIn(
  { row }: Standing,
  audience: Audience,
): { readonly document: PublishedDocument; readonly digest: string } | null {
  if (!row.live) return null
  const documents = documentsOf(row.documents)
  const document = documents[audience]
  if (!document) return null
  // As `changes` tells it: the digest of all that this audience could read.
  const shown = audience === 'public' ? { public: document } : withoutMarks(documents)
  return { document, digest: digestOf(shown) }
}

const withoutMarks = ({ everPublic, ...documents }: ReturnType<typeof documentsOf>) => documents

/** Where no log can be read: it is said, and nothing is made up. */
export const noHistory: PublicationHistory = {
  standingAt: () => Promise.reject(new Error('This process reads no history.')),
}
