'use client'

import { Popup, PopupList, useTranslation } from '@payloadcms/ui'

import type { TransitionAction } from '../../domain/workflow.ts'
import { dialogWords } from '../../labels/transition-dialogs.ts'
import { transitionButtons } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly actions: readonly TransitionAction[]
  readonly isOff: boolean
  readonly onChoose: (action: TransitionAction) => void
}

/** The acts that are done now and then. */
export function MoreActions({ actions, isOff, onChoose }: Props) {
  const { i18n } = useTranslation()
  return (
    <Popup
      button={
        <span className="btn btn--style-secondary btn--size-medium cataleg-acts__more">
          {say(dialogWords.more, i18n.language)}
        </span>
      }
      buttonType="custom"
      className="cataleg-acts__menu"
      disabled={isOff}
      horizontalAlign="right"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {actions.map((action) => (
            <PopupList.Button
              id={`transition-${action}`}
              key={action}
              onClick={() => {
                close()
                onChoose(action)
              }}
            >
              {say(transitionButtons[action], i18n.language)}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
      verticalAlign="bottom"
    />
  )
}
