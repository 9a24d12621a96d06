'use client'

import {
  Button,
  toast,
  useDocumentInfo,
  useForm,
  useFormModified,
  useRouteCache,
  useTranslation,
  useConfig,
  useFormProcessing,
} from '@payloadcms/ui'
import { useState } from 'react'

import { editorialStates, type Role } from '../../domain/vocabularies/editorial.ts'
import { possibleActions, type TransitionAction } from '../../domain/workflow.ts'
import { transitionButtons, transitionDone, transitionWords } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'
import { askTransition, type TransitionAnswer, type TransitionDetails } from './ask-transition.ts'
import { RefusalPanel } from './refusal-panel.tsx'
import { ReturnDialog, RetireDialog } from './transition-dialogs.tsx'
import { useSaveDraft } from './save-draft.ts'

interface Props {
  readonly roles: readonly Role[]
  /** Every department the person works for. */
  readonly departments: readonly string[]
}

/** The one that moves the record forward most stands out. */
const forward: readonly TransitionAction[] = ['publish', 'submit', 'approve', 'verify']

type Refusal = Extract<TransitionAnswer, { isDone: false }>

export function TransitionButtons({ roles, departments }: Props) {
  const { id, collectionSlug, savedDocumentData: record, ...info } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { getField } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { clearRouteCache } = useRouteCache()
  const saveDraft = useSaveDraft()
  const [isBusy, setBusy] = useState(false)
  const [asking, setAsking] = useState<'return' | 'retire' | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  if (!id || !record) return null

  const state = editorialStates.has(record.state) ? record.state : 'draft'
  const ownsRecord = departments.includes(String(record.department ?? ''))
  const actions = possibleActions(state, { roles, ownsRecord })
  const main = forward.find((action) => actions.includes(action))
  const isLive = state === 'published' || state === 'to-verify'
  const words = (text: keyof typeof transitionWords) => say(transitionWords[text], i18n.language)

  async function perform(action: TransitionAction, details: TransitionDetails = {}) {
    setBusy(true)
    setAsking(null)
    setRefusal(null)
    try {
      const shown = Number(getField('edition')?.value ?? 0)
      if (isModified && !(await saveDraft())) return
      // Each save that is accepted adds one to the edition that was on screen.
      const basedOn = isModified ? shown + 1 : shown
      const address = `${config.routes.api}/${collectionSlug}/${id}/transitions`
      const answer = await askTransition(address, { action, basedOn, ...details }, i18n.language)
      if (!answer.isDone) return setRefusal(answer)
      toast.success(say(transitionDone[action], i18n.language))
      info.incrementVersionCount()
      if (action === 'publish' || action === 'retire') {
        info.setHasPublishedDoc(action === 'publish')
        info.setUnpublishedVersionCount(0)
      }
      clearRouteCache()
    } finally {
      setBusy(false)
    }
  }

  const press = (action: TransitionAction) =>
    action === 'return' || action === 'retire' ? setAsking(action) : void perform(action)

  return (
    <>
      {[...actions].sort(byProminence(main)).map((action) => {
        const hasNothingNew = action === 'publish' && isLive && !isModified
        return (
          <Button
            buttonStyle={action === main ? 'primary' : 'secondary'}
            disabled={isBusy || isProcessing || hasNothingNew}
            extraButtonProps={{
              title: hasNothingNew
                ? words('nothingNew')
                : isModified
                  ? words('saveFirst')
                  : undefined,
            }}
            id={`transition-${action}`}
            key={action}
            margin={false}
            onClick={() => press(action)}
            size="medium"
            type="button"
          >
            {say(transitionButtons[action], i18n.language)}
          </Button>
        )
      })}
      {asking === 'return' && (
        <ReturnDialog
          onAnswer={(details) => void perform('return', details)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'retire' && (
        <RetireDialog
          onAnswer={(details) => void perform('retire', details)}
          onClose={() => setAsking(null)}
        />
      )}
      {refusal && (
        <RefusalPanel
          gates={refusal.gates}
          onClose={() => setRefusal(null)}
          onReload={refusal.isStale ? clearRouteCache : undefined}
          says={refusal.says ?? words('noAnswer')}
        />
      )}
    </>
  )
}

/** The main action last, where Payload's own button stood; taking back, first. */
const byProminence =
  (main: TransitionAction | undefined) => (a: TransitionAction, b: TransitionAction) =>
    rank(a, main) - rank(b, main)

const rank = (action: TransitionAction, main: TransitionAction | undefined): number =>
  action === main ? 2 : forward.includes(action) ? 1 : 0
