import type { SheetUnderReview } from '../gates/sheet-under-review.ts'
import { cpsv } from './cpsv.ts'
import { etram } from './etram.ts'
import { conformityOf, type Conformity, type Requirement } from './requirement.ts'
import { sdg } from './sdg.ts'
import { sia } from './sia.ts'

export const standards = { etram, sia, sdg, cpsv } satisfies Record<string, readonly Requirement[]>

export type Standard = keyof typeof standards

export const standardNames: readonly Standard[] = ['etram', 'sia', 'sdg', 'cpsv']

/** What each standard still misses in a sheet. */
export const conformanceOf = (
  review: SheetUnderReview,
): Readonly<Record<Standard, Conformity>> => ({
  etram: conformityOf(review, etram),
  sia: conformityOf(review, sia),
  sdg: conformityOf(review, sdg),
  cpsv: conformityOf(review, cpsv),
})
