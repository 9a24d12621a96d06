import { fold } from '../../analysis/fold.ts'
import { nameScore } from '../../ranking.ts'
import type { RecordTable } from './record-table.ts'
import type { UnderstoodWord } from './understanding.ts'

export interface Found {
  readonly row: number
  readonly score: number
}

/** Rows that answer the query and, at the same places, what is known of each. */
export interface Candidates {
  readonly rows: readonly number[]
  /** BM25 over the weighted columns. */
  readonly texts: readonly number[]
  /** How much of the query it answers, 0 to 1. */
  readonly shares: readonly number[]
}

export interface Asked {
  readonly text: string
  readonly words: readonly UnderstoodWord[]
  /** How much each word tells. */
  readonly weights: readonly number[]
}

/** Names are read for the best of the text search; what comes after keeps the order of its text. */
const readNames = 120

const shareWeight = 2
const nameWeight = 1.6
const textWeight = 0.7
const isItsCode = 4

/** What people look for most, when all else is equal. */
const preference: Readonly<Record<string, number>> = { procedure: 0.08, protocol: 0.04, faq: 0.02 }

/** Everything that was found; put in order only as far as somebody reads. */
export interface Ranking {
  readonly rows: readonly number[]
  page(offset: number, limit: number): readonly Found[]
}

const better = (a: Found, b: Found): number => b.score - a.score || a.row - b.row

export const nothing: Ranking = { rows: [], page: () => [] }

/**
 * Orders the candidates: how much of the query they answer, then their names, then their text.
 * `scored` are rows that have their score already, and take their place among the best.
 */
export function rank(
  records: RecordTable,
  asked: Asked,
  candidates: Candidates,
  scored: readonly Found[] = [],
): Ranking {
  const { rows, texts, shares } = candidates
  const most = texts.reduce((max, text) => Math.max(max, text), 1)
  const scores = Float64Array.from(
    rows,
    (_, i) => (shares[i] ?? 0) * shareWeight + ((texts[i] ?? 0) / most) * textWeight,
  )
  // Numbers sort many times faster than objects, and a common word has thousands of rows.
  const least = Float64Array.from(scores).sort()[Math.max(0, scores.length - readNames)] ?? 0
  const isBest = new Set<number>()
  scores.forEach((score, i) => {
    if (score >= least && isBest.size < readNames) isBest.add(i)
  })
  const at = (i: number): Found => ({ row: rows[i] ?? 0, score: scores[i] ?? 0 })
  const best = [...byNames(records, asked, [...isBest].map(at)), ...scored].sort(better)
  let ordered: Found[] | undefined
  const everything = (): Found[] => {
    const rest = [...rows.keys()].filter((i) => !isBest.has(i)).map(at)
    return [...best, ...rest.sort(better)]
  }
  return {
    rows: scored.length === 0 ? rows : [...scored.map(({ row }) => row), ...rows],
    page(offset, limit) {
      if (offset + limit <= best.length) return best.slice(offset, offset + limit)
      ordered ??= everything()
      return ordered.slice(offset, offset + limit)
    },
  }
}

function byNames(records: RecordTable, { text, words, weights }: Asked, found: Found[]): Found[] {
  const cards = records.cards(found.map(({ row }) => row))
  const code = fold(text.trim())
  return found.map(({ row, score }) => {
    const card = cards.get(row)
    if (!card) return { row, score }
    const names = nameScore(card.heads, words, weights)
    const own = fold(card.code) === code ? isItsCode : 0
    return { row, score: score + names * nameWeight + own + (preference[card.kind] ?? 0) }
  })
}
