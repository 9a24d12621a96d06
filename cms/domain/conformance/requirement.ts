import type { SheetUnderReview } from '../gates/sheet-under-review.ts'

/** One thing that a standard asks of a sheet, and the field where it is said. */
export interface Requirement {
  /** Stable name, unique in its standard: its label is found by it. */
  readonly item: string
  readonly path: string
  readonly applies?: (review: SheetUnderReview) => boolean
  readonly holds: (review: SheetUnderReview) => boolean
}

/** How far a sheet says what a standard asks for. */
export interface Conformity {
  readonly met: number
  /** How many things it asks of this sheet; what does not apply is not among them. */
  readonly of: number
  readonly missing: readonly { readonly item: string; readonly path: string }[]
}

export function conformityOf(
  review: SheetUnderReview,
  requirements: readonly Requirement[],
): Conformity {
  const asked = requirements.filter(({ applies }) => applies?.(review) ?? true)
  const missing = asked
    .filter(({ holds }) => !holds(review))
    .map(({ item, path }) => ({ item, path }))
  return { met: asked.length - missing.length, of: asked.length, missing }
}
