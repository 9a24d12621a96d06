import type { LastChange } from '../../domain/published/published.ts'
import { significances } from '../../domain/vocabularies/editorial.ts'
import * as read from './read.ts'

/** What the change that a stored version brought was said to be. */
export const lastChangeOf = (stored: read.Stored): LastChange => ({
  significance: read.oneOf(significances, stored.significance),
  note: read.plain(stored.changeNote),
})
