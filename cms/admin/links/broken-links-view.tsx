import type { AdminViewServerProps } from 'payload'

import { personOf } from '../../access/actor.ts'
import { isLocale } from '../../domain/locale.ts'
import { linkFailures } from '../../domain/vocabularies/links.ts'
import { brokenLinks, type BrokenLinks } from '../../editorial/links/broken-links.ts'
import type { RememberedLink } from '../../editorial/links/remembered-links.ts'
import { linkWords } from '../../labels/measures.ts'
import { problem } from '../../labels/problems.ts'
import { say } from '../../labels/words.ts'
import { dayIn, type Asking } from '../dashboard/asking.ts'
import { DeskFrame } from '../desks/desk-frame.tsx'
import { LinkPlaceLine } from './link-place.tsx'
import './links.css'

/** `/admin/enllacos-trencats`: what is dead, where it stands, and the way to the field. */
export async function BrokenLinksView(view: AdminViewServerProps) {
  const { req, permissions } = view.initPageResult
  const person = personOf(req)
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const title = say(linkWords.title, language)
  if (!person || !permissions.collections?.links?.read) {
    return (
      <DeskFrame intro={problem('may-not', language)} title={title} view={view}>
        {null}
      </DeskFrame>
    )
  }
  const asking: Asking = { req, person, language }
  const found = await brokenLinks(req, person)
  return (
    <DeskFrame intro={say(linkWords.intro, language)} title={title} view={view}>
      <LastNight asking={asking} found={found} />
      {found.links.length > 0 ? (
        <LinkTable asking={asking} links={found.links} />
      ) : (
        found.checked > 0 && <p className="cataleg-desk__none">{say(linkWords.none, language)}</p>
      )}
    </DeskFrame>
  )
}

interface LastNightProps {
  readonly asking: Asking
  readonly found: BrokenLinks
}

/** How far to believe the list. */
function LastNight({ asking, found }: LastNightProps) {
  const { language } = asking
  const { checked, failing, lastCheckedAt, outcome } = found
  const notice =
    outcome === 'off' || outcome === 'offline'
      ? linkWords[outcome]
      : checked === 0
        ? linkWords.never
        : null
  return (
    <>
      {notice && <p className="cataleg-links__notice">{say(notice, language)}</p>}
      {lastCheckedAt && (
        <p className="cataleg-desk__total">
          {say(linkWords.checked, language, {
            count: checked,
            when: dayIn(language, lastCheckedAt),
          })}
          {failing > 0 && ` ${say(linkWords.failing, language, { count: failing })}`}
        </p>
      )}
    </>
  )
}

interface LinkTableProps {
  readonly asking: Asking
  readonly links: readonly RememberedLink[]
}

function LinkTable({ asking, links }: LinkTableProps) {
  const { language } = asking
  const words = (name: keyof typeof linkWords, values = {}) =>
    say(linkWords[name], language, values)
  return (
    <div className="cataleg-table cataleg-links">
      <table>
        <thead>
          <tr>
            <th scope="col">{words('where')}</th>
            <th scope="col">{words('address')}</th>
            <th scope="col">{words('why')}</th>
            <th scope="col">{words('since')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ url, status, failure, firstFailedOn, places }) => (
            <tr key={url}>
              <th scope="row">
                <ul>
                  {places.map((place) => (
                    <li key={`${place.collection} ${place.id} ${place.path} ${place.locale}`}>
                      <LinkPlaceLine asking={asking} place={place} />
                    </li>
                  ))}
                </ul>
              </th>
              <td>
                <a className="cataleg-links__url" href={url} rel="noreferrer" target="_blank">
                  {url}
                </a>
              </td>
              <td>
                {failure && linkFailures.label(failure, language)}
                {status && <small>{words('answered', { status })}</small>}
              </td>
              <td className="cataleg-links__day">
                {firstFailedOn && dayIn(language, `${firstFailedOn}T12:00:00Z`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
