'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { isLocale } from '../../domain/locale.ts'
import { rowSummary } from '../../domain/row-summary.ts'

/** A folded row says what it holds, not only which one it is. */
export function RowLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>()
  const { i18n } = useTranslation()
  const language: string = i18n.language
  const place = String((rowNumber ?? 0) + 1).padStart(2, '0')
  const summary = rowSummary(data ?? {}, isLocale(language) ? language : 'ca')
  return <span>{summary ? `${place} · ${summary}` : place}</span>
}
