'use client'

import { useAllFormFields, useRowLabel, useTranslation } from '@payloadcms/ui'
import { getSiblingData } from 'payload/shared'

import { todayInMadrid } from '../../domain/calendar.ts'
import { onDayInWords } from '../../domain/day-in-words.ts'
import { isLocale } from '../../domain/locale.ts'
import { inForceWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { useOpenWhenNew } from '../fields/row-label.tsx'
import { daysOf, holdingOn, wordsOfRow, type DatedList, type FormRow } from './dated-rows.ts'
import './dated.css'

/** A folded row says what it holds, and whether it holds today or from when. */
export function DatedRowLabel() {
  const { data, path, rowNumber } = useRowLabel<FormRow | undefined>()
  const { i18n } = useTranslation()
  const [fields] = useAllFormFields()
  useOpenWhenNew(path, data)
  const list = path.replace(/\.\d+$/, '') as DatedList
  const rows = (getSiblingData(fields, list)[list] ?? []) as readonly FormRow[]
  const locale = isLocale(i18n.language) ? i18n.language : 'ca'
  const today = todayInMadrid()
  const holds = holdingOn(list, rows, today, locale).some(({ id }) => id === data?.id)
  const { validFrom } = daysOf(data ?? {})
  const place = String((rowNumber ?? 0) + 1).padStart(2, '0')
  const standing = holds ? 'now' : validFrom !== null && validFrom > today ? 'future' : 'past'
  return (
    <span className="cataleg-dated-row">
      <span>{[place, wordsOfRow(list, data ?? {}, locale)].filter(Boolean).join(' · ')}</span>
      <span className={`cataleg-standing cataleg-standing--${standing}`}>
        {standing === 'future' && validFrom
          ? say(inForceWords.from, locale, { when: onDayInWords(validFrom, locale) })
          : say(inForceWords[standing], locale)}
      </span>
    </span>
  )
}
