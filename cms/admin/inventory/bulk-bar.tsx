'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { RowOutcome } from '../../editorial/inventory/outcome.ts'
import { askCarryOut, askDispose, askIds, isRefused, type Answer } from './ask-inventory.ts'
import { CarryOutDialog } from './carry-out-dialog.tsx'
import { DecisionDialog, type DecisionMade } from './decision-dialog.tsx'
import { EffectsPreview } from './effects-preview.tsx'
import { useWords } from './use-words.ts'

interface BulkBarProps {
  readonly chosen: readonly string[]
  /** Of the rows that the filters find. */
  readonly total: number
  readonly where: URLSearchParams
  readonly onChoose: (ids: readonly string[]) => void
  readonly onDone: () => void
}

const most = 1_000
/** So many at once that whoever waits sees the count go up. */
const piece = 25

/** What can be done with the rows that are chosen. */
export function BulkBar({ chosen, total, where, onChoose, onDone }: BulkBarProps) {
  const { words, locale, api } = useWords()
  const [asking, setAsking] = useState<'decide' | 'do' | null>(null)
  const [done, setDone] = useState<number | null>(null)
  const [refused, setRefused] = useState<readonly RowOutcome[]>([])
  const [fault, setFault] = useState<string | null>(null)

  async function inPieces(
    act: (ids: readonly string[]) => Promise<Answer<{ readonly rows: readonly RowOutcome[] }>>,
  ) {
    setAsking(null)
    setFault(null)
    const outcomes: RowOutcome[] = []
    setDone(0)
    for (let at = 0; at < chosen.length; at += piece) {
      const answer = await act(chosen.slice(at, at + piece))
      if (isRefused(answer)) {
        setFault(answer.refusal ?? words('failed'))
        break
      }
      outcomes.push(...answer.data.rows)
      setDone(outcomes.length)
    }
    setDone(null)
    setRefused(outcomes.filter(({ ok }) => !ok))
    if (outcomes.length > 0) onChoose([])
    onDone()
  }

  const decide = (made: DecisionMade) =>
    inPieces((ids) => askDispose(api, locale, { ids, ...made }))
  const undo = () => inPieces((ids) => askDispose(api, locale, { ids, disposition: 'pending' }))
  const carryOut = () => inPieces((ids) => askCarryOut(api, locale, { ids }))

  return (
    <div className="cataleg-inventory__bulk">
      <div aria-live="polite" className="cataleg-inventory__status">
        {done !== null ? (
          <>
            <progress max={chosen.length} value={done} />{' '}
            {words('doing', { done, total: chosen.length })}
          </>
        ) : chosen.length > 0 ? (
          words('selected', { count: chosen.length })
        ) : (
          words('found', { count: new Intl.NumberFormat(locale).format(total) })
        )}
      </div>
      {total > 0 && chosen.length < Math.min(total, most) && done === null && (
        <button
          className="cataleg-inventory__link"
          onClick={() => void askIds(api, locale, where, most).then(onChoose)}
          type="button"
        >
          {words('selectAll', { count: Math.min(total, most) })}
        </button>
      )}
      {chosen.length > 0 && done === null && (
        <>
          <button className="cataleg-inventory__link" onClick={() => onChoose([])} type="button">
            {words('clear')}
          </button>
          <span className="cataleg-inventory__acts">
            <Button buttonStyle="secondary" margin={false} onClick={() => void undo()} size="small">
              {words('undo')}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => setAsking('do')}
              size="small"
            >
              {words('doThese')}
            </Button>
            <Button margin={false} onClick={() => setAsking('decide')} size="small">
              {words('decideThese')}
            </Button>
          </span>
        </>
      )}
      <div aria-live="polite" className="cataleg-inventory__after">
        {fault && <p className="cataleg-inventory__fault">{fault}</p>}
        {refused.length > 0 && <EffectsPreview outcomes={refused} />}
      </div>
      {asking === 'decide' && (
        <DecisionDialog
          disposition="keep"
          ids={chosen}
          onClose={() => setAsking(null)}
          onDecide={(made) => void decide(made)}
        />
      )}
      {asking === 'do' && (
        <CarryOutDialog
          ids={chosen}
          onClose={() => setAsking(null)}
          onConfirm={() => void carryOut()}
        />
      )}
    </div>
  )
}
