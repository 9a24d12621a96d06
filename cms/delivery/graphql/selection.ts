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

/** Documents of a list in the given order that fulfil every condition. */
export function select<Document extends object>(
  list: readonly Document[],
  ordered: readonly Document[],
  facetsOf: (document: Document) => Facets,
  conditions: readonly Condition[],
): readonly Document[] {
  if (conditions.length === 0) return ordered
  const index = prepare(list, 'facets', () => indexOf(list, facetsOf))
  const sets = conditions.map(
    ([facet, value]) => index.get(`${facet}:${value}`) ?? new Set<Document>(),
  )
  sets.sort((one, other) => one.size - other.size)
  const [fewest, ...others] = sets
  if (!fewest || fewest.size === 0) return []
  const place = prepare(ordered, 'place', () => new Map(ordered.map((one, at) => [one, at])))
  return [...fewest]
    .filter((document) => others.every((set) => set.has(document)))
    .sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
}

function indexOf<Document extends object>(
  list: readonly Document[],
  facetsOf: (document: Document) => Facets,
): ReadonlyMap<string, ReadonlySet<Document>> {
  const index = new Map<string, Set<Document>>()
  for (const document of list) {
    for (const [facet, values] of Object.entries(facetsOf(document))) {
      for (const value of values) {
        const key = `${facet}:${value}`
        const set = index.get(key) ?? new Set()
        index.set(key, set.add(document))
      }
    }
  }
  return index
}
