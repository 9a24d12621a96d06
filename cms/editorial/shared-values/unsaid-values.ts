import type { CollectionSlug, Payload } from 'payload'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { Locale } from '../../domain/locale.ts'
import { sharedValueWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { isStored } from '../published/read.ts'
import { unknownValuesIn } from '../published/values-said.ts'
import { withValuesNamed } from './values-of-codes.ts'

/** As the other gates are told, so that the panel leads to the field. */
export interface UnsaidValue {
  readonly rule: 'V01'
  readonly severity: 'block'
  readonly path: string
  readonly locale: Locale
  readonly message: string
}

/** What the draft of a record names that says nothing today: published, the public would read a gap. */
export async function unsaidValues(
  payload: Payload,
  { collection, id }: { readonly collection: CollectionSlug; readonly id: string },
  language: string,
): Promise<readonly UnsaidValue[]> {
  // Without the request: reading in all languages would change the language of its save.
  const stored: unknown = await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!isStored(stored)) return []
  const named = await withValuesNamed(payload, stored)
  return unknownValuesIn(named, todayInMadrid()).map(({ path, locale, token }) => ({
    rule: 'V01',
    severity: 'block',
    path,
    locale,
    message: say(sharedValueWords.unsaid, language, { token }),
  }))
}
