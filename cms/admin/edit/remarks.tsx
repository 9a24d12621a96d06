'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Remark } from '../../editorial/transitions/standing.ts'
import { instantInWords } from '../../labels/days-in-words.ts'
import { progressWords } from '../../labels/progress.ts'
import { transitionWords } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly address: string
  readonly remarks: readonly Remark[]
  readonly mayRemark: boolean
  readonly onAdded: () => Promise<void>
}

/** What editors tell each other about the sheet, the last one first. */
export function Remarks({ address, remarks, mayRemark, onAdded }: Props) {
  const { i18n } = useTranslation()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const box = useId()
  const words = (name: keyof typeof progressWords, values = {}) =>
    say(progressWords[name], i18n.language, values)

  async function add() {
    if (!text.trim()) return
    setBusy(true)
    try {
      const response = await fetch(`${address}/remarks`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
        body: JSON.stringify({ text }),
      }).catch(() => null)
      if (response?.ok) {
        setText('')
        await onAdded()
        return
      }
      const problem = (await response?.json().catch(() => null)) as { title?: string } | null
      toast.error(problem?.title ?? say(transitionWords.noAnswer, i18n.language))
    } finally {
      setBusy(false)
    }
  }

  return (
    <details className="cataleg-remarks">
      <summary>{words('remarks', { count: remarks.length })}</summary>
      <p className="cataleg-remarks__hint">{words('staffOnly')}</p>
      {remarks.length > 0 && (
        <ul className="cataleg-remarks__list">
          {remarks.map((remark, place) => (
            <li key={`${remark.at ?? ''} ${place}`}>
              <p className="cataleg-remarks__who">
                {remark.author}
                {remark.at && ` · ${instantInWords(remark.at, i18n.language)}`}
              </p>
              <p className="cataleg-remarks__text">{remark.text}</p>
            </li>
          ))}
        </ul>
      )}
      {mayRemark && (
        <div className="cataleg-remarks__new">
          <label className="cataleg-dialog__label" htmlFor={box}>
            {words('write')}
          </label>
          <textarea
            className="cataleg-dialog__input"
            id={box}
            maxLength={2000}
            // The form around it is the sheet's: what is written here is no change of it.
            onChange={(event) => (event.stopPropagation(), setText(event.target.value))}
            rows={2}
            value={text}
          />
          <Button
            buttonStyle="secondary"
            disabled={isBusy || !text.trim()}
            margin={false}
            onClick={() => void add()}
            size="small"
            type="button"
          >
            {words('add')}
          </Button>
        </div>
      )}
    </details>
  )
}
