'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

/**
 * Saves what is on screen as Payload's own button does; `over` replaces fields on the way.
 * Answers whether it was stored.
 */
export function useSaveDraft(): (over?: Readonly<Record<string, unknown>>) => Promise<boolean> {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const { submit } = useForm()
  const hasDrafts = Boolean(getEntityConfig({ collectionSlug })?.versions?.drafts)
  const address = `${config.routes.api}/${collectionSlug}/${id}?locale=${locale}&depth=0&fallback-locale=null`

  return useCallback(
    async (over = {}) => {
      const result = await submit({
        action: hasDrafts ? `${address}&draft=true` : address,
        method: 'PATCH',
        overrides: hasDrafts ? { ...over, _status: 'draft' } : { ...over },
        skipValidation: hasDrafts,
      })
      return Boolean(result && 'res' in result && result.res && result.res.status < 400)
    },
    [address, hasDrafts, submit],
  )
}
