import type { Wanted } from './analysis/highlight.ts'

/** One word of a title or name, as stored for ranking: folded, and its stem when it has one. */
export type HeadWord = readonly [folded: string, stem: string | null]

/** The names of a record: its title first, then the alternative ones. */
export type Heads = readonly (readonly HeadWord[])[]

const exact = 1
const sameStem = 0.92
const begins = 0.75

/** How well a word of a name answers one word of the query. */
function likeness([folded, stem]: HeadWord, wanted: Wanted): number {
  if (wanted.surfaces.has(folded)) return exact
  if (stem !== null && wanted.stems.has(stem)) return sameStem
  return wanted.beginnings.some((beginning) => folded.startsWith(beginning)) ? begins : 0
}

/**
 * How well the names of a record answer the query, from 0 to about 1.3.
 *
 * The words of the query it answers count most, then how little else the name says, then
 * the order: an agent who types the name of a record expects that record and not one that
 * mentions it. `weights` says how much each word of the query tells.
 */
export function nameScore(
  heads: Heads,
  words: readonly Wanted[],
  weights: readonly number[],
): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1
  let best = 0
  heads.forEach((head, index) => {
    let answered = 0
    let inOrder = 0
    let previous = -1
    const used = new Set<number>()
    words.forEach((word, w) => {
      let top = 0
      let place = -1
      head.forEach((headWord, i) => {
        const like = likeness(headWord, word)
        if (like > top) [top, place] = [like, i]
      })
      if (place < 0) return
      answered += top * (weights[w] ?? 0)
      used.add(place)
      if (place === previous + 1) inOrder++
      previous = place
    })
    if (used.size === 0) return
    const recall = answered / whole
    const precision = used.size / Math.max(1, head.length)
    const order = inOrder / words.length
    const score =
      recall * (0.7 + 0.3 * precision) + 0.1 * order + (recall > 0.9 && precision === 1 ? 0.2 : 0)
    best = Math.max(best, index === 0 ? score : score * 0.95)
  })
  return best
}
