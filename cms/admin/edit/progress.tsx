'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import type { Standing } from '../../editorial/transitions/standing.ts'
import { barredWords, holderWords, nextWords, progressWords } from '../../labels/progress.ts'
import { say } from '../../labels/words.ts'
import { fieldName } from './field-choices.ts'
import { Remarks } from './remarks.tsx'
import { ReturnedNote } from './returned-note.tsx'
import { useStanding } from './use-standing.ts'
import { dayInWords, instantInWords } from './when-in-words.ts'

import './edit.css'

/** Above the form: who has the record, since when, what comes next, and what was said of it. */
export function Progress() {
  const { collectionSlug = '', savedDocumentData: record } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { standing, address, refresh } = useStanding()
  if (!standing) return null
  const language: string = i18n.language
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
        <strong>{whoHasIt(standing, language)}</strong>{' '}
        {nextOf(standing, record?.reviewOn, language)}
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
        <p>{words('signed', { ...signed, day: dayInWords(signed.at, language) })}</p>
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
function whoHasIt({ holder, holderName, since, scheduledAt }: Standing, language: string): string {
  const who = say(holderWords[holder], language, { name: holderName ?? '—' })
  if (holder === 'clock' && scheduledAt) {
    const when = instantInWords(scheduledAt, language)
    return `${who} ${say(progressWords.on, language, { when })}.`
  }
  if (!since) return `${who}.`
  return `${who} ${say(progressWords.since, language, { day: dayInWords(since, language) })}.`
}

function nextOf({ next }: Standing, reviewOn: unknown, language: string): string {
  const isDated = next === 'verify'
  if (next === 'none' || next === 'wait' || (isDated && typeof reviewOn !== 'string')) return ''
  const step = say(nextWords[next], language, {
    day: isDated ? dayInWords(String(reviewOn), language) : '',
  })
  return `${say(progressWords.next, language, { step })}.`
}
