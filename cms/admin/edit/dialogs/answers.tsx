'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, type FormEvent, type ReactNode } from 'react'

import { isLocale, type Locale } from '../../../domain/locale.ts'
import { problem } from '../../../labels/problems.ts'
import { transitionWords } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import type { TransitionDetails } from '../ask-transition.ts'

/** What every question about a transition takes. */
export interface Question {
  /** What was answered the last time, where the server said no. */
  readonly before: TransitionDetails
  readonly onAnswer: (details: TransitionDetails) => void
  readonly onClose: () => void
}

/** The language of the panel, of ours. */
export function useReader(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : 'ca'
}

type Answer = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Must be answered; the browser says so in our words, as its own are in its own language. */
export const required = (language: string) => ({
  required: true,
  onInvalid: (event: FormEvent<Answer>) =>
    event.currentTarget.setCustomValidity(problem('required', language)),
  onInput: (event: FormEvent<Answer>) => event.currentTarget.setCustomValidity(''),
})

interface LongAnswerProps {
  readonly label: string
  readonly help?: string
  readonly most: number
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A sentence or two, which must be given. */
export function LongAnswer({ label, help, most, value, onChange }: LongAnswerProps) {
  const language = useReader()
  const box = useId()
  return (
    <>
      <label className="cataleg-dialog__label" htmlFor={box}>
        {label} {say(transitionWords.required, language)}
      </label>
      {help && (
        <p className="cataleg-dialog__help" id={`${box}-help`}>
          {help}
        </p>
      )}
      <textarea
        aria-describedby={help ? `${box}-help` : undefined}
        className="cataleg-dialog__input"
        id={box}
        maxLength={most}
        onChange={(event) => onChange(event.target.value)}
        {...required(language)}
        rows={3}
        value={value}
      />
    </>
  )
}

/** Several things of which one is chosen, or which are ticked, under one question. */
export function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="cataleg-choices">
      <legend className="cataleg-dialog__label">{legend}</legend>
      {children}
    </fieldset>
  )
}

/** Take back what was asked, or do it: the act says its own name. */
export function Buttons({ act, onClose }: { act: string; onClose: () => void }) {
  const language = useReader()
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
        {say(transitionWords.cancel, language)}
      </Button>
      <Button margin={false} size="medium" type="submit">
        {act}
      </Button>
    </>
  )
}
