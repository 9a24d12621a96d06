'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import Link from 'next/link.js'

import { familyWords } from '../../labels/families.ts'
import { say } from '../../labels/words.ts'
import './families.css'

/** Beside a template: the way to the sheets that take from it. */
export function TemplateLink() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  if (!id) return null
  return (
    <p className="cataleg-family">
      <Link href={`${config.routes.admin}/plantilles/${id}`} prefetch={false}>
        {say(familyWords.applyLink, i18n.language)}
      </Link>
    </p>
  )
}
