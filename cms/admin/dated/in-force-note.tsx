'use client'

import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { getSiblingData } from 'payload/shared'

import { todayInMadrid } from '../../domain/calendar.ts'
import { onDayInWords } from '../../domain/day-in-words.ts'
import { nextChange } from '../../domain/in-force.ts'
import { isLocale } from '../../domain/locale.ts'
import { inForceWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { daysOf, holdingOn, type DatedList, type FormRow } from './dated-rows.ts'
import './dated.css'

/** Above the amounts or the values: what holds today, and what it will be, and when. */
export function InForceNote({ list }: { readonly list: DatedList }) {
  const { i18n } = useTranslation()
  const [fields] = useAllFormFields()
  const locale = isLocale(i18n.language) ? i18n.language : 'ca'
  const rows = ((getSiblingData(fields, list)[list] ?? []) as readonly FormRow[]).filter(Boolean)
  if (!Array.isArray(rows) || rows.length === 0) return null
  const today = todayInMadrid()
  const now = holdingOn(list, rows, today, locale)
  const day = nextChange(rows.map(daysOf), today)
  const next = day ? holdingOn(list, rows, day, locale) : []
  const known = new Set(now.map(({ id }) => id))
  const change = next.filter(({ id }) => !known.has(id))
  const told = (some: typeof now) => some.map(({ words }) => words).join(' · ')
  return (
    <div aria-live="polite" className="field-type cataleg-in-force">
      <p>
        {now.length > 0
          ? say(inForceWords.today, locale, { what: told(now) })
          : say(inForceWords.nothing, locale)}
      </p>
      {day && (
        <p>
          <strong>
            {change.length > 0
              ? say(inForceWords.change, locale, {
                  when: onDayInWords(day, locale),
                  what: told(change),
                })
              : next.length === 0 &&
                say(inForceWords.end, locale, { when: capital(onDayInWords(day, locale)) })}
          </strong>{' '}
          {say(inForceWords.byItself, locale)}
        </p>
      )}
    </div>
  )
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
