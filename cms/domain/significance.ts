import type { Significance } from './vocabularies/editorial.ts'

/*
 * What a change asks of those who depend on a record: translators, and whoever answers for the
 * questions and protocols that tell the same (V26; the model takes it from Kitsune).
 */

const leavesBehind: Significance = '20'
const major: Significance = '30'

/**
 * Whether a change leaves behind what was made from the record. One of which nobody said that it
 * is a detail is not taken for one.
 */
export const mattersToOthers = (significance: Significance | null): boolean =>
  significance === null || Number(significance) >= Number(leavesBehind)

/** Working days to catch up with a change: what a translation is given (model, clause C12). */
export const daysToCatchUp = (significance: Significance | null): number =>
  significance === major ? 10 : 20
