import { bandKeys, hashOf } from './min-hash.ts'
import type { Term } from './terms.ts'

/** What of a record says which others to compare it with. */
export interface Comparable {
  readonly terms: readonly Term[]
  readonly shingles: ReadonlySet<number>
}

/** So many share the key that it tells nothing; each of them has others. */
const crowd = 30
const titleBands = { bands: 16, rows: 3 }
const textBands = { bands: 10, rows: 5 }
/** A text shorter than this is alike too many others. */
const leastShingles = 12

export type Pair = readonly [a: number, b: number]

/**
 * Pairs worth comparing, by position: few of all that there are, and nearly all that matter. Yields
 * now and then, so that a server can answer others in between.
 */
export function* candidatePairs(records: readonly Comparable[]): Generator<void, Pair[]> {
  const buckets = new Map<string, number[]>()
  for (const [at, record] of records.entries()) {
    for (const key of keysOf(record)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(at)
      else buckets.set(key, [at])
    }
    if (at % 100 === 0) yield
  }
  const seen = new Set<number>()
  const pairs: Pair[] = []
  let turn = 0
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > crowd) continue
    turn += 1
    if (turn % 200 === 0) yield
    for (let i = 0; i < bucket.length; i += 1) {
      for (let j = i + 1; j < bucket.length; j += 1) {
        const pair = bucket[i]! * records.length + bucket[j]!
        if (seen.has(pair)) continue
        seen.add(pair)
        pairs.push([bucket[i]!, bucket[j]!])
      }
    }
  }
  return pairs
}

function keysOf({ terms, shingles }: Comparable): Set<string> {
  const stems = terms.map(({ stem }) => stem).sort()
  const keys = new Set(withoutSome(stems).map((left) => `w ${left.join(' ')}`))
  for (const key of bandKeys(trigramsOf(stems), titleBands)) keys.add(`t ${key}`)
  if (shingles.size >= leastShingles) {
    for (const key of bandKeys(shingles, textBands)) keys.add(`s ${key}`)
  }
  return keys
}

/** All words, and all but one, and of longer titles all but two: a slip leaves one of these alike. */
function withoutSome(stems: readonly string[]): string[][] {
  const without = (...places: number[]) => stems.filter((_, at) => !places.includes(at))
  const left = [without()]
  if (stems.length < 2 || stems.length > 12) return left
  for (let i = 0; i < stems.length; i += 1) {
    left.push(without(i))
    if (stems.length < 4) continue
    for (let j = i + 1; j < stems.length; j += 1) left.push(without(i, j))
  }
  return left
}

function trigramsOf(stems: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (const stem of stems) {
    const padded = `^${stem}$`
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(hashOf(padded.slice(at, at + 3)))
  }
  return found
}
