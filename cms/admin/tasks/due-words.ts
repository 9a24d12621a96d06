import type { Day } from '../../domain/published/published.ts'
import type { Locale } from '../../domain/locale.ts'
import { dayInWords } from '../../labels/days-in-words.ts'
import { taskWords } from '../../labels/tasks-desk.ts'
import { say } from '../../labels/words.ts'

/** Until when, as people say it, and whether that is past. */
export function dueWords(
  dueOn: Day | null,
  today: Day,
  language: Locale,
): { readonly text: string; readonly isLate: boolean } {
  if (!dueOn) return { text: say(taskWords.noDay, language), isLate: false }
  const isLate = dueOn < today
  const when = dayInWords(dueOn, today, language)
  return { text: say(isLate ? taskWords.dueLate : taskWords.due, language, { when }), isLate }
}
