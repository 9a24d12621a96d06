'use client'

import { useRef, useState, type KeyboardEvent } from 'react'

import { decidable } from '../../domain/inventory/decisions.ts'
import { dispositions, type Disposition } from '../../domain/vocabularies/governance.ts'
import type { Cluster } from '../../editorial/inventory/clusters.ts'
import { askDispose, isRefused } from './ask-inventory.ts'
import { ClusterRowCard, SheetCard, type Decided } from './cluster-row.tsx'
import { DecisionDialog, type DecisionMade } from './decision-dialog.tsx'
import { useWords } from './use-words.ts'

/** One group: its rows beside each other, and one decision for each, by mouse or by figure. */
export function ClusterCard({ cluster }: { cluster: Cluster }) {
  const { words, locale, api } = useWords()
  const { rows, sheets } = cluster
  const [active, setActive] = useState(0)
  const [asking, setAsking] = useState<Disposition | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [decided, setDecided] = useState<Readonly<Record<string, Decided>>>(() =>
    Object.fromEntries(rows.map(({ id, disposition, state }) => [id, { disposition, state }])),
  )
  const cards = useRef<(HTMLElement | null)[]>([])
  const row = rows[active]
  if (!row) return null

  const go = (to: number) => {
    const next = Math.min(Math.max(0, to), rows.length - 1)
    setActive(next)
    cards.current[next]?.focus()
  }

  const others = rows.filter(({ id }) => id !== row.id)
  /** Where a merge most likely goes: a sheet that is there, else the row that is kept. */
  const likely = (): Partial<DecisionMade> => {
    if (sheets[0]) return { target: sheets[0].id }
    const kept = others.find(({ id }) => /^(keep|rewrite)$/.test(decided[id]?.disposition ?? ''))
    const into = kept ?? others[0]
    return into ? { mergeInto: into.id } : {}
  }

  async function decide(disposition: Disposition, made: Partial<DecisionMade> = {}) {
    if (!row) return
    setAsking(null)
    const answer = await askDispose(api, locale, { ids: [row.id], disposition, ...made })
    const outcome = isRefused(answer) ? null : answer.data.rows[0]
    if (!outcome?.ok) {
      setFault((isRefused(answer) ? answer.refusal : outcome?.reason) ?? words('failed'))
      return
    }
    setFault(null)
    const state = disposition === 'pending' ? 'staged' : 'decided'
    setDecided({ ...decided, [row.id]: { disposition, state } })
    if (disposition !== 'pending' && active < rows.length - 1) go(active + 1)
    else cards.current[active]?.focus()
  }

  const choose = (disposition: Disposition) => {
    const needsMore = ['merge', 'variant', 'move', 'delete'].includes(disposition)
    if (needsMore) setAsking(disposition)
    else void decide(disposition)
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || asking) return
    const chosen = decidable[Number(event.key) - 1]
    if (chosen && decided[row.id]?.state !== 'done') choose(chosen)
    else if (event.key === 'ArrowRight') go(active + 1)
    else if (event.key === 'ArrowLeft') go(active - 1)
    else return
    event.preventDefault()
  }

  const isDone = decided[row.id]?.state === 'done'
  const title = rows.length > 1 ? words('clusterOf', { count: rows.length }) : words('oneAndSheets')
  return (
    <section aria-label={`${title}: ${rows[0]?.title ?? ''}`} className="cataleg-cluster">
      <h2 className="cataleg-cluster__title">{title}</h2>
      <div className="cataleg-cluster__rows">
        {sheets.map((sheet) => (
          <SheetCard key={sheet.id} sheet={sheet} />
        ))}
        {rows.map((one, at) => (
          <ClusterRowCard
            decided={decided[one.id]}
            first={at === 0 ? (sheets[0] ? null : rows[1]) : rows[0]}
            isActive={at === active}
            key={one.id}
            onFocus={() => setActive(at)}
            onKey={onKey}
            onUndo={() => void decide('pending')}
            row={one}
            where={(card) => {
              cards.current[at] = card
            }}
          />
        ))}
      </div>
      <div
        aria-label={`${words('decide')}: ${row.title}`}
        className="cataleg-cluster__decisions"
        role="group"
      >
        <span className="cataleg-cluster__about">{row.title}</span>
        {decidable.map((code, at) => (
          <button
            aria-keyshortcuts={String(at + 1)}
            className="cataleg-cluster__decision"
            disabled={isDone}
            key={code}
            onClick={() => choose(code)}
            type="button"
          >
            <kbd aria-hidden="true">{at + 1}</kbd> {dispositions.label(code, locale)}
          </button>
        ))}
      </div>
      <div aria-live="polite">{fault && <p className="cataleg-inventory__fault">{fault}</p>}</div>
      {asking && (
        <DecisionDialog
          disposition={asking}
          ids={[row.id]}
          isFixed
          known={[
            ...sheets.map(({ id, title: name }) => ({ kind: 'sheet' as const, id, title: name })),
            ...others.map(({ id, title: name }) => ({ kind: 'row' as const, id, title: name })),
          ]}
          likely={likely()}
          onClose={() => setAsking(null)}
          onDecide={(made) => void decide(asking, made)}
        />
      )}
    </section>
  )
}
