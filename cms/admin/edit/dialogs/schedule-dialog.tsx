'use client'

import { useId, useState } from 'react'

import { addDays, todayInMadrid } from '../../../domain/calendar.ts'
import { instantInMadrid } from '../../../domain/madrid-time.ts'
import { problem } from '../../../labels/problems.ts'
import { dialogWords } from '../../../labels/transition-dialogs.ts'
import { transitionWords } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import { Dialog } from '../dialog.tsx'
import { Buttons, required, useReader, type Question } from './answers.tsx'

/** The day and the time at which it goes out by itself. */
export function ScheduleDialog({ onAnswer, onClose }: Question) {
  const language = useReader()
  const today = todayInMadrid()
  const [day, setDay] = useState(addDays(today, 1))
  const [time, setTime] = useState('08:00')
  const [isPast, setPast] = useState(false)
  const box = useId()
  const answer = () => {
    const at = instantInMadrid(day, time)
    if (!at || at.getTime() <= Date.now()) return setPast(true)
    onAnswer({ at: at.toISOString() })
  }
  const label = (text: 'scheduleDay' | 'scheduleTime') =>
    `${say(dialogWords[text], language)} ${say(transitionWords.required, language)}`
  return (
    <Dialog
      actions={<Buttons act={say(dialogWords.schedule, language)} onClose={onClose} />}
      onClose={onClose}
      onSubmit={answer}
      title={say(dialogWords.scheduleTitle, language)}
    >
      <p>{say(dialogWords.scheduleHint, language)}</p>
      <div className="cataleg-dialog__pair">
        <div>
          <label className="cataleg-dialog__label" htmlFor={`${box}-day`}>
            {label('scheduleDay')}
          </label>
          <input
            className="cataleg-dialog__input"
            id={`${box}-day`}
            min={today}
            onChange={(event) => setDay(event.target.value)}
            {...required(language)}
            type="date"
            value={day}
          />
        </div>
        <div>
          <label className="cataleg-dialog__label" htmlFor={`${box}-time`}>
            {label('scheduleTime')}
          </label>
          <input
            className="cataleg-dialog__input"
            id={`${box}-time`}
            onChange={(event) => setTime(event.target.value)}
            {...required(language)}
            type="time"
            value={time}
          />
        </div>
      </div>
      <p className="cataleg-dialog__fault" role="alert">
        {isPast ? problem('not-a-future-instant', language) : ''}
      </p>
    </Dialog>
  )
}
