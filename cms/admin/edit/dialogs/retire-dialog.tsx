'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { retirementReasons } from '../../../domain/vocabularies/procedure.ts'
import { transitionButtons, transitionWords } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import { Dialog } from '../dialog.tsx'
import { Buttons, LongAnswer, required, useReader, type Question } from './answers.tsx'
import { SheetFinder } from './sheet-finder.tsx'

/** Why it is taken away, from the closed list and in the person's words; and what takes its place. */
export function RetireDialog({ before, onAnswer, onClose }: Question) {
  const language = useReader()
  const { id, collectionSlug } = useDocumentInfo()
  const [reason, setReason] = useState<string>(before.reason ?? '')
  const [explanation, setExplanation] = useState(before.explanation ?? '')
  const [replacedBy, setReplacedBy] = useState(before.replacedBy ?? '')
  const select = useId()
  const isSheet = collectionSlug === 'procedures'
  const answer = () =>
    onAnswer({
      reason,
      explanation,
      note: explanation.slice(0, 500),
      ...(replacedBy ? { replacedBy } : {}),
    })
  return (
    <Dialog
      actions={<Buttons act={say(transitionButtons.retire, language)} onClose={onClose} />}
      onClose={onClose}
      onSubmit={answer}
      title={say(transitionWords.retireTitle, language)}
    >
      <p>{say(transitionWords.retireHint, language)}</p>
      <label className="cataleg-dialog__label" htmlFor={select}>
        {say(transitionWords.retireReason, language)} {say(transitionWords.required, language)}
      </label>
      <select
        className="cataleg-dialog__input"
        id={select}
        onChange={(event) => setReason(event.target.value)}
        {...required(language)}
        value={reason}
      >
        <option value="" />
        {retirementReasons.codes.map((code) => (
          <option key={code} value={code}>
            {retirementReasons.label(code, language)}
          </option>
        ))}
      </select>
      <LongAnswer
        label={say(transitionWords.retireExplanation, language)}
        most={1000}
        onChange={setExplanation}
        value={explanation}
      />
      {isSheet && reason && reason !== 'error' && (
        <SheetFinder
          except={String(id ?? '')}
          isRequired={reason === 'merged'}
          onChoose={setReplacedBy}
        />
      )}
    </Dialog>
  )
}
