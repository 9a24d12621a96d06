import type { Locale } from '../../../cms/domain/locale.ts'
import { locales } from '../../../cms/domain/locale.ts'
import { readQuery } from '../../analysis/query.ts'
import type { SearchQuery } from '../../port.ts'
import { allOf, expressionFor, inNames } from './expression.ts'
import { nothing, rank } from './rank.ts'
import type { Asked, Candidates, Found, Ranking } from './rank.ts'
import type { RecordTable } from './record-table.ts'
import type { Shelf } from './shelf.ts'
import { correct, correctedText, understand } from './understanding.ts'
import type { UnderstoodWord } from './understanding.ts'

export interface Reading {
  readonly words: readonly UnderstoodWord[]
  readonly found: Ranking
  readonly correctedQuery?: string
}

type Shelves = (locale: Locale) => Shelf

export interface Scope extends Pick<
  SearchQuery,
  'text' | 'locale' | 'prefix' | 'kinds' | 'filter'
> {
  /** Look in titles and alternative names alone. */
  readonly namesOnly?: boolean
}

/** Fewer answers than this to the whole query, and those to a part of it follow. */
const enough = 5

/** How much of a query a record must answer to follow those that answer it whole, or to stand alone. */
const shareAfterWhole = 0.4
const shareAlone = 0.3

/** In a shelf this large, a word in almost half of the documents only tells what it costs. */
const large = 2_000
const everywhere = 0.4

/**
 * Finds what was meant, one step after another until something answers: all the words, all the
 * words in another language the record is written in, all the words once corrected, and when
 * that gives little, some of the words.
 */
export function findMeant(shelves: Shelves, records: RecordTable, scope: Scope): Reading {
  const shelf = shelves(scope.locale)
  const query = readQuery(scope.text, scope.locale)
  if (query.words.length === 0) return { words: [], found: nothing }
  const admits = shelf.entries.admitting(scope)

  let words = understand(shelf, query, scope.prefix)
  let whole = allWords(shelf, words, scope, admits)
  const translated =
    whole.rows.length === 0 ? inOtherLanguages(shelves, records, scope, admits) : []
  if (whole.rows.length === 0 && translated.length === 0) {
    words = correct(shelf, words, scope.prefix)
    whole = allWords(shelf, words, scope, admits)
  }
  const weights = weigh(shelf, words)
  const answered = new Set([...whole.rows, ...translated.map(({ row }) => row)])
  const candidates =
    answered.size < enough && words.length > 1
      ? andSomeWords(shelf, { words, weights }, scope, admits, whole, answered)
      : whole
  const correctedQuery = correctedText(query.text, words)
  return {
    words,
    found: rank(records, { text: query.text, words, weights }, candidates, translated),
    ...(correctedQuery === undefined ? {} : { correctedQuery }),
  }
}

type Admits = (row: number) => boolean

const none: Candidates = { rows: [], texts: [], shares: [] }

function allWords(
  shelf: Shelf,
  words: readonly UnderstoodWord[],
  { namesOnly }: Scope,
  admits: Admits,
): Candidates {
  const required = words.filter(({ word }) => !word.optional)
  if (required.length === 0 || required.some((word) => word.documents === 0)) return none
  const expression = allOf(required)
  const { rows, scores } = shelf.match(namesOnly ? inNames(expression) : expression)
  const kept = rows.map(admits)
  const admitted = rows.filter((_, i) => kept[i])
  return {
    rows: admitted,
    texts: scores.filter((_, i) => kept[i]),
    shares: admitted.map(() => 1),
  }
}

/** Of the records found in another language, only so many are worth showing in this one. */
const mostTranslated = 200
const translatedShare = 0.95

/** A Spanish word on a Catalan page finds the record by its Spanish text, and shows it in Catalan. */
function inOtherLanguages(
  shelves: Shelves,
  records: RecordTable,
  scope: Scope,
  admits: Admits,
): Found[] {
  const shelf = shelves(scope.locale)
  const best = new Map<number, Found>()
  for (const locale of locales) {
    const other = shelves(locale)
    if (locale === scope.locale || other.entries.size === 0) continue
    const query = readQuery(scope.text, locale)
    const words = understand(other, query, scope.prefix)
    const whole = allWords(other, words, scope, () => true)
    if (whole.rows.length === 0) continue
    const ranked = rank(
      records,
      { text: query.text, words, weights: weigh(other, words) },
      { ...whole, shares: whole.shares.map(() => translatedShare) },
    ).page(0, mostTranslated)
    const rows = records.sameRecords(
      ranked.map((found) => found.row),
      shelf,
    )
    for (const found of ranked)
      for (const row of (rows.get(found.row) ?? []).filter(admits))
        if (!best.has(row)) best.set(row, { row, score: found.score })
  }
  return [...best.values()]
}

/** How much each word tells: the rarer, the more. Words of asking tell a little. */
function weigh(shelf: Shelf, words: readonly UnderstoodWord[]): number[] {
  const size = shelf.entries.size
  return words.map(({ documents, word }) =>
    word.optional ? 0.3 : Math.log(2 + size / (1 + documents)),
  )
}

/** Adds to the whole answers those that answer a good part of the query. */
function andSomeWords(
  shelf: Shelf,
  { words, weights }: Pick<Asked, 'words' | 'weights'>,
  { namesOnly }: Scope,
  admits: Admits,
  whole: Candidates,
  answered: ReadonlySet<number>,
): Candidates {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const size = shelf.entries.size
  const partial = new Map<number, { text: number; share: number }>()
  words.forEach((word, index) => {
    if (word.documents === 0) return
    if (size > large && word.documents > size * everywhere) return
    const expression = expressionFor(word)
    const { rows, scores } = shelf.match(namesOnly ? inNames(expression) : expression)
    const share = (weights[index] ?? 0) / total
    rows.forEach((row, i) => {
      if (answered.has(row) || !admits(row)) return
      const known = partial.get(row) ?? { text: 0, share: 0 }
      partial.set(row, { text: known.text + (scores[i] ?? 0), share: known.share + share })
    })
  })
  const least = answered.size > 0 ? shareAfterWhole : shareAlone
  const kept = [...partial].filter(([, { share }]) => share >= least)
  return {
    rows: [...whole.rows, ...kept.map(([row]) => row)],
    texts: [...whole.texts, ...kept.map(([, { text }]) => text)],
    shares: [...whole.shares, ...kept.map(([, { share }]) => share)],
  }
}
