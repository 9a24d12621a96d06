'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { onDayInWords } from '../../domain/day-in-words.ts'
import { isLocale, type Locale } from '../../domain/locale.ts'
import { inForceWords, sharedValueWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { Dialog } from '../edit/dialog.tsx'
import { useKnownValues, type KnownValue } from './known-values.ts'

interface Props {
  readonly onChoose: (code: string) => void
  readonly onClose: () => void
}

/** The shared values to choose from: typed in part, the first is a keystroke away. */
export function SharedValuePicker({ onChoose, onClose }: Props) {
  const { i18n } = useTranslation()
  const locale = isLocale(i18n.language) ? i18n.language : 'ca'
  const { known, refresh } = useKnownValues()
  const [typed, setTyped] = useState('')
  const input = useId()
  // Somebody may have written a new one since the page was opened.
  useEffect(refresh, [])
  const found = [...(known?.values() ?? [])].filter((value) => matches(value, typed))
  const [first] = found
  return (
    <Dialog
      actions={
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say(sharedValueWords.cancel, locale)}
        </Button>
      }
      onClose={onClose}
      onSubmit={() => first && onChoose(first.code)}
      title={say(sharedValueWords.insert, locale)}
    >
      <p>{say(sharedValueWords.hint, locale)}</p>
      <label className="cataleg-dialog__label" htmlFor={input}>
        {say(sharedValueWords.search, locale)}
      </label>
      <input
        autoComplete="off"
        autoFocus
        className="cataleg-dialog__input"
        id={input}
        onChange={(event) => setTyped(event.target.value)}
        type="search"
        value={typed}
      />
      <p aria-live="polite" className="cataleg-values__count">
        {known && say(words(found.length), locale, { n: found.length })}
      </p>
      <ul className="cataleg-values">
        {found.map((value) => (
          <li key={value.code}>
            <Choice locale={locale} onChoose={onChoose} value={value} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

const words = (found: number) => (found > 0 ? sharedValueWords.results : sharedValueWords.noResults)

interface ChoiceProps {
  readonly value: KnownValue
  readonly locale: Locale
  readonly onChoose: (code: string) => void
}

const Choice = ({ value, locale, onChoose }: ChoiceProps) => (
  <button className="cataleg-values__choice" onClick={() => onChoose(value.code)} type="button">
    <span className="cataleg-values__name">{value.name}</span>
    <span className="cataleg-values__text">{value.text ?? say(inForceWords.nothing, locale)}</span>
    <span className="cataleg-values__code">{value.code}</span>
    {value.next && (
      <span className="cataleg-values__next">
        {say(inForceWords.change, locale, {
          when: onDayInWords(value.next.day, locale),
          what: value.next.text,
        })}
      </span>
    )}
  </button>
)

/** Every word typed, anywhere, whatever its accents. */
function matches({ name, code, text }: KnownValue, typed: string): boolean {
  const all = plain(`${name} ${code} ${text ?? ''}`)
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word))
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
