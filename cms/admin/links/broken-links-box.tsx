import Link from 'next/link.js'

import { brokenLinks, countBrokenLinks } from '../../editorial/links/broken-links.ts'
import { linkWords } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from '../dashboard/asking.ts'
import { brokenLinksPath } from './broken-links-link.tsx'
import { LinkPlaceLine } from './link-place.tsx'
import './links.css'

const most = 5

/** On the desk of a department, the fields to mend; nothing while no link is broken. */
export async function BrokenLinksBox(asking: Asking) {
  const { req, person, language } = asking
  if ((await countBrokenLinks(req)) === 0) return null
  const { links } = await brokenLinks(req, person)
  const places = links.flatMap((link) => link.places.map((place) => ({ place, url: link.url })))
  if (places.length === 0) return null
  return (
    <section aria-labelledby="desk-links" className="cataleg-box">
      <h2 id="desk-links">
        {say(linkWords.title, language)}
        <span className="cataleg-box__count">{places.length}</span>
      </h2>
      <ul className="cataleg-rows">
        {places.slice(0, most).map(({ place, url }) => (
          <li key={`${url} ${place.id} ${place.path} ${place.locale}`}>
            <LinkPlaceLine asking={asking} place={place} />
            <small className="cataleg-links__url">{url}</small>
          </li>
        ))}
      </ul>
      {places.length > most && (
        <Link
          className="cataleg-box__all"
          href={`${req.payload.config.routes.admin}${brokenLinksPath}`}
          prefetch={false}
        >
          {say(linkWords.seeAll, language, { count: places.length })}
        </Link>
      )}
    </section>
  )
}
