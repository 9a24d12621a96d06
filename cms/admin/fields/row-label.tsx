'use client'

import { useDocumentInfo, useForm, useRowLabel, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isLocale } from '../../domain/locale.ts'
import { rowSummary } from '../../domain/row-summary.ts'

type RowData = Readonly<Record<string, unknown>> | undefined

/** A folded row says what it holds, not only which one it is; a new one is open to be written in. */
export function RowLabel() {
  const { data, path, rowNumber } = useRowLabel<RowData>()
  const { i18n } = useTranslation()
  useOpenWhenNew(path, data)
  const language: string = i18n.language
  const place = String((rowNumber ?? 0) + 1).padStart(2, '0')
  const summary = rowSummary(data ?? {}, isLocale(language) ? language : 'ca')
  return <span>{summary ? `${place} · ${summary}` : place}</span>
}

/** Lists begin folded, and Payload folds the row that one has just asked for too. */
export function useOpenWhenNew(path: string, data: RowData) {
  const { dispatchFields, getField } = useForm()
  const { savedDocumentData } = useDocumentInfo()
  const list = path.replace(/\.\d+$/, '')
  const mayBeNew = useRef(true)
  useEffect(() => {
    if (!mayBeNew.current) return
    mayBeNew.current = false
    if (rowIds(savedDocumentData, list).includes(data?.id)) return
    const rows = getField(list)?.rows ?? []
    const updatedRows = rows.map((row) =>
      row.id === data?.id ? { ...row, collapsed: false } : row,
    )
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [data, dispatchFields, getField, list, savedDocumentData])
}

function rowIds(saved: unknown, list: string): readonly unknown[] {
  const rows = list
    .split('.')
    .reduce<unknown>((held, name) => (held as RowData | null)?.[name], saved)
  return Array.isArray(rows) ? rows.map((row: RowData) => row?.id) : []
}
