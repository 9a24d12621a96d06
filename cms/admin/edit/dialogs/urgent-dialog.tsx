'use client'

import { useState } from 'react'

import { dialogWords } from '../../../labels/transition-dialogs.ts'
import { transitionButtons } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import { Dialog } from '../dialog.tsx'
import { Buttons, LongAnswer, useReader, type Question } from './answers.tsx'

/** Why it cannot wait for a review. */
export function UrgentDialog({ before, onAnswer, onClose }: Question) {
  const language = useReader()
  const [reason, setReason] = useState(before.reason ?? '')
  return (
    <Dialog
      actions={
        <Buttons act={say(transitionButtons['publish-urgent'], language)} onClose={onClose} />
      }
      onClose={onClose}
      onSubmit={() => onAnswer({ reason })}
      title={say(dialogWords.urgentTitle, language)}
    >
      <p>{say(dialogWords.urgentHint, language)}</p>
      <LongAnswer
        label={say(dialogWords.urgentReason, language)}
        most={500}
        onChange={setReason}
        value={reason}
      />
    </Dialog>
  )
}
