import {
  recordKey,
  type Publication,
  type PublicationDocuments,
} from '../../domain/published/publication.ts'
import { digestOf } from './digest.ts'
import { documentsOf, type PublicationRow, type StoredDocuments } from './row.ts'

/** What a publisher found to be published of one record. */
export interface NewPublication extends Pick<Publication, 'kind' | 'code' | 'live'> {
  readonly documents: PublicationDocuments
  /**
   * Revision of the record's row before the record was read, null when it had none
   * (`revisionOf`): what was read before another publisher wrote must not undo that.
   */
  readonly basedOn: number | null
}

export interface Appended {
  readonly revision: number
  /** False when the log said exactly this already. */
  readonly changed: boolean
}

/** Another publisher came first: read the record again and project it again. */
export class StalePublication extends Error {
  override readonly name = 'StalePublication'
  readonly code = 'stale-publication'
  constructor(
    readonly key: string,
    readonly basedOn: number | null,
    readonly stored: number | null,
  ) {
    super(
      `${key} is at revision ${stored ?? 'none'} of the log and this publication was based on ` +
        `${basedOn ?? 'none'}: read the record again.`,
    )
  }
}

/** The row to be written, all but its revision. */
export interface PublicationContent {
  readonly kind: Publication['kind']
  readonly code: string
  readonly key: string
  readonly live: boolean
  readonly digest: string
  readonly documents: StoredDocuments
}

/**
 * What to write over the stored row, or null when it says so already.
 *
 * @throws StalePublication when the row moved since the record was read.
 */
export function contentOver(
  stored: PublicationRow | null,
  next: NewPublication,
): PublicationContent | null {
  const documents = next.live ? next.documents : {}
  const key = recordKey(next.kind, next.code)
  const digest = digestOf(documents)
  if (stored && stored.digest === digest && Boolean(stored.live) === next.live) return null
  const revision = stored ? Number(stored.revision) : null
  if (revision !== next.basedOn) throw new StalePublication(key, next.basedOn, revision)
  const before = documentsOf(stored?.documents)
  const everPublic = [documents.public, before.public, before.everPublic].some(Boolean)
  return {
    kind: next.kind,
    code: next.code,
    key,
    live: next.live,
    digest,
    documents: everPublic ? { ...documents, everPublic } : documents,
  }
}
