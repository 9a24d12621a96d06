'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useState } from 'react'

import { relationsWithin } from '../../editorial/history/readable-value.ts'

/** The titles of the records that some values name, so that people compare names and not ids. */
export function useRelatedTitles(
  values: readonly { readonly value: unknown; readonly field: ClientField | undefined }[],
): (collection: string, id: string) => string {
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = values.flatMap(({ value, field }) => (field ? relationsWithin(value, field) : []))
  const key = [...new Set(wanted.map((pair) => pair.join('/')))].sort().join(' ')

  useEffect(() => {
    const pairs = key ? key.split(' ').map((one) => one.split('/') as [string, string]) : []
    const ask = async ([collection, id]: [string, string]) => {
      const { admin } = getEntityConfig({ collectionSlug: collection }) ?? {}
      const response = await fetch(
        `${config.routes.api}/${collection}/${id}?depth=0&draft=true&locale=${locale}`,
        { credentials: 'include' },
      )
      const record = response.ok ? ((await response.json()) as Record<string, unknown>) : {}
      const title = record[admin?.useAsTitle ?? 'id']
      return [`${collection}/${id}`, typeof title === 'string' && title ? title : id] as const
    }
    let isShown = true
    void Promise.all(pairs.slice(0, 60).map(ask))
      .then((found) => isShown && setTitles(new Map(found)))
      // Without the titles people see the codes of the records, and can still choose.
      .catch(() => undefined)
    return () => {
      isShown = false
    }
  }, [key, config.routes.api, getEntityConfig, locale])

  return (collection, id) => titles.get(`${collection}/${id}`) ?? id
}
