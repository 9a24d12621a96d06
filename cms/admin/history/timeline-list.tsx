import Link from 'next/link.js'

import { auditActions } from '../../domain/audit-actions.ts'
import type { Locale } from '../../domain/locale.ts'
import { editorialStates, roles } from '../../domain/vocabularies/editorial.ts'
import type { Timeline, TimelineEntry } from '../../editorial/history/timeline.ts'
import { historyWords } from '../../labels/history.ts'
import { say } from '../../labels/words.ts'
import { RestoreButton } from './restore-button.tsx'
import { momentIn } from './moment.ts'

interface Props {
  readonly timeline: Timeline
  readonly address: string
  readonly language: Locale
  readonly limit: number
  readonly chosen: { readonly from: string | null; readonly to: string | null }
  /** Where a version is brought back; null for whoever may not. */
  readonly restore: { readonly api: string; readonly after: string } | null
}

/** Every version and the act that made it; any two can be chosen and compared, without a script. */
export function TimelineList({ timeline, address, language, limit, chosen, restore }: Props) {
  const { entries, hasMore } = timeline
  const words = (name: keyof typeof historyWords, values = {}) =>
    say(historyWords[name], language, values)
  if (entries.length === 0) return <p>{words('none')}</p>
  const [latest, before] = entries
  return (
    <form action={address} className="cataleg-history__form" method="get">
      <p className="cataleg-history__intro">{words('intro')}</p>
      {limit !== 25 && <input name="limit" type="hidden" value={limit} />}
      {entries.length > 1 && (
        <div className="cataleg-history__choice">
          <span aria-hidden="true">{words('earlier')}</span>
          <span aria-hidden="true">{words('later')}</span>
          <button className="cataleg-history__compare" type="submit">
            {words('compare')}
          </button>
        </div>
      )}
      <ol className="cataleg-timeline">
        {entries.map((entry, position) => {
          const when = momentIn(language, entry.at)
          return (
            <li
              className="cataleg-timeline__entry"
              data-version={entry.version}
              key={entry.version}
            >
              {entries.length > 1 && (
                <span className="cataleg-timeline__radios">
                  <input
                    aria-label={words('earlierOf', { when })}
                    defaultChecked={entry.version === (chosen.from ?? before?.version)}
                    name="from"
                    type="radio"
                    value={entry.version}
                  />
                  <input
                    aria-label={words('laterOf', { when })}
                    defaultChecked={entry.version === (chosen.to ?? latest?.version)}
                    name="to"
                    type="radio"
                    value={entry.version}
                  />
                </span>
              )}
              <div className="cataleg-timeline__act">
                <p className="cataleg-timeline__what">
                  <strong>{auditActions.label(entry.action, language)}</strong>
                  <time dateTime={entry.at}>{when}</time>
                  {entry.state && (
                    <span className="cataleg-timeline__state">
                      {editorialStates.label(entry.state, language)}
                    </span>
                  )}
                  {position === 0 && <span className="cataleg-timeline__now">{words('now')}</span>}
                </p>
                <p className="cataleg-timeline__who">{whoOf(entry, language)}</p>
                {entry.reason && <p className="cataleg-timeline__why">{entry.reason}</p>}
              </div>
              <div className="cataleg-timeline__doors">
                {entry.previous && (
                  <Link
                    href={`${address}?from=${entry.previous}&to=${entry.version}`}
                    prefetch={false}
                  >
                    {words('whatChanged')}
                  </Link>
                )}
                {restore && position > 0 && (
                  <RestoreButton
                    address={`${restore.api}/${entry.version}`}
                    after={restore.after}
                    language={language}
                    when={when}
                  />
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {hasMore && (
        <p>
          <Link href={`${address}?limit=${limit + 100}`} prefetch={false}>
            {words('more')}
          </Link>
        </p>
      )}
    </form>
  )
}

function whoOf({ who, roles: held }: TimelineEntry, language: Locale): string {
  if (!who) return say(historyWords.system, language)
  const names = held.filter(roles.has).map((role) => roles.label(role, language))
  return names.length > 0 ? `${who} · ${names.join(', ')}` : who
}
