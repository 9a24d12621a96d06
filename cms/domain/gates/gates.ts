import { attentionRules } from './attention-rules.ts'
import { channelRules } from './channel-rules.ts'
import { identityRules } from './identity-rules.ts'
import { languageRules } from './language-rules.ts'
import { lawRules } from './law-rules.ts'
import { paperRules } from './paper-rules.ts'
import type { OpenGate, Rule } from './rule.ts'
import type { SheetUnderReview } from './sheet-under-review.ts'
import { textRules } from './text-rules.ts'

export type { OpenGate } from './rule.ts'

/** The rules of the model, c.4: R01–R20 block, W1–W8 advise. R21 refuses "as the norm says". */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...lawRules,
  ...channelRules,
  ...paperRules,
  ...attentionRules,
  ...textRules,
  ...languageRules,
]

export interface Verdict {
  /** The rules that are not met, blocking ones first. */
  readonly gates: readonly OpenGate[]
  /** 0 to 100: what is met of what applies. */
  readonly score: number
}

/** What the rules say of a sheet. What does not apply to it counts neither for nor against. */
export function judge(review: SheetUnderReview): Verdict {
  const asked = rules.filter(({ applies }) => applies(review))
  const judged = asked.map((rule) => ({ rule, misses: rule.misses(review) }))
  const all = sumOf(judged.map(({ rule }) => rule.weight))
  const met = sumOf(
    judged.filter(({ misses }) => misses.length === 0).map(({ rule }) => rule.weight),
  )
  const gates = judged.flatMap(({ rule: { rule, severity }, misses }) =>
    misses.map((miss): OpenGate => ({ rule, severity, ...miss })),
  )
  return {
    gates: [...gates.filter(isBlocking), ...gates.filter((gate) => !isBlocking(gate))],
    score: all === 0 ? 100 : Math.floor((100 * met) / all),
  }
}

/** The rules that a sheet does not meet, blocking ones first. */
export const openGates = (review: SheetUnderReview): readonly OpenGate[] => judge(review).gates

export const isBlocking = ({ severity }: OpenGate): boolean => severity === 'block'

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
