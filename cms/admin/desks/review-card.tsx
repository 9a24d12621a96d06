import Link from 'next/link.js'
import type { StaticLabel } from 'payload'

import { daysBetween, todayInMadrid } from '../../domain/calendar.ts'
import type { EditorialCollection } from '../../domain/editorial-collection.ts'
import { isLocale, type Locale } from '../../domain/locale.ts'
import { editorialStates, significances } from '../../domain/vocabularies/editorial.ts'
import type { ReviewRow } from '../../editorial/desks/review-desk.ts'
import { barredWords, deskWords } from '../../labels/desks.ts'
import { transitionButtons } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'
import { dayIn, editAddress, type Asking } from '../dashboard/asking.ts'

interface Props {
  readonly asking: Asking
  readonly collection: EditorialCollection
  readonly row: ReviewRow
}

/** One record that waits: who sent it, why, and what it changes. */
export function ReviewCard({ asking, collection, row }: Props) {
  const { language } = asking
  const words = (name: keyof typeof deskWords, values = {}) =>
    say(deskWords[name], language, values)
  const waits = row.since ? daysBetween(row.since.slice(0, 10), todayInMadrid()) : 0
  return (
    <li className="cataleg-card">
      <div className="cataleg-card__head">
        <h2>
          <Link href={editAddress(asking, collection, row.id)} prefetch={false}>
            {row.title}
          </Link>
        </h2>
        <span className="cataleg-card__wait">
          {waits <= 0 ? words('today0') : words(waits === 1 ? 'day' : 'days', { count: waits })}
        </span>
      </div>
      <p className="cataleg-card__about">
        {row.isForMe && <b className="cataleg-pill cataleg-pill--mine">{words('toYou')}</b>}
        <b className="cataleg-pill">{editorialStates.label(row.state, language)}</b>
        {row.significance && (
          <b className={`cataleg-pill cataleg-pill--${row.significance}`}>
            {significances.label(row.significance, language)}
          </b>
        )}
        <span>
          {[
            row.department,
            row.sentBy ? words('sentBy', { who: row.sentBy }) : null,
            row.since ? dayIn(language, row.since) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <p className="cataleg-card__note">{row.note ?? words('noNote')}</p>
      <dl className="cataleg-card__changes">
        <dt>{words('changed')}</dt>
        <dd>
          {row.changed === null
            ? words('isNew')
            : row.changed.length === 0
              ? words('sameText')
              : row.changed.map((field) => nameOf(field, language)).join(' · ')}
        </dd>
      </dl>
      {row.barred ? (
        <p className="cataleg-card__barred">{say(barredWords[row.barred], language)}</p>
      ) : (
        row.next && (
          <Link
            className="cataleg-card__next"
            href={editAddress(asking, collection, row.id)}
            prefetch={false}
          >
            {say(transitionButtons[row.next], language)} →
          </Link>
        )
      )}
    </li>
  )
}

/** What people call a field. */
export function nameOf(field: object & { readonly name: string }, language: Locale): string {
  const label = 'label' in field ? (field.label as StaticLabel | false | undefined) : undefined
  if (typeof label === 'string') return label
  if (!label) return field.name
  const own = Object.entries(label).find(([key]) => isLocale(key) && key === language)
  return own?.[1] ?? field.name
}
