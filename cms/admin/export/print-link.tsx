'use client'

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'

import { exportWords } from '../../labels/export.ts'
import { say } from '../../labels/words.ts'
import './export.css'

/** The sheet on paper, in the language it is being looked at, as it was last saved. */
export function PrintLink() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  if (!id) return null
  return (
    <a
      aria-label={say(exportWords.print, i18n.language)}
      className="cataleg-print"
      href={`${config.routes.api}/procedures/${id}/print?locale=${code}`}
      id="print-sheet"
      rel="noreferrer"
      target="_blank"
      title={say(exportWords.print, i18n.language)}
    >
      PDF
    </a>
  )
}
