const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Every folded word one slip away: a letter missing, doubled, wrong, or two swapped. */
export function oneSlipAway(word: string): string[] {
  const found = new Set<string>()
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i)
    const rest = word.slice(i)
    if (rest) found.add(head + rest.slice(1))
    if (rest.length > 1) found.add(head + rest.charAt(1) + rest.charAt(0) + rest.slice(2))
    for (const letter of alphabet) {
      if (rest) found.add(head + letter + rest.slice(1))
      found.add(head + letter + rest)
    }
  }
  found.delete(word)
  return [...found]
}

/** Damerau-Levenshtein distance (adjacent swaps count once). */
export function distance(a: string, b: string): number {
  let twoAgo: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoAgo[j - 2] ?? 0) + 1)
      row.push(best)
    }
    twoAgo = last
    last = row
  }
  return last[b.length] ?? 0
}
