'use client'

import { useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { isLocale, type Locale } from '../../domain/locale.ts'
import { editorialStates } from '../../domain/vocabularies/editorial.ts'
import { labelsFor } from '../../labels/collections.ts'
import { whereUsedWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { askWhereUsed, type Use, type WhereUsed } from './ask-where-used.ts'
import './where-used.css'

/** Shown of each kind before somebody asks for the rest. */
const few = 6

/** Who uses the record, by kind, and what saving it will change for the public. */
export function WhereUsedBox() {
  const { id, collectionSlug = '', lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const locale = isLocale(i18n.language) ? i18n.language : 'ca'
  const [answer, setAnswer] = useState<WhereUsed | 'failed' | null>(null)
  const { api } = config.routes

  useEffect(() => {
    if (!id) return undefined
    const leaving = new AbortController()
    askWhereUsed(`${api}/${collectionSlug}/${id}/where-used`, locale, leaving.signal).then(
      setAnswer,
      () => !leaving.signal.aborted && setAnswer('failed'),
    )
    return () => leaving.abort()
  }, [api, collectionSlug, id, lastUpdateTime, locale])

  // A record that nobody has saved yet is used nowhere.
  if (!id) return null
  return (
    <section aria-label={say(whereUsedWords.title, locale)} className="field-type cataleg-uses">
      <h3 className="cataleg-uses__title">{say(whereUsedWords.title, locale)}</h3>
      {answer === null && <p>{say(whereUsedWords.asking, locale)}</p>}
      {answer === 'failed' && <p role="alert">{say(whereUsedWords.failed, locale)}</p>}
      {answer !== null && answer !== 'failed' && (
        <>
          <p className="cataleg-uses__live">{liveWords(answer, locale)}</p>
          <p aria-live="polite" className="cataleg-uses__saving">
            {isModified && answer.live > 0 && savingWords(answer.live, locale)}
          </p>
          {[...byKind(answer.uses)].map(([kind, uses]) => (
            <Kind key={kind} kind={kind} locale={locale} uses={uses} />
          ))}
        </>
      )}
    </section>
  )
}

function liveWords({ live, total }: WhereUsed, locale: Locale): string {
  if (total === 0) return say(whereUsedWords.nowhere, locale)
  if (live === 0) return say(whereUsedWords.liveNone, locale)
  return say(live === 1 ? whereUsedWords.liveOne : whereUsedWords.live, locale, { n: live })
}

const savingWords = (n: number, locale: Locale): string =>
  say(n === 1 ? whereUsedWords.savingOne : whereUsedWords.saving, locale, { n })

const byKind = (uses: readonly Use[]): ReadonlyMap<Use['collection'], readonly Use[]> =>
  uses.reduce(
    (kinds, use) => kinds.set(use.collection, [...(kinds.get(use.collection) ?? []), use]),
    new Map<Use['collection'], readonly Use[]>(),
  )

interface KindProps {
  readonly kind: Use['collection']
  readonly uses: readonly Use[]
  readonly locale: Locale
}

function Kind({ kind, uses, locale }: KindProps) {
  const { config } = useConfig()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? uses : uses.slice(0, few)
  return (
    <>
      <h4 className="cataleg-uses__kind">
        {say(whereUsedWords.group, locale, {
          kind: labelsFor(kind).plural[locale],
          n: uses.length,
        })}
      </h4>
      <ul className="cataleg-uses__list">
        {shown.map((use) => (
          <li key={use.id}>
            <a href={`${config.routes.admin}/collections/${use.collection}/${use.id}`}>
              {use.title}
            </a>
            <Standing locale={locale} use={use} />
          </li>
        ))}
      </ul>
      {shown.length < uses.length && (
        <button className="cataleg-uses__more" onClick={() => setIsWhole(true)} type="button">
          {say(whereUsedWords.more, locale, { n: uses.length })}
        </button>
      )}
    </>
  )
}

/** What is live says nothing; what is not says so. */
function Standing({ use, locale }: { readonly use: Use; readonly locale: Locale }) {
  if (use.live || !editorialStates.has(use.state)) return null
  const words =
    use.state === 'published'
      ? say(whereUsedWords.notLive, locale)
      : editorialStates.label(use.state, locale).toLowerCase()
  return <span className="cataleg-uses__standing"> ({words})</span>
}
