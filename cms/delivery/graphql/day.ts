import type { Day } from '../../domain/published/published.ts'

interface TimeBox {
  readonly from: Day | null
  readonly until: Day | null
}

export const holdsOn = ({ from, until }: TimeBox, day: Day): boolean =>
  (from === null || from.slice(0, 10) <= day) && (until === null || day <= until.slice(0, 10))
