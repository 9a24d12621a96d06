'use client'

import {
  Button,
  useFormModified,
  useFormProcessing,
  useRouteCache,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'

import type { TransitionAction } from '../../domain/workflow.ts'
import type { Standing } from '../../editorial/transitions/standing.ts'
import { dialogWords } from '../../labels/transition-dialogs.ts'
import { transitionButtons, transitionWords } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'
import { arrange } from './arrange-actions.ts'
import { MoreActions } from './more-actions.tsx'
import { RefusalPanel } from './refusal-panel.tsx'
import { asksFirst, TransitionQuestion } from './transition-question.tsx'
import { useStanding } from './use-standing.ts'
import { useTransition } from './use-transition.ts'

import './edit.css'

/** What one may do with the record now: the next step stands out, the rarer acts wait in a menu. */
export function TransitionButtons({ first }: { first: Standing }) {
  const { i18n } = useTranslation()
  const { standing, address, refresh } = useStanding(first)
  const { isBusy, refused, forgive, perform, before } = useTransition(address, refresh)
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { clearRouteCache } = useRouteCache()
  const [asking, setAsking] = useState<TransitionAction | null>(null)
  if (!standing) return null

  const isLive = standing.state === 'published' || standing.state === 'to-verify'
  const words = (text: keyof typeof transitionWords) => say(transitionWords[text], i18n.language)
  const { inSight, inMenu } = arrange(standing.actions, standing.main, isLive)
  const isOff = isBusy || isProcessing
  const press = (action: TransitionAction) =>
    asksFirst(action) ? setAsking(action) : void perform(action)

  return (
    <div className="cataleg-acts">
      {inSight.map((action) => {
        const hasNothingNew = action === 'publish' && isLive && !isModified
        const hint = hasNothingNew ? words('nothingNew') : words('saveFirst')
        return (
          <Button
            buttonStyle={action === standing.main ? 'primary' : 'secondary'}
            disabled={isOff || hasNothingNew}
            extraButtonProps={{ title: hasNothingNew || isModified ? hint : undefined }}
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
      {inMenu.length > 0 && <MoreActions actions={inMenu} isOff={isOff} onChoose={press} />}
      {asking && (
        <TransitionQuestion
          action={asking}
          address={address}
          before={before(asking)}
          onAnswer={(details) => {
            setAsking(null)
            void perform(asking, details)
          }}
          onClose={() => setAsking(null)}
          standing={standing}
        />
      )}
      {refused && (
        <RefusalPanel
          gates={refused.answer.gates}
          onClose={forgive}
          onReload={refused.answer.isStale ? clearRouteCache : undefined}
          says={refused.answer.says ?? words('noAnswer')}
          {...(isOnlyTranslation(refused.answer.gates)
            ? {
                wayOn: {
                  label: say(dialogWords.onlyCatalan, i18n.language),
                  take: () =>
                    void perform(refused.action, { ...refused.details, onlyCatalan: true }),
                },
              }
            : {})}
        />
      )}
    </div>
  )
}

/** Nothing is missing but Spanish, and that one may go without, if somebody says so. */
const isOnlyTranslation = (gates: readonly { readonly rule: string }[]): boolean =>
  gates.length > 0 && gates.every(({ rule }) => rule === 'translation')
