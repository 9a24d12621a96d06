import type { MouseEvent } from 'react'
import { addressOf } from './address.ts'

export type OnOpen = (kind: string, code: string) => void

interface RecordLinkProps {
  readonly kind: string
  readonly code: string
  readonly name: string
  readonly onOpen: OnOpen
}

/** A true link, that opens in place unless it is asked for in a tab of its own. */
export function RecordLink({ kind, code, name, onOpen }: RecordLinkProps) {
  const query = new URLSearchParams(location.search).get('q') ?? ''
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpen(kind, code)
  }
  return (
    <a href={addressOf({ query, kind, code })} onClick={onClick}>
      {name}
    </a>
  )
}
