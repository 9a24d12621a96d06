'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect } from 'react'

import { focusField } from './focus-field.ts'

/** The form is drawn in steps; before the first nothing could be focused. */
const untilDrawn = 300

/** `?field=tracking.url`: whoever comes for one field finds the cursor in it. */
export function ArriveAtField() {
  const path = useSearchParams().get('field')
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  useEffect(() => {
    if (!path) return
    const fields = getEntityConfig({ collectionSlug })?.fields ?? []
    const timer = setTimeout(() => focusField(fields, path), untilDrawn)
    return () => clearTimeout(timer)
    // Once, on arriving: what the person does afterwards must not be taken back.
  }, [])
  return null
}
