import type { Locale } from '../../../domain/locale.ts'
import type { LastChange } from '../../../domain/published/published.ts'
import { significances } from '../../../domain/vocabularies/editorial.ts'

/** What the last change was, for staff; null in what was published before changes told it. */
export const lastChangeView = (change: LastChange | undefined, locale: Locale) =>
  change
    ? {
        significance: change.significance && Number(change.significance),
        significanceLabel: change.significance && significances.label(change.significance, locale),
        note: change.note,
      }
    : null
