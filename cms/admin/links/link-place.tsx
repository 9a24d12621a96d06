import Link from 'next/link.js'

import type { LinkPlace } from '../../editorial/links/link-places.ts'
import { localeNames } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import { editAddress, type Asking } from '../dashboard/asking.ts'
import { fieldOfPath } from './field-of-path.ts'

/** A record with a broken link, and the way to the very field. */
export function LinkPlaceLine({ asking, place }: { asking: Asking; place: LinkPlace }) {
  const { req, language } = asking
  const { collection, id, title, path, locale } = place
  const { flattenedFields } = req.payload.collections[collection].config
  const query = new URLSearchParams({ ...(locale ? { locale } : {}), field: path })
  return (
    <>
      <Link href={`${editAddress(asking, collection, id)}?${query}`} prefetch={false}>
        {title}
      </Link>
      <small>
        {fieldOfPath(flattenedFields, path, language)}
        {locale && ` · ${say(localeNames[locale], language)}`}
      </small>
    </>
  )
}
