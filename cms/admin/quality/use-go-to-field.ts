'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'

import { focusField } from '../edit/focus-field.ts'

export interface PlaceOnForm {
  readonly path: string
  readonly locale?: string
}

/** Brings the cursor to a field; to the form in its language first, where it is of another one. */
export function useGoToField(): (place: PlaceOnForm) => void {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { code } = useLocale()
  const router = useRouter()
  return ({ path, locale }) => {
    if (locale && locale !== code) return router.push(`?locale=${locale}`)
    focusField(getEntityConfig({ collectionSlug })?.fields ?? [], path)
  }
}
