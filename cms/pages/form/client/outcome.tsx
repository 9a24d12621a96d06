import { useEffect, useRef } from 'react'
import { pointerSegments } from '../../../../forms/translate.ts'
import type { AnswerError, Verdict } from '../../../../forms/validate-answer.ts'
import type { PageTexts } from '../page-texts.ts'
import { fieldId } from './form-context.ts'

interface OutcomeProps {
  readonly check: 'none' | 'checking' | 'failed' | Verdict
  /** Errors that are still there while the person mends them. */
  readonly live: readonly AnswerError[]
  readonly texts: PageTexts
}

/** What came of the check, above the form; takes the focus when it arrives. */
export function Outcome({ check, live, texts }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (typeof check === 'object' || check === 'failed') box.current?.focus()
  }, [check])

  if (check === 'failed') {
    return (
      <div className="outcome outcome-wrong" ref={box} tabIndex={-1} role="alert">
        <p>{texts.failed}</p>
      </div>
    )
  }
  if (typeof check !== 'object') return null
  if (check.valid) {
    return (
      <div className="outcome outcome-right" ref={box} tabIndex={-1} role="status">
        <p>{texts.valid}</p>
      </div>
    )
  }
  if (live.length === 0) return null
  return (
    <div
      className="outcome outcome-wrong"
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby="summary"
    >
      <h2 id="summary">{texts.summary}</h2>
      <ul>
        {live.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a href={`#${fieldId(pointerSegments(path).join('.'))}`} onClick={goTo}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function goTo(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const id = event.currentTarget.hash.slice(1)
  document.getElementById(decodeURIComponent(id))?.focus()
}
