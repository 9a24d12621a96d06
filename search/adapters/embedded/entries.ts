import type { SearchFacet, SearchQuery } from '../../port.ts'

/** Facets of one document as they are stored: name and value pairs, its kind among them. */
export type FacetPair = readonly [name: string, value: string]

/**
 * What is on one shelf, in memory: the facets of every document, so that filtering and counting
 * thousands of matches takes no table at all. A copy of the `documents` table, read when first needed.
 */
export class Entries {
  #pairs: FacetPair[] = []
  #numbers = new Map<string, number>()
  /** By row; rows are given out in order, so there are few holes. */
  #rows: (readonly number[] | undefined)[] = []
  #size = 0

  get size(): number {
    return this.#size
  }

  add(row: number, facets: readonly FacetPair[]): void {
    if (!this.has(row)) this.#size++
    this.#rows[row] = facets.map((pair) => this.#numberOf(pair))
  }

  delete(row: number): void {
    if (this.has(row)) this.#size--
    this.#rows[row] = undefined
  }

  has(row: number): boolean {
    return this.#rows[row] !== undefined
  }

  /** A test for rows that match the kinds and every filter. */
  admitting({ kinds, filter }: Pick<SearchQuery, 'kinds' | 'filter'>): (row: number) => boolean {
    const wanted = Object.entries(filter ?? {}).filter(([, values]) => values.length > 0)
    if (kinds && kinds.length > 0) wanted.push(['kind', kinds])
    const sets = wanted.map(
      ([name, values]) =>
        new Set(values.map((value) => this.#numbers.get(keyOf([name, value])) ?? -1)),
    )
    return (row) => {
      const numbers = this.#rows[row]
      return numbers !== undefined && sets.every((set) => numbers.some((number) => set.has(number)))
    }
  }

  count(rows: Iterable<number>): SearchFacet[] {
    const counts = new Uint32Array(this.#pairs.length)
    for (const row of rows) {
      const numbers = this.#rows[row]
      if (!numbers) continue
      for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
    }
    const facets = new Map<string, { value: string; count: number }[]>()
    this.#pairs.forEach(([name, value], number) => {
      const count = counts[number] ?? 0
      if (count === 0) return
      const values = facets.get(name) ?? []
      values.push({ value, count })
      facets.set(name, values)
    })
    return [...facets]
      .map(([name, values]) => ({ name, values: values.sort(byCountThenValue) }))
      .sort((a, b) => compare(a.name, b.name))
  }

  #numberOf(pair: FacetPair): number {
    const key = keyOf(pair)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#pairs.length)
    return this.#pairs.push(pair) - 1
  }
}

const keyOf = ([name, value]: FacetPair): string => JSON.stringify([name, value])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byCountThenValue = (
  a: { value: string; count: number },
  b: { value: string; count: number },
): number => b.count - a.count || compare(a.value, b.value)
