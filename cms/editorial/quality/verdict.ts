import type { Payload } from 'payload'
import { judge, type Verdict } from '../../domain/gates/gates.ts'
import type { SheetUnderReview } from '../../domain/gates/sheet-under-review.ts'
import { draftAsTyped, type Typed } from '../published/draft-as-typed.ts'
import { fields, plain } from '../published/read.ts'
import { toSheetUnderReview } from './sheet-under-review.ts'
import { surroundingsOf } from './surroundings.ts'

export interface JudgedSheet extends Verdict {
  readonly review: SheetUnderReview
}

/**
 * What the publish rules say of a draft, in every language: as it is stored, or as somebody types
 * it. The panel, the dashboard and the act of publishing all ask here.
 *
 * @throws NotFound where there is no such sheet.
 */
export async function verdictOn(payload: Payload, typed: Typed): Promise<JudgedSheet> {
  const { flattenedFields } = payload.collections[typed.collection].config
  const stored = await draftAsTyped(payload, typed)
  const family = plain(fields(stored.family).id)
  const known = await surroundingsOf(payload, { id: typed.id, family })
  const review = toSheetUnderReview(stored, flattenedFields, known)
  return { review, ...judge(review) }
}

/** Nothing typed: the draft as it is stored. */
export const storedDraft = (id: string): Typed => ({
  collection: 'procedures',
  id,
  locale: 'ca',
  data: {},
})
