import { diffWordsWithSpace } from 'diff'

/** A stretch of text that both versions have, or only one of them. */
export interface Stretch {
  readonly text: string
  readonly kind: 'same' | 'added' | 'removed'
}

/** Beyond this many single changes it is another text, and comparing would take for ever. */
const most = 2_000

/** What was written instead of what, word by word. */
export function wordDifferences(from: string, to: string): readonly Stretch[] {
  // Its types leave out that it gives up beyond `maxEditLength`.
  const found = diffWordsWithSpace(from, to, { maxEditLength: most })
  if (!found) return whole(from, to)
  return found.map(({ added, removed, value }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

const whole = (from: string, to: string): readonly Stretch[] => [
  ...(from ? [{ text: from, kind: 'removed' as const }] : []),
  ...(to ? [{ text: to, kind: 'added' as const }] : []),
]
