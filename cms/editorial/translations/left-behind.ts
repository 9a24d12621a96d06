import type { Payload } from 'payload'

import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import { mattersToOthers } from '../../domain/significance.ts'
import type { TranslationLocale } from '../../domain/translations.ts'
import { significances } from '../../domain/vocabularies/editorial.ts'
import type { Stored } from '../published/read.ts'
import { saysOtherwise, sourceAt } from './source-at.ts'
import { marksOf } from './translation-marks.ts'

/**
 * Whether going out now would leave a translation behind, as its mark will say once it is out: the
 * draft, of this significance, says something else than what the translation was made from. Marks
 * are set by acts, so a draft that was never sent to review still carries those of before.
 */
export async function wouldBeLeftBehind(
  payload: Payload,
  subject: EditorialRecord,
  draft: Stored,
  locale: TranslationLocale,
): Promise<boolean> {
  const significance = significances.has(draft.significance) ? draft.significance : null
  if (draft._status === 'published' || !mattersToOthers(significance)) return false
  const { basedOn } = marksOf(draft.translations)[locale]
  if (basedOn === null) return true
  const [now, then] = await Promise.all([
    sourceAt(payload, subject, Number(draft.edition ?? 0)),
    sourceAt(payload, subject, basedOn),
  ])
  if (!now || !then) return true
  return saysOtherwise(payload.collections[subject.collection].config.flattenedFields, now, then)
}
