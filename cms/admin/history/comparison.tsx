import Link from 'next/link.js'

import type { Locale } from '../../domain/locale.ts'
import type {
  ReadableDifference,
  VersionComparison,
} from '../../editorial/history/compare-versions.ts'
import type { TimelineEntry } from '../../editorial/history/timeline.ts'
import { historyWords, languageNames } from '../../labels/history.ts'
import { say } from '../../labels/words.ts'
import { momentIn } from './moment.ts'

interface Props {
  readonly comparison: VersionComparison
  readonly entries: readonly TimelineEntry[]
  readonly home: string
  readonly language: Locale
}

/** What differs between two versions, field by field; in a text, word by word. */
export function Comparison({ comparison, entries, home, language }: Props) {
  const { differences, from, to } = comparison
  const words = (name: keyof typeof historyWords, values = {}) =>
    say(historyWords[name], language, values)
  const when = (version: string) => {
    const entry = entries.find((one) => one.version === version)
    return entry ? momentIn(language, entry.at) : '—'
  }
  return (
    <section aria-labelledby="cataleg-differences" className="cataleg-differences">
      <h3 className="cataleg-differences__title" id="cataleg-differences">
        {words('differencesTitle')}
      </h3>
      <p className="cataleg-differences__between">
        {words('between', { from: when(from), to: when(to) })}
        {differences.length > 0 && ` · ${words('count', { count: differences.length })}`}
        {' · '}
        <Link href={home} prefetch={false}>
          {words('back')}
        </Link>
      </p>
      {differences.length === 0 && <p>{words('noDifferences')}</p>}
      <dl className="cataleg-differences__list">
        {differences.map((one) => (
          <div className="cataleg-differences__field" key={`${one.path} ${one.locale} ${one.kind}`}>
            <dt>
              {one.labels.join(' › ')}
              {one.locale && (
                <span className="cataleg-differences__language">
                  {say(languageNames[one.locale], language)}
                </span>
              )}
            </dt>
            <dd>
              <Change difference={one} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Words = (name: keyof typeof historyWords) => string

function Change({ difference, words }: { difference: ReadableDifference; words: Words }) {
  const { from, kind, to, words: stretches } = difference
  if (kind === 'rows-moved') return <em>{words('rowsMoved')}</em>
  if (stretches.length > 0) {
    return (
      <p className="cataleg-differences__text">
        {stretches.map(({ kind: how, text }, position) =>
          how === 'added' ? (
            <ins key={position}>{text}</ins>
          ) : how === 'removed' ? (
            <del key={position}>{text}</del>
          ) : (
            <span key={position}>{text}</span>
          ),
        )}
      </p>
    )
  }
  if (from === to) return <em>{from === '' ? words('empty') : words('formatOnly')}</em>
  return (
    <>
      {kind === 'row-added' && <em>{words('rowAdded')}</em>}
      {kind === 'row-removed' && <em>{words('rowRemoved')}</em>}
      {from !== '' && (
        <p className="cataleg-differences__text">
          <span className="cataleg-differences__side">{words('was')}</span>
          <del>{from}</del>
        </p>
      )}
      {to !== '' && (
        <p className="cataleg-differences__text">
          <span className="cataleg-differences__side">{words('is')}</span>
          <ins>{to}</ins>
        </p>
      )}
    </>
  )
}
