'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { isLocale } from '../../domain/locale.ts'
import { editorialStates } from '../../domain/vocabularies/editorial.ts'
import { stateWords } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'
import { useStanding } from './use-standing.ts'

/** Where the record is on its way. In the place of Payload's, which knows only draft and published. */
export function EditorialStatus() {
  const { savedDocumentData: record } = useDocumentInfo()
  const { standing } = useStanding()
  const { i18n } = useTranslation()
  const saved = editorialStates.has(record?.state) ? record.state : 'draft'
  const state = standing?.state ?? saved
  const locale = isLocale(i18n.language) ? i18n.language : 'ca'
  return (
    <p className="cataleg-status">
      {say(stateWords.state, locale)}: <strong>{editorialStates.label(state, locale)}</strong>
    </p>
  )
}

/** In the place of what would go round the way to the public: "retire" is one of our buttons. */
export function NoUnpublishButton() {
  return null
}
