import { createHash } from 'node:crypto'
import { changedLegalFacts, legalText } from '../../domain/legal-facts.ts'
import { groupOf } from '../../domain/stored-version.ts'
import type { Stored } from '../published/read.ts'

/** What a legal signature is of. */
export const legalDigest = (record: Stored): string =>
  createHash('sha256').update(legalText(record)).digest('hex')

/**
 * The fields for which a draft waits for the law office; none where it has signed these very facts.
 * Where somebody asked for it without a rule asking, the whole of it: `legalResources`.
 */
export function awaitingSignature(live: Stored | null, draft: Stored): readonly string[] {
  const { digest, asked } = groupOf(draft.legalReview)
  if (digest && digest === legalDigest(draft)) return []
  const changed = changedLegalFacts(live, draft)
  return changed.length === 0 && asked === true ? ['legalResources'] : changed
}
