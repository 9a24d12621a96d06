import { findingsIn } from '../plain-language/findings.ts'
import { everywhere, type Miss, type Rule } from './rule.ts'
import type { SheetUnderReview } from './sheet-under-review.ts'

/** Plain language: told as advice, in every language that has text. */
export const languageRules: readonly Rule[] = [
  everywhere('W1', 'warn', fieldsWith('W1'), { applies: hasPublicText, weight: 2 }),
  everywhere('W8', 'warn', fieldsWith('W8'), { applies: hasPublicText }),
]

function hasPublicText({ texts }: SheetUnderReview): boolean {
  return texts.some(({ audience }) => audience === 'public')
}

/** One miss per field and language, however much there is to say about it. */
function fieldsWith(rule: 'W1' | 'W8') {
  return ({ texts, known }: SheetUnderReview): readonly Miss[] =>
    texts
      .filter(({ audience }) => audience === 'public')
      .map((text) => ({
        path: text.path,
        locale: text.locale,
        values: { count: findingsIn(text, known).filter((one) => one.rule === rule).length },
      }))
      .filter(({ values }) => values.count > 0)
}
