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
  return ({ findings }: SheetUnderReview): readonly Miss[] => {
    const found = findings.filter((one) => one.rule === rule)
    const counts = new Map<string, number>()
    for (const { path, locale } of found) {
      const place = `${path} ${locale}`
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    const isFirst = ({ path, locale }: Miss, at: number) =>
      found.findIndex((one) => one.path === path && one.locale === locale) === at
    return found.filter(isFirst).map(({ path, locale }) => ({
      path,
      locale,
      values: { count: counts.get(`${path} ${locale}`) ?? 0 },
    }))
  }
}
