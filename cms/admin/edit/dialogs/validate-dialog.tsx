'use client'

import { useState } from 'react'

import { dialogWords } from '../../../labels/transition-dialogs.ts'
import { transitionButtons, transitionWords } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import { Dialog } from '../dialog.tsx'
import { Buttons, Choices, LongAnswer, required, useReader, type Question } from './answers.tsx'

const checks = ['checkCoherent', 'checkPlain', 'checkMatrix'] as const

interface Props extends Question {
  /** A rule sends it to the law office, whatever is ticked here. */
  readonly goesToLegal: boolean
}

/** What the governance team looks at before the department approves. */
export function ValidateDialog({ goesToLegal, before, onAnswer, onClose }: Props) {
  const language = useReader()
  const [legalReview, setLegal] = useState(before.legalReview ?? false)
  return (
    <Dialog
      actions={<Buttons act={say(transitionButtons.validate, language)} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => onAnswer({ legalReview })}
      title={say(dialogWords.validateTitle, language)}
    >
      <Choices
        legend={`${say(dialogWords.validateHint, language)} ${say(transitionWords.required, language)}`}
      >
        {checks.map((check) => (
          <label className="cataleg-choices__choice" key={check}>
            <input type="checkbox" {...required(language)} />
            <span>{say(dialogWords[check], language)}</span>
          </label>
        ))}
      </Choices>
      {goesToLegal ? (
        <p>{say(dialogWords.legalAnyway, language)}</p>
      ) : (
        <label className="cataleg-choices__choice">
          <input
            checked={legalReview}
            onChange={(event) => setLegal(event.target.checked)}
            type="checkbox"
          />
          <span>{say(dialogWords.alsoLegal, language)}</span>
        </label>
      )}
    </Dialog>
  )
}

/** The law office signs, saying what it read. */
export function SignDialog({ before, onAnswer, onClose }: Question) {
  const language = useReader()
  const [note, setNote] = useState(before.note ?? '')
  return (
    <Dialog
      actions={<Buttons act={say(dialogWords.sign, language)} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => onAnswer({ note })}
      title={say(dialogWords.signTitle, language)}
    >
      <p>{say(dialogWords.signHint, language)}</p>
      <LongAnswer
        label={say(dialogWords.signRemark, language)}
        most={500}
        onChange={setNote}
        value={note}
      />
    </Dialog>
  )
}
