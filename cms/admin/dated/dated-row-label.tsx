'use client'

import { useAllFormFields, useRowLabel, useTranslation } from '@payloadcms/ui'
import { getSiblingData } from 'payload/shared'

import { todayInMadrid } from '../../domain/calendar.ts'
import { isLocale } from '../../domain/locale.ts'
import { inForceWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { RowLabel } from '../fields/row-label.tsx'
import { daysOf, holdingOn, type DatedList, type FormRow } from './dated-rows.ts'
import './dated.css'

/** A folded row says what it holds, and whether it holds today. */
export function DatedRowLabel() {
  const { data, path } = useRowLabel<FormRow | undefined>()
  const { i18n } = useTranslation()
  const [fields] = useAllFormFields()
  const list = path.replace(/\.\d+$/, '') as DatedList
  const rows = (getSiblingData(fields, list)[list] ?? []) as readonly FormRow[]
  const locale = isLocale(i18n.language) ? i18n.language : 'ca'
  const today = todayInMadrid()
  const holds = holdingOn(list, rows, today, locale).some(({ id }) => id === data?.id)
  const { validFrom } = daysOf(data ?? {})
  const standing = holds ? 'now' : validFrom !== null && validFrom > today ? 'future' : 'past'
  return (
    <span className="cataleg-dated-row">
      <RowLabel />
      <span className={`cataleg-standing cataleg-standing--${standing}`}>
        {say(inForceWords[standing], locale)}
      </span>
    </span>
  )
}
