'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { todayInMadrid } from '../../domain/calendar.ts'
import { isLocale, sourceLocale, type Locale } from '../../domain/locale.ts'
import type { Day } from '../../domain/published/published.ts'
import type { Standing } from '../../editorial/transitions/standing.ts'
import { instantInWords, ofDateInWords, onDateInWords } from '../../labels/days-in-words.ts'
import { barredWords, holderWords, nextInWords, progressWords } from '../../labels/progress.ts'
import { say } from '../../labels/words.ts'
import { fieldName } from './field-choices.ts'
import { Remarks } from './remarks.tsx'
import { ReturnedNote } from './returned-note.tsx'
import { useStanding } from './use-standing.ts'

import './edit.css'

/** Above the form: who has the record, since when, what comes next, and what was said of it. */
export function Progress() {
  const { collectionSlug = '', savedDocumentData: record } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { standing, address, refresh } = useStanding()
  if (!standing) return null
  const language = isLocale(i18n.language) ? i18n.language : sourceLocale
  const today = todayInMadrid()
  const fields = getEntityConfig({ collectionSlug })?.fields ?? []
  const words = (
    text: Exclude<keyof typeof progressWords, never>,
    values: Readonly<Record<string, string | number>> = {},
  ) => say(progressWords[text], language, values)
  const { state, barred, unsigned, signed, returned, remarks } = standing
  const isUnderWay = state !== 'published' && state !== 'to-verify' && state !== 'retired'
  return (
    <section aria-label={words('title')} className="cataleg-progress">
      <p className="cataleg-progress__where">
        <strong>{whoHasIt(standing, today, language)}</strong>{' '}
        {nextInWords(standing.next, dayOf(record?.reviewOn), today, language)}
      </p>
      {isUnderWay && standing.isLive && <p>{words('liveToo')}</p>}
      {state === 'scheduled' && <p>{words('locked')}</p>}
      {barred && <p>{say(barredWords[barred], language)}</p>}
      {isUnderWay && unsigned.length > 0 && (
        <p>
          {words('unsigned', {
            fields: unsigned
              .map((path) => fieldName(fields, path, language).toLocaleLowerCase(language))
              .join(', '),
          })}
        </p>
      )}
      {isUnderWay && signed && unsigned.length === 0 && (
        <p>
          {words('signed', {
            ...signed,
            day: onDateInWords(dayOf(signed.at) ?? today, today, language),
          })}
        </p>
      )}
      {returned && <ReturnedNote fields={fields} returned={returned} />}
      {remarks && (
        <Remarks
          address={address}
          mayRemark={standing.mayRemark}
          onAdded={refresh}
          remarks={remarks}
        />
      )}
    </section>
  )
}

/** In whose hands, and since when; or when it goes out. */
function whoHasIt(
  { holder, holderName, since, scheduledAt }: Standing,
  today: Day,
  language: Locale,
): string {
  const who = say(holderWords[holder], language, { name: holderName ?? '—' })
  if (holder === 'clock' && scheduledAt) {
    const when = instantInWords(scheduledAt, language)
    return `${who} ${say(progressWords.on, language, { when })}.`
  }
  const day = dayOf(since)
  if (!day) return `${who}.`
  const values = {
    of: ofDateInWords(day, today, language),
    on: onDateInWords(day, today, language),
  }
  return `${who} ${say(progressWords.since, language, values)}.`
}

/** The day of the town hall that a stored instant is of. */
const dayOf = (instant: unknown): Day | null =>
  typeof instant === 'string' && !Number.isNaN(Date.parse(instant))
    ? todayInMadrid(new Date(instant))
    : null
