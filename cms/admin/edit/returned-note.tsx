'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import type { Returned } from '../../editorial/transitions/standing.ts'
import { progressWords } from '../../labels/progress.ts'
import { say } from '../../labels/words.ts'
import { fieldName } from './field-choices.ts'
import { focusField } from './focus-field.ts'

interface Props {
  readonly returned: Returned
  readonly fields: readonly ClientField[]
}

/** What whoever returned it wants mended, and where: each field is one press away. */
export function ReturnedNote({ returned, fields }: Props) {
  const { i18n } = useTranslation()
  const { by, times, reason } = returned
  const title = times > 1 ? progressWords.returnedAgain : progressWords.returnedBy
  return (
    <div className="cataleg-progress__returned">
      <p>
        <strong>{say(title, i18n.language, { by, times })}</strong>
      </p>
      <p className="cataleg-progress__reason">{reason}</p>
      {returned.fields.length > 0 && (
        <p className="cataleg-progress__fields">
          {say(progressWords.lookAt, i18n.language)}{' '}
          {returned.fields.map((path) => (
            <button
              className="cataleg-progress__field"
              key={path}
              onClick={() => focusField(fields, path)}
              type="button"
            >
              {fieldName(fields, path, i18n.language)}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
