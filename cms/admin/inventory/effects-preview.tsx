'use client'

import type { RowOutcome } from '../../editorial/inventory/outcome.ts'
import { useWords } from './use-words.ts'

/** What an act on rows will do, counted, and the rows that cannot be touched, by reason. */
export function EffectsPreview({
  outcomes,
  note,
}: {
  outcomes: readonly RowOutcome[]
  note?: string
}) {
  const { words } = useWords()
  const effects = outcomes.flatMap(({ ok, effect }) => (ok && effect ? [effect] : []))
  const count = (is: (effect: (typeof effects)[number]) => boolean) => effects.filter(is).length
  const lines = [
    ['willSheets', count(({ makes }) => makes === 'sheet')],
    ['willQuestions', count(({ makes }) => makes === 'question')],
    ['willNames', count(({ names }) => names)],
    ['willRedirect', count(({ redirect }) => redirect === '301')],
    ['willBeGone', count(({ redirect }) => redirect === '410')],
  ] as const
  const some = lines.filter(([, number]) => number > 0)
  const refused = outcomes.filter(({ ok }) => !ok)
  const reasons = new Map<string, number>()
  for (const { reason = '' } of refused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return (
    <div aria-live="polite" className="cataleg-decision__preview">
      <strong>{words('preview')}</strong>
      <ul>
        {some.map(([word, number]) => (
          <li key={word}>{words(word, { count: number })}</li>
        ))}
        {some.length === 0 && <li>{words('willNothing')}</li>}
      </ul>
      {refused.length > 0 && (
        <>
          <p>{words('willRefuse', { count: refused.length })}</p>
          <ul>
            {[...reasons].map(([reason, number]) => (
              <li key={reason}>
                {number} · {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {note && <p className="cataleg-decision__note">{note}</p>}
    </div>
  )
}
