import { distance, oneSlipAway } from '../../analysis/edits.ts'
import type { Wanted } from '../../analysis/highlight.ts'
import type { QueryWord, ReadQuery } from '../../analysis/query.ts'
import { soundOf } from '../../analysis/sound.ts'
import { stemTerm } from './indexed-text.ts'
import type { Shelf, ShelfWord } from './shelf.ts'

/** One word of the query as one shelf understands it. */
export interface UnderstoodWord extends Wanted {
  readonly word: QueryWord
  /** Documents it stands in, at least; 0 for a word this shelf does not know. */
  readonly documents: number
  /** The spelling it was taken for. */
  readonly corrected?: string
}

/** A longer list of endings than this comes from noise, and costs time. */
const maxStems = 6
const shortestCorrected = 4
const longestCorrected = 24
const maxCorrections = 3

/** Finds each word on the shelf: as typed, by its stems, and as a beginning where that is asked for. */
export function understand(shelf: Shelf, query: ReadQuery, prefix?: boolean): UnderstoodWord[] {
  const written = shelf.stemsOf(query.words.map((word) => word.folded))
  const readings = query.words.map((word) => ({
    word,
    stems: [...new Set([...(written.get(word.folded) ?? []), ...word.stems])].slice(0, maxStems),
  }))
  const counts = shelf.documentsWith(
    readings.flatMap(({ word, stems }) => [word.folded, ...stems.map(stemTerm)]),
  )
  return readings.map(({ word, stems }) => {
    const documents = Math.max(
      ...[word.folded, ...stems.map(stemTerm)].map((term) => counts.get(term) ?? 0),
    )
    const unfinished = word.last && (prefix ?? documents === 0)
    const beginnings = unfinished ? shelf.beginnings([word.folded]) : []
    return {
      word,
      surfaces: new Set([word.folded]),
      stems: new Set(stems),
      beginnings,
      documents: documents || beginnings.length,
    }
  })
}

/** Takes the words nobody wrote for misspellings of some that are written on this same shelf. */
export function correct(
  shelf: Shelf,
  words: readonly UnderstoodWord[],
  prefix?: boolean,
): UnderstoodWord[] {
  return words.map((understood) => {
    const { word } = understood
    const { folded } = word
    if (understood.documents > 0 || !correctable(folded)) return understood
    const slips = oneSlipAway(folded)
    const candidates = corrections(shelf, word, slips)
    const [best] = candidates
    if (best) {
      const stems = shelf.stemsOf(candidates.map((candidate) => candidate.folded))
      return {
        word,
        surfaces: new Set(candidates.map((candidate) => candidate.folded)),
        stems: new Set([...stems.values()].flat()),
        beginnings: [],
        documents: best.documents,
        corrected: best.surface,
      }
    }
    if (!word.last || prefix !== true) return understood
    const beginnings = shelf
      .beginnings(slips.filter((slip) => slip.length >= shortestCorrected && slip[0] === folded[0]))
      .slice(0, maxCorrections)
    return { ...understood, beginnings, documents: beginnings.length }
  })
}

function corrections(shelf: Shelf, { folded, token }: QueryWord, slips: string[]): ShelfWord[] {
  const sound = soundOf(token.surface)
  const heard = folded.length > shortestCorrected ? shelf.wordsSounding(sound) : []
  const merit = (word: ShelfWord): number =>
    Math.log1p(word.documents) / 2 +
    (soundOf(word.surface) === sound ? 2 : 0) +
    (word.folded[0] === folded[0] ? 1 : 0) +
    (word.folded.length === folded.length ? 0.5 : 0) -
    distance(word.folded, folded)
  const byFolded = new Map<string, ShelfWord>()
  for (const word of [...shelf.wordsSpelled(slips), ...heard]) {
    if (distance(word.folded, folded) > Math.min(3, folded.length / 3)) continue
    const known = byFolded.get(word.folded)
    // Of two spellings of one word, the one with its accents is shown.
    if (!known || accents(word.surface) > accents(known.surface)) byFolded.set(word.folded, word)
  }
  return [...byFolded.values()]
    .sort((a, b) => merit(b) - merit(a) || (a.folded < b.folded ? -1 : 1))
    .slice(0, maxCorrections)
}

const accents = (surface: string): number => surface.replace(/[\x20-\x7e]/g, '').length

/** What was typed, with each corrected word in its place. */
export function correctedText(text: string, words: readonly UnderstoodWord[]): string | undefined {
  let result = text
  const changed = words
    .filter((word) => word.corrected !== undefined)
    .sort((a, b) => b.word.token.start - a.word.token.start)
  for (const { word, corrected } of changed)
    result = result.slice(0, word.token.start) + corrected + result.slice(word.token.end)
  return changed.length > 0 ? result : undefined
}

/** Codes and numbers are never corrected: one slip away lies another record. */
const correctable = (folded: string): boolean =>
  folded.length >= shortestCorrected && folded.length <= longestCorrected && !/\d/.test(folded)
