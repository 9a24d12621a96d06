'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { dialogWords } from '../../../labels/transition-dialogs.ts'
import { transitionButtons, transitionWords } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import { Dialog } from '../dialog.tsx'
import { fieldChoices } from '../field-choices.ts'
import { Buttons, LongAnswer, useReader, type Question } from './answers.tsx'

/** Nobody gets a sheet back without being told what to mend, and where. */
export function ReturnDialog({ before, onAnswer, onClose }: Question) {
  const language = useReader()
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [reason, setReason] = useState(before.reason ?? '')
  const [fields, setFields] = useState<readonly string[]>(before.fields ?? [])
  const groups = fieldChoices(getEntityConfig({ collectionSlug })?.fields ?? [], language)
  const toggle = (path: string) =>
    setFields(fields.includes(path) ? fields.filter((one) => one !== path) : [...fields, path])
  return (
    <Dialog
      actions={<Buttons act={say(transitionButtons.return, language)} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => onAnswer({ reason, fields })}
      title={say(transitionWords.returnTitle, language)}
    >
      <LongAnswer
        label={say(transitionWords.returnReason, language)}
        most={2000}
        onChange={setReason}
        value={reason}
      />
      <p className="cataleg-dialog__label">
        {say(dialogWords.returnFields, language)} {say(dialogWords.optional, language)}
      </p>
      {groups.map(({ title, choices }) => {
        const count = choices.filter(({ path }) => fields.includes(path)).length
        return (
          <details className="cataleg-parts" key={title} open={groups.length === 1}>
            <summary>
              {title}
              {count > 0 && ` (${count})`}
            </summary>
            <div className="cataleg-parts__fields">
              {choices.map(({ path, label }) => (
                <label className="cataleg-choices__choice" key={path}>
                  <input
                    checked={fields.includes(path)}
                    onChange={() => toggle(path)}
                    type="checkbox"
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </details>
        )
      })}
    </Dialog>
  )
}
