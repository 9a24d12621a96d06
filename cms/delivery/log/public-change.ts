import type { Publication } from '../../domain/published/publication.ts'
import { digestOf } from './digest.ts'

/** What the public may know of a change: nothing of what only staff read, not even its digest. */
export interface PublicChange {
  readonly kind: Publication['kind']
  readonly code: string
  readonly live: boolean
  readonly digest: string
  readonly revision: number
}

/** Null where the public never read the record. The same as `changes` tells at the public door. */
export function publicChangeOf(publication: Publication): PublicChange | null {
  const { code, documents, everPublic, kind, revision } = publication
  if (!everPublic) return null
  const shown = documents.public
  return {
    kind,
    code,
    live: shown !== undefined,
    digest: digestOf(shown ? { public: shown } : {}),
    revision,
  }
}
