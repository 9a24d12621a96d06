'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import { labelOf, namedFields } from '../edit/readable-value.ts'

interface NamedPath {
  readonly field: ClientField | undefined
  /** `Silenci administratiu · A instància de part`. */
  readonly name: string
}

/** The words of the panel for a path of a sheet, and the field that draws its value. */
export function useFieldNames(): (path: string) => NamedPath {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: 'procedures' })?.fields ?? []
  const said = (field: ClientField) => String(getTranslation(labelOf(field), i18n))
  return (path) => {
    const names: string[] = []
    let among: readonly ClientField[] = fields
    let field: ClientField | undefined
    for (const part of path.split('.')) {
      field = namedFields(among).find(({ name }) => name === part)
      if (!field) break
      names.push(said(field))
      among = 'fields' in field ? field.fields : []
    }
    return { field, name: names.join(' · ') || path }
  }
}
