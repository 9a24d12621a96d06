import type { PhaseCode } from '../vocabularies/attention.ts'
import { hasPapers, isFiledWithUs, isProcedure, isOurs } from './applicability.ts'
import { block, type Rule } from './rule.ts'

/**
 * The phases in which the counter must know who does what. What nobody files with us has no
 * application, registry entry nor document check; what asks for no paper has none to correct.
 */
const phases: Readonly<Partial<Record<PhaseCode, Rule['applies']>>> = {
  INF: () => true,
  SOL: isFiledWithUs,
  VD: hasPapers,
  RG: isFiledWithUs,
  ED: hasPapers,
  EST: (review) => isFiledWithUs(review) || (isProcedure(review) && isOurs(review)),
}

export const attentionRules: readonly Rule[] = Object.entries(phases).map(([phase, applies]) =>
  block('R16', 'attention', ({ sheet }) => sheet.agent.attention.some((c) => c.phase === phase), {
    applies,
    weight: 1,
    values: { phase },
  }),
)
