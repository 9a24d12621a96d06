'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { createPortal } from 'react-dom'

import type { ToldGate } from '../../editorial/quality/quality.ts'
import { qualityWords } from '../../labels/quality.ts'
import { say } from '../../labels/words.ts'
import { tabOf } from '../edit/focus-field.ts'
import { inTab } from './field-places.ts'
import { useHosts } from './use-hosts.ts'

/** On each tab, how much of what blocks is inside: one sees where to go without reading a list. */
export function TabCounts({ gates }: { gates: readonly ToldGate[] }) {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug })?.fields ?? []
  const counts = new Map<string, number>()
  for (const { path } of gates) {
    const tab = tabOf(fields, path.split('.')[0] ?? path)
    if (tab >= 0) counts.set(String(tab), (counts.get(String(tab)) ?? 0) + 1)
  }
  const hosts = useHosts([...counts.keys()], inTab)
  return [...counts].map(([tab, count]) => {
    const host = hosts.get(tab)
    return (
      host &&
      createPortal(
        <>
          <span aria-hidden="true">{count}</span>
          <span className="cataleg-sr-only">
            {say(qualityWords.inTab, i18n.language, { count })}
          </span>
        </>,
        host,
        tab,
      )
    )
  })
}
