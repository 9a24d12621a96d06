import { likeness } from '../likeness.ts'
import { block, everywhere, warn, type Rule } from './rule.ts'
import type { SheetUnderReview } from './sheet-under-review.ts'

const isNamed = ({ deputy }: SheetUnderReview) => deputy !== 'none'

/** What it is, who answers for it and under which subject it is found. */
export const identityRules: readonly Rule[] = [
  block('R01', 'title', ({ sheet }) => Boolean(sheet.title.ca), { locale: 'ca' }),
  block('R01', 'summary', ({ sheet }) => Boolean(sheet.summary.ca), { locale: 'ca' }),
  block('R01', 'description', ({ sheet }) => Boolean(sheet.description.ca?.plain), {
    locale: 'ca',
  }),
  // A department that was switched off reads as none.
  block('R02', 'department', ({ sheet }) => Boolean(sheet.department.code)),
  block('R02', 'interlocutor', ({ interlocutor }) => interlocutor === 'active'),
  block('R02', 'deputy', ({ deputy }) => deputy === 'active', { applies: isNamed }),
  block('R03', 'topics', ({ sheet }) => sheet.topics.length > 0),
  warn('W2', 'alternativeNames', ({ sheet }) => sheet.alternativeNames.length >= 2),
  warn('W6', 'title', ({ sheet }) => sheet.translations.es === 'translated', { locale: 'es' }),
  everywhere('W7', 'warn', sameTitles, { applies: ({ sheet }) => sheet.family !== null }),
]

/** From here on two titles of one family read like the same procedure (model, c.4). */
const tooAlike = 0.6

function sameTitles({ sheet, known }: SheetUnderReview) {
  const own = sheet.title.ca
  const twin = known.familyTitles.find(({ ca }) => own && ca && likeness(own, ca) >= tooAlike)
  return twin?.ca ? [{ path: 'title', locale: 'ca' as const, values: { title: twin.ca } }] : []
}
