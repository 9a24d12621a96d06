/** A stretch of a text that stayed, came or went. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Longer than this, what changed is told whole: comparing word by word would take too long. */
const mostWords = 1500

/** What changed from one text to another, word by word, in the order of reading. */
export function wordDiff(before: string, after: string): readonly WordChange[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  if (old.length > mostWords || now.length > mostWords) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  }
  const common = commonLengths(old, now)
  const changes: WordChange[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]]
    if (gone !== undefined && gone === come) {
      changes.push({ kind: 'same', text: gone })
      i += 1
      j += 1
    } else if (
      come === undefined ||
      (gone !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      changes.push({ kind: 'removed', text: gone ?? '' })
      i += 1
    } else {
      changes.push({ kind: 'added', text: come })
      j += 1
    }
  }
  return joined(changes)
}

/** Words with the space after them, so that put together they are the text again. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? []

/** Length of the longest common run of words from each pair of positions on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i]
    const below = lengths[i + 1]
    if (!row || !below) continue
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] =
        old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = []
  for (const change of changes) {
    const last = runs.at(-1)
    if (last?.kind === change.kind)
      runs[runs.length - 1] = { ...last, text: last.text + change.text }
    else if (change.text !== '') runs.push(change)
  }
  return runs
}
