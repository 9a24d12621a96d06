'use client'

import type { KeyboardEvent } from 'react'

import { differingWords } from '../../domain/near-duplicates/differing-words.ts'
import { dispositions } from '../../domain/vocabularies/governance.ts'
import type { ClusterRow } from '../../editorial/inventory/clusters.ts'
import type { Duplicate } from '../../editorial/inventory/refresh-duplicates.ts'
import { useWords } from './use-words.ts'

export interface Decided {
  readonly disposition: string
  readonly state: string
}

interface ClusterRowProps {
  readonly row: ClusterRow
  /** The row it is compared with. */
  readonly first: ClusterRow | null | undefined
  readonly decided: Decided | undefined
  readonly isActive: boolean
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onUndo: () => void
  readonly where: (card: HTMLElement | null) => void
}

/** A row of a group, with what it says otherwise than the first one. */
export function ClusterRowCard(props: ClusterRowProps) {
  const { row, first, decided, isActive, onFocus, onKey, onUndo, where } = props
  const { words, locale } = useWords()
  const about = [
    row.sourceName,
    row.originalDepartment,
    row.visits === null
      ? null
      : words('visits', { count: new Intl.NumberFormat(locale).format(row.visits) }),
  ].filter(Boolean)
  const isDecided = decided !== undefined && decided.state !== 'staged'
  return (
    <article
      aria-current={isActive ? 'true' : undefined}
      aria-label={row.title}
      className="cataleg-cluster__row"
      onFocus={onFocus}
      onKeyDown={onKey}
      ref={where}
      tabIndex={isActive ? 0 : -1}
    >
      <h3>
        <Differing other={first?.title} text={row.title} />
      </h3>
      <p className="cataleg-cluster__meta">{about.join(' · ')}</p>
      <p className="cataleg-cluster__text">
        {row.text ? <Differing other={first?.text} text={row.text} /> : words('noText')}
      </p>
      {isDecided && (
        <p className="cataleg-cluster__decided">
          <strong>
            {dispositions.has(decided.disposition) &&
              dispositions.label(decided.disposition, locale)}
          </strong>
          {decided.state !== 'done' && (
            <button className="cataleg-inventory__link" onClick={onUndo} type="button">
              {words('undo')}
            </button>
          )}
        </p>
      )}
    </article>
  )
}

/** A sheet of the catalogue that the rows are alike: to compare with, not to decide on. */
export function SheetCard({ sheet }: { sheet: Duplicate }) {
  const { words, admin } = useWords()
  const percent = Math.round(sheet.similarity * 100)
  return (
    <article aria-label={sheet.title} className="cataleg-cluster__row cataleg-cluster__row--sheet">
      <h3>
        <a href={`${admin}/collections/procedures/${sheet.id}`}>{sheet.title}</a>
      </h3>
      <p className="cataleg-cluster__meta">
        {words('inCatalogue')} · {words('alike', { percent })}
      </p>
    </article>
  )
}

function Differing({ text, other }: { text: string; other: string | undefined }) {
  if (other === undefined) return text
  return differingWords(text, other).map((piece, at) =>
    // Pieces have no identity but their place.
    piece.differs ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
  )
}
