'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'

import { exportWords } from '../../labels/export.ts'
import { say } from '../../labels/words.ts'
import './export.css'

const formats = ['csv', 'xlsx', 'json', 'fue'] as const

/** The list as it is filtered now, for a spreadsheet or a program. */
export function ExportLinks() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const shown = useSearchParams()
  const filter = [...shown.entries()].filter(
    ([name]) => name === 'search' || name.startsWith('where'),
  )
  const address = (format: string) => {
    const asked = new URLSearchParams([['format', format], ['locale', i18n.language], ...filter])
    return `${config.routes.api}/procedures/export?${asked.toString()}`
  }
  return (
    <p className="cataleg-export">
      <span id="cataleg-export">{say(exportWords.export, i18n.language)}:</span>
      {formats.map((format) => (
        <a
          aria-describedby="cataleg-export"
          download
          href={address(format)}
          id={`export-${format}`}
          key={format}
        >
          {say(exportWords[format], i18n.language)}
        </a>
      ))}
    </p>
  )
}
