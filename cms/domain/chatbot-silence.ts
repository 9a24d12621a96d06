import { daysBetween } from './calendar.ts'
import type { Day } from './published/published.ts'

/** Sheets that nobody has confirmed for so long after their date are not answered from. */
const longestOverdueDays = 90

/** Whether a sheet is too old a promise for the chatbot to repeat it. */
export const isLongOverdue = (reviewOn: Day | null, today: Day): boolean =>
  reviewOn !== null && daysBetween(reviewOn, today) > longestOverdueDays

/** Why the chatbot does not answer from a record that is near the question. */
export type ChatbotSilence = 'excluded' | 'not-published' | 'overdue' | 'too-far'

interface Facts {
  readonly isExcluded: boolean
  /** Where it goes; null where that is everywhere. */
  readonly publishedTo: readonly string[] | null
  readonly reviewOn: Day | null
}

export function chatbotSilence(
  { isExcluded, publishedTo, reviewOn }: Facts,
  today: Day,
): ChatbotSilence {
  if (isExcluded) return 'excluded'
  if (publishedTo && !publishedTo.includes('chatbot')) return 'not-published'
  if (isLongOverdue(reviewOn, today)) return 'overdue'
  return 'too-far'
}
