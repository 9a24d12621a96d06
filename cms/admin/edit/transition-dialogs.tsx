'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'

import { isLocale } from '../../domain/locale.ts'
import { retirementReasons } from '../../domain/vocabularies/procedure.ts'
import { problem } from '../../labels/problems.ts'
import { transitionButtons, transitionWords } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'
import type { TransitionDetails } from './ask-transition.ts'
import { Dialog } from './dialog.tsx'

interface Props {
  readonly onAnswer: (details: TransitionDetails) => void
  readonly onClose: () => void
}

/** Nobody gets a sheet back without being told what to mend. */
export function ReturnDialog({ onAnswer, onClose }: Props) {
  const { i18n } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <Dialog
      actions={<Buttons action="return" onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => onAnswer({ reason })}
      title={say(transitionWords.returnTitle, i18n.language)}
    >
      <LongAnswer
        label={say(transitionWords.returnReason, i18n.language)}
        most={500}
        onChange={setReason}
        value={reason}
      />
    </Dialog>
  )
}

/** Why it is taken away, from the closed list and in the person's words. */
export function RetireDialog({ onAnswer, onClose }: Props) {
  const { i18n } = useTranslation()
  const locale = isLocale(i18n.language) ? i18n.language : 'ca'
  const [reason, setReason] = useState<string>('')
  const [explanation, setExplanation] = useState('')
  const select = useId()
  return (
    <Dialog
      actions={<Buttons action="retire" onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => onAnswer({ reason, explanation, note: explanation })}
      title={say(transitionWords.retireTitle, locale)}
    >
      <p>{say(transitionWords.retireHint, locale)}</p>
      <label className="cataleg-dialog__label" htmlFor={select}>
        {say(transitionWords.retireReason, locale)} {say(transitionWords.required, locale)}
      </label>
      <select
        className="cataleg-dialog__input"
        id={select}
        onChange={(event) => setReason(event.target.value)}
        {...required(locale)}
        value={reason}
      >
        <option value="" />
        {retirementReasons.codes.map((code) => (
          <option key={code} value={code}>
            {retirementReasons.label(code, locale)}
          </option>
        ))}
      </select>
      <LongAnswer
        label={say(transitionWords.retireExplanation, locale)}
        most={1000}
        onChange={setExplanation}
        value={explanation}
      />
    </Dialog>
  )
}

type Answer = HTMLSelectElement | HTMLTextAreaElement

/** Must be answered; the browser says so in our words, as its own are in its own language. */
const required = (language: string) => ({
  required: true,
  onInvalid: (event: FormEvent<Answer>) =>
    event.currentTarget.setCustomValidity(problem('required', language)),
  onInput: (event: FormEvent<Answer>) => event.currentTarget.setCustomValidity(''),
})

interface LongAnswerProps {
  readonly label: string
  readonly most: number
  readonly value: string
  readonly onChange: (text: string) => void
}

function LongAnswer({ label, most, value, onChange }: LongAnswerProps) {
  const { i18n } = useTranslation()
  const box = useId()
  return (
    <>
      <label className="cataleg-dialog__label" htmlFor={box}>
        {label} {say(transitionWords.required, i18n.language)}
      </label>
      <textarea
        className="cataleg-dialog__input"
        id={box}
        maxLength={most}
        onChange={(event) => onChange(event.target.value)}
        {...required(i18n.language)}
        rows={4}
        value={value}
      />
    </>
  )
}

function Buttons({ action, onClose }: { action: 'return' | 'retire'; onClose: () => void }) {
  const { i18n } = useTranslation()
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
        {say(transitionWords.cancel, i18n.language)}
      </Button>
      <Button margin={false} size="medium" type="submit">
        {say(transitionButtons[action], i18n.language)}
      </Button>
    </>
  )
}
