import { candidatePairs, type Comparable } from './candidates.ts'
import { wordsIn } from './fold.ts'
import { hashOf } from './min-hash.ts'
import { leastSimilarity, similarity, type Frequencies } from './similarity.ts'
import { termsOf } from './terms.ts'

/** A record of the old inventory, or a sheet of the catalogue. */
export interface Titled {
  readonly id: string
  readonly title: string
  readonly text: string
}

export interface NearDuplicate {
  readonly a: string
  readonly b: string
  /** From 0.8 to 1. */
  readonly similarity: number
}

/** Only so much of a text is compared: what a procedure is, it says at the beginning. */
const mostWords = 400

export interface Likeness {
  readonly pairs: readonly NearDuplicate[]
  readonly clusters: readonly (readonly string[])[]
}

/** `findNearDuplicates` in one go. */
export function nearDuplicates(records: readonly Titled[]): Likeness {
  const work = findNearDuplicates(records)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/**
 * Pairs of records that seem to be the same procedure, and the groups they make.
 *
 * Ten thousand records take seconds: only those are compared that share all but a word or two of
 * their titles, or much of their text. The answer depends on the records alone, not on their order.
 * Yields every few milliseconds the part that is done, from 0 to 1.
 */
export function* findNearDuplicates(records: readonly Titled[]): Generator<number, Likeness> {
  const compared: Comparable[] = []
  for (const [at, record] of records.entries()) {
    compared.push(comparable(record))
    if (at % 100 === 0) yield (0.3 * at) / records.length
  }
  const frequencies = frequenciesOf(compared)
  const groups = new Groups(records.length)
  const search = candidatePairs(compared)
  let found = search.next()
  for (; !found.done; found = search.next()) yield 0.3
  const pairs: NearDuplicate[] = []
  for (const [at, [i, j]] of found.value.entries()) {
    if (at % 2_000 === 0) yield 0.6 + (0.4 * at) / found.value.length
    const alike = similarity(compared[i]!, compared[j]!, frequencies)
    if (alike < leastSimilarity) continue
    groups.join(i, j)
    const [a, b] = [records[i]!.id, records[j]!.id].sort() as [string, string]
    pairs.push({ a, b, similarity: Math.round(alike * 100) / 100 })
  }
  const clusters = groups.all().map((places) => places.map((at) => records[at]!.id).sort())
  return { pairs, clusters }
}

function comparable({ title, text }: Titled): Comparable {
  const words = wordsIn(text.slice(0, mostWords * 12)).slice(0, mostWords)
  const shingles = new Set<number>()
  for (let at = 0; at + 3 <= words.length; at += 1) {
    shingles.add(hashOf(`${words[at]} ${words[at + 1]} ${words[at + 2]}`))
  }
  return { terms: termsOf(title), shingles }
}

function frequenciesOf(records: readonly Comparable[]): Frequencies {
  const counts = new Map<string, number>()
  for (const { terms } of records) {
    for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return { records: records.length, of: (stem) => counts.get(stem) ?? 0 }
}

/** Union-find: who is alike somebody of a group belongs to it. */
class Groups {
  readonly #leader: number[]
  constructor(size: number) {
    this.#leader = Array.from({ length: size }, (_, at) => at)
  }

  join(a: number, b: number): void {
    const [first, second] = [this.#find(a), this.#find(b)]
    this.#leader[Math.max(first, second)] = Math.min(first, second)
  }

  /** Groups of two or more. */
  all(): number[][] {
    const members = new Map<number, number[]>()
    this.#leader.forEach((_, at) => {
      const leader = this.#find(at)
      members.set(leader, [...(members.get(leader) ?? []), at])
    })
    return [...members.values()].filter(({ length }) => length > 1)
  }

  #find(at: number): number {
    let place = at
    while (this.#leader[place] !== place) {
      this.#leader[place] = this.#leader[this.#leader[place]!]!
      place = this.#leader[place]!
    }
    return place
  }
}
