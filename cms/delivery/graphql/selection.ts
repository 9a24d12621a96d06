import type { Facets } from '../../channels/facets.ts'

const prepared = new WeakMap<object, Map<string, unknown>>()

/**
 * Something worked out once from a list and forgotten with it. The read model gives the same array
 * until the next revision, so this is how indexes and orders follow the catalogue.
 */
export function prepare<T>(list: object, name: string, make: () => T): T {
  const known = prepared.get(list) ?? new Map<string, unknown>()
  prepared.set(list, known)
  if (!known.has(name)) known.set(name, make())
  return known.get(name) as T
}

/** One condition: the documents that have this value in this facet. */
export type Condition = readonly [facet: string, value: string]

/** Documents of a list, which are in the order they are wanted in, that fulfil every condition. */
export function select<Document extends object>(
  ordered: readonly Document[],
  facetsOf: (document: Document) => Facets,
  conditions: readonly Condition[],
): readonly Document[] {
  if (conditions.length === 0) return ordered
  const index = prepare(ordered, 'facets', () => indexOf(ordered, facetsOf))
  const sets = conditions.map(
    ([facet, value]): Holders<Document> => index.get(`${facet}:${value}`) ?? { list: [] },
  )
  const [fewest, ...others] = sets.sort((one, other) => one.list.length - other.list.length)
  if (!fewest || others.length === 0) return fewest?.list ?? []
  const members = others.map((one) => (one.members ??= new Set(one.list)))
  return fewest.list.filter((document) => members.every((set) => set.has(document)))
}

/** The documents that have one value, in order, and as a set once somebody combines it. */
interface Holders<Document> {
  readonly list: Document[]
  members?: ReadonlySet<Document>
}

function indexOf<Document extends object>(
  ordered: readonly Document[],
  facetsOf: (document: Document) => Facets,
): ReadonlyMap<string, Holders<Document>> {
  const index = new Map<string, Holders<Document>>()
  for (const document of ordered) {
    for (const [facet, values] of Object.entries(facetsOf(document))) {
      for (const value of new Set(values)) {
        const key = `${facet}:${value}`
        const holders = index.get(key)
        if (holders) holders.list.push(document)
        else index.set(key, { list: [document] })
      }
    }
  }
  return index
}

/** Documents that changed then or later, in the same order. */
export function changedSince<Document extends { readonly updatedAt: string }>(
  documents: readonly Document[],
  since: string | null | undefined,
): readonly Document[] {
  if (!since || documents.length === 0) return documents
  const newest = prepare(documents, 'newest first', () => newestFirst(documents))
  const count = firstBefore(newest, since)
  if (count === newest.length) return documents
  const place = prepare(documents, 'place', () => new Map(documents.map((one, at) => [one, at])))
  return newest.slice(0, count).sort((one, other) => place.get(one)! - place.get(other)!)
}

const newestFirst = <Document extends { readonly updatedAt: string }>(
  documents: readonly Document[],
): readonly Document[] =>
  [...documents].sort((one, other) =>
    one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0,
  )

/** The place of the first that changed before. */
function firstBefore(newest: readonly { readonly updatedAt: string }[], since: string): number {
  let low = 0
  let high = newest.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (newest[middle]!.updatedAt >= since) low = middle + 1
    else high = middle
  }
  return low
}
