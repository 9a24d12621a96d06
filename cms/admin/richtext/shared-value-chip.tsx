'use client'

import { useElement } from '@payloadcms/richtext-slate/client'
import { useTranslation } from '@payloadcms/ui'
import { useFocused, useSelected } from 'slate-react'

import { sharedValueWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { useKnownValues } from './known-values.ts'
import './shared-value.css'

interface ValueElement {
  readonly value?: { readonly code?: string }
}

/** A shared value in the text: what it says today and how it is called, in one piece. */
export function SharedValueChip() {
  const { attributes, children, element } = useElement<ValueElement>()
  const { i18n } = useTranslation()
  const { known } = useKnownValues()
  const isChosen = useSelected()
  const isFocused = useFocused()
  const code = element.value?.code ?? '?'
  const value = known?.get(code)
  const tell = (words: keyof typeof sharedValueWords, values = {}) =>
    say(sharedValueWords[words], i18n.language, { code, name: value?.name ?? code, ...values })
  const isWrong = known !== null && !value?.text
  const classes = [
    'cataleg-value',
    isWrong && 'cataleg-value--wrong',
    isChosen && isFocused && 'cataleg-value--chosen',
  ]
  return (
    <span {...attributes} className={classes.filter(Boolean).join(' ')} contentEditable={false}>
      {value?.text ? (
        <span title={tell('described', { value: value.text })}>
          <span className="cataleg-value__text">{value.text}</span>{' '}
          <span className="cataleg-value__name">{value.name}</span>
        </span>
      ) : (
        <Unsaid words={known === null ? code : tell(value ? 'noValue' : 'unknown')} />
      )}
      {children}
    </span>
  )
}

const Unsaid = ({ words }: { readonly words: string }) => (
  <span className="cataleg-value__text">{words}</span>
)
