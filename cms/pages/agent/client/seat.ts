import { useState } from 'react'
import type { Cell } from './answers.ts'

/** Where the agent sits: empty is anywhere. It is theirs and stays in their browser. */
export interface Seat {
  readonly level: string
  readonly channel: string
}

export type Verdict = 'mine' | 'support' | 'other'

const shelf = 'agent:seat'

export function useSeat(): readonly [Seat, (seat: Seat) => void] {
  const [seat, setSeat] = useState(recall)
  return [
    seat,
    (next) => {
      setSeat(next)
      try {
        localStorage.setItem(shelf, JSON.stringify(next))
      } catch {
        // It will be asked for again next time.
      }
    },
  ]
}

function recall(): Seat {
  try {
    const kept = JSON.parse(localStorage.getItem(shelf) ?? '{}') as Partial<Seat>
    return { level: String(kept.level ?? ''), channel: String(kept.channel ?? '') }
  } catch {
    return { level: '', channel: '' }
  }
}

/** The cells that hold in the channel of the seat; a cell without channel holds in all. */
export const cellsFor = (cells: readonly Cell[], { channel }: Seat): readonly Cell[] =>
  cells.filter((cell) => !channel || cell.channel === null || cell.channel === channel)

/** Whether a cell is the agent's; null when they have not said who they are. */
export function verdictOn(cell: Cell, { level }: Seat): Verdict | null {
  if (!level) return null
  if (cell.level === level) return 'mine'
  return cell.supportLevel === level ? 'support' : 'other'
}
