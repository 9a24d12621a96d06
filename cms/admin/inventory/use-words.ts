'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { isLocale, type Locale } from '../../domain/locale.ts'
import { inventoryWords, type InventoryWord } from '../../labels/inventory.ts'
import { say } from '../../labels/words.ts'

/** The words of these pages in the reader's language, and where the API and the panel are. */
export function useWords() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const locale: Locale = isLocale(language) ? language : 'ca'
  const words = useCallback(
    (word: InventoryWord, values: Readonly<Record<string, string | number>> = {}) =>
      say(inventoryWords[word], locale, values),
    [locale],
  )
  return { words, locale, api: config.routes.api, admin: config.routes.admin }
}
