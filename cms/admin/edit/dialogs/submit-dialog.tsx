'use client'

import { useEffect, useId, useState } from 'react'

import { significances } from '../../../domain/vocabularies/editorial.ts'
import type { Reviewer } from '../../../editorial/transitions/reviewers.ts'
import { dialogWords, significanceHelp } from '../../../labels/transition-dialogs.ts'
import { transitionButtons, transitionWords } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import { Dialog } from '../dialog.tsx'
import { Buttons, Choices, LongAnswer, required, useReader, type Question } from './answers.tsx'

interface Props extends Question {
  readonly address: string
}

/** To whom it goes, what changed, and how much that matters to those who depend on it. */
export function SubmitDialog({ address, before, onAnswer, onClose }: Props) {
  const language = useReader()
  const reviewers = useReviewers(address)
  const [to, setTo] = useState(before.to ?? '')
  const [note, setNote] = useState(before.note ?? '')
  const [significance, setSignificance] = useState(before.significance ?? '')
  const select = useId()
  const usual = reviewers.find(({ isUsual }) => isUsual)?.id ?? 'governance'
  const words = (text: keyof typeof dialogWords) => say(dialogWords[text], language)
  return (
    <Dialog
      actions={<Buttons act={say(transitionButtons.submit, language)} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => onAnswer({ to: to || usual, note, significance })}
      title={words('submitTitle')}
    >
      <label className="cataleg-dialog__label" htmlFor={select}>
        {words('submitTo')}
      </label>
      <select
        className="cataleg-dialog__input"
        id={select}
        onChange={(event) => setTo(event.target.value)}
        value={to || usual}
      >
        <People label={words('heads')} people={reviewers.filter(({ role }) => role === 'head')} />
        <optgroup label={words('team')}>
          <option value="governance">{words('submitToAnybody')}</option>
          {reviewers
            .filter(({ role }) => role === 'governance')
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </optgroup>
      </select>
      <LongAnswer
        help={words('submitNoteHelp')}
        label={words('submitNote')}
        most={500}
        onChange={setNote}
        value={note}
      />
      <Choices legend={`${words('significance')} ${say(transitionWords.required, language)}`}>
        {significances.codes.map((code) => (
          <label className="cataleg-choices__choice" key={code}>
            <input
              checked={significance === code}
              name="significance"
              onChange={() => setSignificance(code)}
              {...required(language)}
              type="radio"
              value={code}
            />
            <span>
              <strong>{significances.label(code, language)}</strong>
              <span className="cataleg-choices__help">{say(significanceHelp[code], language)}</span>
            </span>
          </label>
        ))}
      </Choices>
    </Dialog>
  )
}

function People({ label, people }: { label: string; people: readonly Reviewer[] }) {
  if (people.length === 0) return null
  return (
    <optgroup label={label}>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}

/** Those who may review it; nobody by name until they are known, and then the team takes it. */
function useReviewers(address: string): readonly Reviewer[] {
  const [reviewers, setReviewers] = useState<readonly Reviewer[]>([])
  useEffect(() => {
    let isShown = true
    void fetch(`${address}/reviewers`, { credentials: 'include' })
      .then(async (response) => (response.ok ? ((await response.json()) as unknown) : {}))
      .then((body) => {
        const { reviewers: found } = body as { reviewers?: readonly Reviewer[] }
        if (isShown) setReviewers(found ?? [])
      })
      .catch(() => undefined)
    return () => {
      isShown = false
    }
  }, [address])
  return reviewers
}
