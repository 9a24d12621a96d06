'use client'

import { useEffect, useId, useState } from 'react'

import { askSheets, type SheetChoice } from './ask-inventory.ts'
import type { DecisionMade } from './decision-dialog.tsx'
import { useWords } from './use-words.ts'

export interface KnownTarget {
  readonly kind: 'sheet' | 'row'
  readonly id: string
  readonly title: string
}

interface TargetChoiceProps {
  readonly known: readonly KnownTarget[]
  readonly made: DecisionMade
  readonly onChoose: (part: Partial<DecisionMade>) => void
}

/** The sheet that stays: one of the same group, or any of the catalogue. */
export function TargetChoice({ known, made, onChoose }: TargetChoiceProps) {
  const { words, locale, api } = useWords()
  const field = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly SheetChoice[]>([])

  useEffect(() => {
    if (text.trim().length < 2) return setFound([])
    const timer = setTimeout(() => void askSheets(api, locale, text.trim()).then(setFound), 250)
    return () => clearTimeout(timer)
  }, [api, locale, text])

  const isChosen = ({ kind, id }: KnownTarget) =>
    kind === 'sheet' ? made.target === id : made.mergeInto === id
  const choose = ({ kind, id }: KnownTarget) =>
    onChoose(kind === 'sheet' ? { target: id, mergeInto: null } : { target: null, mergeInto: id })
  const option = (one: KnownTarget, said: string) => (
    <label key={`${one.kind} ${one.id}`}>
      <input
        checked={isChosen(one)}
        name={`${field}-target`}
        onChange={() => choose(one)}
        type="radio"
      />
      {said}
    </label>
  )
  return (
    <>
      {known.length > 0 && (
        <fieldset className="cataleg-decision__choices cataleg-decision__choices--one">
          <legend>
            {words('target')} · {words('thisGroup')}
          </legend>
          {known.map((one) =>
            option(one, one.kind === 'row' ? words('rowWillBe', { title: one.title }) : one.title),
          )}
        </fieldset>
      )}
      <label className="cataleg-dialog__label" htmlFor={`${field}-search`}>
        {words(known.length > 0 ? 'otherTarget' : 'target')}
      </label>
      <input
        aria-describedby={`${field}-help`}
        autoComplete="off"
        className="cataleg-dialog__input"
        id={`${field}-search`}
        onChange={({ target }) => setText(target.value)}
        type="search"
        value={text}
      />
      <small id={`${field}-help`}>{words('targetHelp')}</small>
      {found.length > 0 && (
        <fieldset className="cataleg-decision__choices cataleg-decision__choices--one">
          <legend className="cataleg-inventory__unseen">{words('target')}</legend>
          {found.map(({ id, code, title }) =>
            option({ kind: 'sheet', id, title }, `${title} (${code})`),
          )}
        </fieldset>
      )}
    </>
  )
}
