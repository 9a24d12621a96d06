'use client'

import type { TransitionAction } from '../../domain/workflow.ts'
import type { Standing } from '../../editorial/transitions/standing.ts'
import type { Question } from './dialogs/answers.tsx'
import { RetireDialog } from './dialogs/retire-dialog.tsx'
import { ReturnDialog } from './dialogs/return-dialog.tsx'
import { ScheduleDialog } from './dialogs/schedule-dialog.tsx'
import { SubmitDialog } from './dialogs/submit-dialog.tsx'
import { UrgentDialog } from './dialogs/urgent-dialog.tsx'
import { SignDialog, ValidateDialog } from './dialogs/validate-dialog.tsx'

const plain: readonly TransitionAction[] = ['approve', 'publish', 'verify']

/** True for acts that say nothing but themselves with a button. */
export const asksFirst = (action: TransitionAction): boolean => !plain.includes(action)

interface Props extends Question {
  readonly action: TransitionAction
  readonly address: string
  readonly standing: Standing
}

/** The question of an act, before it is done. */
export function TransitionQuestion({ action, address, standing, ...question }: Props) {
  switch (action) {
    case 'submit':
      return <SubmitDialog address={address} {...question} />
    case 'return':
      return <ReturnDialog {...question} />
    case 'validate':
      return standing.state === 'legal-review' ? (
        <SignDialog {...question} />
      ) : (
        <ValidateDialog goesToLegal={standing.unsigned.length > 0} {...question} />
      )
    case 'schedule':
      return <ScheduleDialog {...question} />
    case 'publish-urgent':
      return <UrgentDialog {...question} />
    case 'retire':
      return <RetireDialog {...question} />
    default:
      return null
  }
}
