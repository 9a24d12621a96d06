'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { taskWords } from '../../labels/tasks-desk.ts'
import { say } from '../../labels/words.ts'
import { askDone } from './ask-done.ts'

type State = 'open' | 'asking' | 'done' | { readonly refusal: string }

/**
 * One click and the task is done. The row stays where it is until the page is opened again, so that
 * nothing moves under the hands of whoever is going through the list.
 */
export function DoneButton({ id, title }: { readonly id: string; readonly title: string }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<State>('open')
  const done = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button is gone: whoever pressed it by keyboard goes on from here.
    if (state === 'done') done.current?.focus()
  }, [state])

  async function press() {
    setState('asking')
    const answer = await askDone(config.routes.api, id, i18n.language)
    if (answer === 'done') setState('done')
    else setState({ refusal: answer.says ?? say(taskWords.noAnswer, i18n.language) })
  }

  if (state === 'done') {
    return (
      <p className="cataleg-tasks__done" ref={done} role="status" tabIndex={-1}>
        {say(taskWords.isDone, i18n.language)}
      </p>
    )
  }
  return (
    <>
      <button
        aria-label={say(taskWords.markDone, i18n.language, { title })}
        className="cataleg-tasks__button"
        disabled={state === 'asking'}
        onClick={() => void press()}
        type="button"
      >
        {say(taskWords.done, i18n.language)}
      </button>
      {typeof state === 'object' && (
        <p className="cataleg-tasks__refusal" role="alert">
          {state.refusal}
        </p>
      )}
    </>
  )
}
