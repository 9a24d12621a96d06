import type { DemoFields } from '../demo-record.ts'
import { text } from '../text.ts'

type Pair = readonly [ca: string, es: string]

interface More {
  readonly say?: Pair
  /** Number of the step to go to when this one cannot be done. */
  readonly ifNo?: number
  readonly system?: string
  readonly minutes?: number
}

/** One step: what to do and, where the words matter, what to say literally. */
export const step = (action: Pair, { say, ifNo, system, minutes }: More = {}): DemoFields => ({
  action: text(...action),
  ...(say ? { sayLiterally: text(...say) } : {}),
  ...(ifNo ? { ifNoGoTo: ifNo } : {}),
  ...(system ? { system } : {}),
  ...(minutes ? { minutes } : {}),
})

/** A protocol tried out at the counters. */
export const inUse = { confidence: 'validated', reviewEveryMonths: 6 }
