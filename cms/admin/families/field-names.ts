'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import { isLocale, sourceLocale } from '../../domain/locale.ts'
import { labelOf, namedFields } from '../../editorial/history/readable-value.ts'

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
  const language = isLocale(i18n.language) ? i18n.language : sourceLocale
  return (path) => {
    const names: string[] = []
    let among: readonly ClientField[] = fields
    let field: ClientField | undefined
    for (const part of path.split('.')) {
      field = namedFields(among).find(({ name }) => name === part)
      if (!field) break
      names.push(labelOf(field, language))
      among = 'fields' in field ? field.fields : []
    }
    return { field, name: names.join(' · ') || path }
  }
}
