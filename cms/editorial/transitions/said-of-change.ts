import { significances, type Significance } from '../../domain/vocabularies/editorial.ts'
import type { Stored } from '../published/read.ts'

/** What a change is said to be: its note, and how much it matters. */
export interface SaidOfChange {
  readonly note: string | null
  readonly significance: Significance | null
}

/**
 * What a draft says of its change. A note and a significance are of one change: a draft that was
 * never sent to review still bears those of the change before, until its editor says others.
 */
export function saidOfChange(draft: Stored, live: Stored | null): SaidOfChange {
  const isOfBefore =
    draft.state === 'draft' &&
    live !== null &&
    draft.changeNote === live.changeNote &&
    draft.significance === live.significance
  if (isOfBefore) return { note: null, significance: null }
  return {
    note: typeof draft.changeNote === 'string' ? draft.changeNote : null,
    significance: significances.has(draft.significance) ? draft.significance : null,
  }
}
