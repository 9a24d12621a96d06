import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import type { TranslationLocale } from '../../domain/translations.ts'
import { problem } from '../../labels/problems.ts'
import { isStored } from '../published/read.ts'
import { confirming, marksOf } from './translation-marks.ts'

type Translated = Extract<CollectionSlug, 'procedures' | 'protocols' | 'faqs' | 'forms'>

/**
 * Says that the words of one language still hold after a change of the source: nothing is written,
 * and the translation is up to date again. It is a save like any other, with the rights of whoever
 * asks, and waits in the draft for its publication.
 */
export async function confirmTranslation(
  req: PayloadRequest,
  { collection, id }: { readonly collection: Translated; readonly id: string },
  locale: TranslationLocale,
) {
  const stored: unknown = await req.payload.update({
    collection,
    id,
    data: {},
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    overrideLock: false,
    context: confirming(locale, req.context),
    req,
  })
  if (!isStored(stored)) throw new APIError(problem('not-found', req.i18n.language), 404)
  return { edition: Number(stored.edition ?? 0), ...marksOf(stored.translations)[locale] }
}
