import type { Comparable } from './candidates.ts'
import { emptyWords } from './office-words.ts'
import { stemOf, type Term } from './terms.ts'

/** How many records have a word: rare words tell more, and a word written once may be a slip. */
export interface Frequencies {
  readonly records: number
  readonly of: (stem: string) => number
}

export const leastSimilarity = 0.8

/**
 * From 0 to 1. Two titles with the same telling words are alike; where one says more than the
 * other, their texts decide; and where each says what the other does not (alta, baixa) they are two
 * procedures, however alike the rest is, unless their texts are the same.
 */
export function similarity(a: Comparable, b: Comparable, frequencies: Frequencies): number {
  const { shared, onlyA, onlyB, slips } = compareTerms(a.terms, b.terms, frequencies)
  const weigh = (terms: readonly Term[]) =>
    terms.reduce((sum, { stem }) => sum + weightOf(stem, frequencies), 0)
  const common = weigh(shared)
  const title = (2 * common) / (2 * common + weigh(onlyA) + weigh(onlyB))
  if (onlyA.length === 0 && onlyB.length === 0) return 1 - slips * 0.02
  const isTwo = onlyA.length > 0 && onlyB.length > 0
  const text = title >= 0.5 ? textSimilarity(a.shingles, b.shingles, isTwo ? 0.9 : 0.7) : 0
  if (isTwo) return text > 0 ? text * 0.95 : Math.min(title, 0.75)
  return text > 0 && title >= 0.6 ? 0.8 + 0.2 * Math.min(title, text) : Math.min(title, 0.79)
}

const weightOf = (stem: string, { records, of }: Frequencies): number =>
  Math.log(1 + records / Math.max(of(stem), 1))

interface Comparison {
  readonly shared: readonly Term[]
  readonly onlyA: readonly Term[]
  readonly onlyB: readonly Term[]
  /** Words taken for the same though they are not written the same. */
  readonly slips: number
}

function compareTerms(
  a: readonly Term[],
  b: readonly Term[],
  frequencies: Frequencies,
): Comparison {
  const shared: Term[] = []
  let onlyB = [...b]
  let onlyA: Term[] = []
  const take = (term: Term, isSame: (other: Term) => boolean): boolean => {
    const at = onlyB.findIndex(isSame)
    if (at < 0) return false
    onlyB = onlyB.filter((_, place) => place !== at)
    shared.push(term)
    return true
  }
  for (const term of a) {
    if (!take(term, ({ stem }) => stem === term.stem)) onlyA.push(term)
  }
  const exact = shared.length
  onlyA = onlyA.filter((term) => !take(term, (other) => isShortFor(term, other)))
  onlyA = onlyA.filter((term) => !take(term, (other) => isSlip(term, other, frequencies)))
  const tells = ({ stem }: Term) => !(frequencies.of(stem) <= rare && isNearlyEmpty(stem))
  const left = { onlyA: onlyA.filter(tells), onlyB: onlyB.filter(tells) }
  return { shared, ...left, slips: shared.length - exact }
}

const isShortFor = (a: Term, b: Term): boolean =>
  (a.isCutShort && a.stem.length >= 2 && b.stem.startsWith(a.stem)) ||
  (b.isCutShort && b.stem.length >= 2 && a.stem.startsWith(b.stem))

/** Nearly the same word, and one of the two is hardly ever written: two common words are two words. */
function isSlip({ stem: a }: Term, { stem: b }: Term, frequencies: Frequencies): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4 || /\d/.test(a + b)) return false
  const rarer = Math.min(frequencies.of(a), frequencies.of(b))
  const commoner = Math.max(frequencies.of(a), frequencies.of(b))
  if (rarer > rare && rarer * 10 > commoner) return false
  return isWithin(a, b, shorter >= 9 ? 2 : 1) || isCognate(a, b)
}

/** So few times a word may have been written by a slip. */
const rare = 2

/** The same consonants in the same order: rètol and rótulo, gimnàs and gimnasio. */
function isCognate(a: string, b: string): boolean {
  const skeleton = consonantsOf(a)
  return skeleton.length >= 3 && a[0] === b[0] && skeleton === consonantsOf(b)
}

const consonantsOf = (word: string): string => word.replace(/[aeiouh]/g, '')

/** A slip in a word that tells nothing: “Pteició de…”. */
const isNearlyEmpty = (stem: string): boolean =>
  stem.length >= 5 && emptyStems.some((empty) => isWithin(stem, empty, empty.length >= 8 ? 2 : 1))

const emptyStems = [...emptyWords].filter(({ length }) => length >= 6).map((word) => stemOf(word))

/** Whether so many slips of the hand (a letter more, less, other, or two in turn) make one the other. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(change, last[j]! + 1, row[j - 1]! + 1)
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isTurned) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return false
    before = last
    last = row
  }
  return last[b.length]! <= most
}

/** Jaccard over runs of three words; 0 below the least that matters, and for texts that say little. */
function textSimilarity(a: ReadonlySet<number>, b: ReadonlySet<number>, least: number): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < 6 || small.size < least * large.size) return 0
  let both = 0
  for (const one of small) if (large.has(one)) both += 1
  const alike = both / (a.size + b.size - both)
  return alike >= least ? alike : 0
}
