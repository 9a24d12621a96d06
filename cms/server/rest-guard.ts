import type { Collection, Payload } from 'payload'

import { Problem } from './problem.ts'

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const objectId = /^[0-9a-f]{24}$/i

/**
 * What a REST query may ask; the same for everyone, because one careless script is enough. The
 * panel's lists ask for the names of up to 250 related records at once, by id.
 */
const largest = { limit: 250, depth: 3, page: 100_000, whereKeys: 260, whereDepth: 10, sortKeys: 3 }

/**
 * Refuses a query that would read too much, before anything runs. `isRead` is false for changes of
 * many records at once, where the panel says `limit=0` for "all that I selected".
 */
export function refuseHeavyQuery(query: URLSearchParams, isRead = true): void {
  let whereKeys = 0
  for (const [name, value] of query) {
    const key = name.toLowerCase()
    if (/^(limit|depth|page|pagination)\[/.test(key)) refuse(name, 'one value')
    if (key === 'limit' || /^joins\[[^\]]+\]\[limit\]/.test(key))
      within(name, value, isRead ? 1 : 0, largest.limit)
    if (key === 'depth') within(name, value, 0, largest.depth)
    if (key === 'page') within(name, value, 1, largest.page)
    if (key === 'pagination' && value !== 'true') refuse(name, 'true')
    if (key === 'sort' || key.startsWith('sort[')) refuseStrangeOrder(name, value)
    if (key === 'where' || key === 'data') refuseUnlessObject(name, value)
    if (key.startsWith('where[')) {
      const operator = /\[(all|near|within|intersects)\](\[\d*\])*$/.exec(key)?.[1]
      if (operator) refuse(name, `an operator that every database has, not "${operator}"`)
    }
    if (key === 'where' || key.startsWith('where[')) {
      whereKeys += 1
      const depth = name.split('[').length
      if (whereKeys > largest.whereKeys || depth > largest.whereDepth)
        refuse('where', 'fewer clauses')
    }
  }
}

/** What nobody may read nobody may sort by either, and across relations Payload would. */
const secret =
  /(^|[.,-])(hash|salt|apiKey|apiKeyIndex|resetPassword\w*|sessions|lockUntil)(?![\w])/i

export function refuseStrangeOrder(name: string, value: string): void {
  if (value.split(',').length > largest.sortKeys) refuse(name, 'at most 3 keys')
  if (secret.test(value)) refuse(name, 'fields that can be read')
}

/**
 * Refuses an id that cannot be one of ours. Lenient parsing further in would take `1' OR 1=1` for
 * 1, and a path such as `constructor` for a collection.
 */
export function refuseStrangeIds(path: string, payload: Payload): void {
  const [slug = '', first, second] = decodeURIComponent(path).split('/').filter(Boolean).slice(1)
  const collections: Readonly<Record<string, Collection>> = payload.collections
  if (!Object.hasOwn(collections, slug)) {
    if (slug in collections) throw new Problem('not-found')
    return
  }
  const collection = collections[slug]
  const endpoints = collection?.config.endpoints
  if (!collection || !endpoints) throw new Problem('not-found')
  if (!first) return
  // Payload offers `versions` of everything, and fails where nothing keeps any.
  if (first === 'versions' && !collection.config.versions) throw new Problem('not-found')
  // Payload's own takes a token; the audit log has one of ours, which takes none.
  if (first === 'verify' && second && !collection.config.auth?.verify)
    throw new Problem('not-found')
  // Preferences are named by whoever keeps them.
  if (slug === 'payload-preferences') return
  const words = new Set(endpoints.map(({ path }) => path.split('/')[1]))
  if (!words.has(first)) {
    if (!isId(first)) throw new Problem('not-found')
  } else if (second && (first === 'versions' || first === 'access') && !isId(second)) {
    throw new Problem('not-found')
  }
}

const isId = (text: string): boolean => uuid.test(text) || objectId.test(text)

function refuseUnlessObject(parameter: string, value: string): void {
  if (value === '') return
  try {
    const parsed: unknown = JSON.parse(value)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return
  } catch {
    // Not JSON, refused as any other value that is no object.
  }
  refuse(parameter, 'a JSON object, or bracketed keys')
}

function within(parameter: string, value: string, least: number, most: number): void {
  const isWhole = /^\d{1,9}$/.test(value)
  if (!isWhole || Number(value) < least || Number(value) > most) {
    refuse(parameter, `a whole number from ${least} to ${most}`)
  }
}

function refuse(parameter: string, allowed: string): never {
  throw new Problem('query-refused', { parameter, allowed })
}
