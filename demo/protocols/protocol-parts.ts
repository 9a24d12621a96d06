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

interface Brief {
  readonly title: Pair
  readonly kind: string
  /** What people say when this is the protocol. */
  readonly heard: readonly Pair[]
  readonly procedures?: readonly string[]
  readonly channels?: readonly string[]
  readonly phases?: readonly string[]
  /** What to do and, where the words matter, what to say. */
  readonly steps: readonly (readonly [action: Pair, say?: Pair])[]
  readonly limits: Pair
  readonly handoff: Pair
}

/** A protocol whose steps follow one another. */
export const protocol = (code: string, department: string, one: Brief): DemoFields => ({
  code: `PROT-${code}`,
  department,
  ...inUse,
  title: text(...one.title),
  kind: one.kind,
  symptoms: one.heard.map((words) => ({ text: text(...words) })),
  appliesTo: {
    ...(one.procedures ? { procedures: one.procedures } : {}),
    channels: one.channels ?? ['in-person', 'phone'],
    levels: ['N1', 'A1'],
    phases: one.phases ?? ['INF', 'OR'],
  },
  steps: one.steps.map(([action, say]) => step(action, { ...(say ? { say } : {}), minutes: 2 })),
  limits: text(...one.limits),
  handoff: text(...one.handoff),
})
