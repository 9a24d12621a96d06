'use client'

import {
  toast,
  useDocumentInfo,
  useForm,
  useFormModified,
  useRouteCache,
  useTranslation,
} from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { TransitionAction } from '../../domain/workflow.ts'
import { transitionDone } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'
import { askTransition, type TransitionAnswer, type TransitionDetails } from './ask-transition.ts'
import { useSaveDraft } from './save-draft.ts'

/** A refusal, and what was asked: to be asked again with one thing more. */
export interface Refused {
  readonly action: TransitionAction
  readonly details: TransitionDetails
  readonly answer: Extract<TransitionAnswer, { isDone: false }>
}

interface Moving {
  readonly isBusy: boolean
  readonly refused: Refused | null
  readonly forgive: () => void
  readonly perform: (action: TransitionAction, details?: TransitionDetails) => Promise<void>
  /** What a person answered the last time to the question of an act that was refused. */
  readonly before: (action: TransitionAction) => TransitionDetails
}

/** Saves what is pending, asks the server to move the record, and shows what came of it. */
export function useTransition(address: string, refresh: () => Promise<void>): Moving {
  const info = useDocumentInfo()
  const { i18n } = useTranslation()
  const { dispatchFields, getField } = useForm()
  const isModified = useFormModified()
  const { clearRouteCache } = useRouteCache()
  const saveDraft = useSaveDraft()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const answers = useRef(new Map<TransitionAction, TransitionDetails>())

  async function perform(action: TransitionAction, details: TransitionDetails = {}) {
    setBusy(true)
    setRefused(null)
    answers.current.set(action, details)
    try {
      const shown = Number(getField('edition')?.value ?? 0)
      if (isModified && !(await saveDraft())) return
      // Each save that is accepted adds one to the edition that was on screen.
      const basedOn = isModified ? shown + 1 : shown
      const answer = await askTransition(address, { action, basedOn, ...details }, i18n.language)
      if (!answer.isDone) return setRefused({ action, details, answer })
      answers.current.delete(action)
      // An act counts as a save: what one does next builds on it, however soon one does it.
      dispatchFields({ type: 'UPDATE', path: 'edition', value: basedOn + 1 })
      toast.success(say(transitionDone[action], i18n.language))
      info.incrementVersionCount()
      if (action === 'publish' || action === 'publish-urgent' || action === 'retire') {
        info.setHasPublishedDoc(action !== 'retire')
        info.setUnpublishedVersionCount(0)
      }
      await refresh()
      clearRouteCache()
    } finally {
      setBusy(false)
    }
  }

  return {
    isBusy,
    refused,
    forgive: () => setRefused(null),
    perform,
    before: (action) => answers.current.get(action) ?? {},
  }
}
