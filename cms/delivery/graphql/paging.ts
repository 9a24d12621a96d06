import { badInput } from './errors.ts'

export const largestPage = 100

/** The page size asked for; refuses what is not from 1 to 100. */
export function checkedFirst(first: unknown): number {
  if (typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= largestPage) {
    return first
  }
  throw badInput(`"first" must be a whole number from 1 to ${largestPage}, not ${String(first)}.`)
}

/** One way to put documents in a row. `name` keeps a cursor from being used in another one. */
export interface Order<Document> {
  readonly name: string
  readonly keyOf: (document: Document) => string
  readonly compare: (key: string, other: string) => number
}

interface Coded {
  readonly code: string
}

export const inOrder = <Document extends Coded>(
  documents: readonly Document[],
  order: Order<Document>,
): readonly Document[] =>
  [...documents].sort(
    (one, other) =>
      order.compare(order.keyOf(one), order.keyOf(other)) || compareCodes(one.code, other.code),
  )

export const compareCodes = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0

export interface PageRequest {
  readonly first: number
  readonly after?: string | null
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** A connection of Relay; views and cursors are made only if somebody asks for them. */
export class Page<Document, View> {
  readonly totalCount: number
  readonly #documents: readonly Document[]
  readonly #start: number
  readonly #viewOf: (document: Document) => View
  readonly #cursorOf: (document: Document, index: number) => string

  constructor(parts: {
    documents: readonly Document[]
    start: number
    totalCount: number
    viewOf: (document: Document) => View
    cursorOf: (document: Document, index: number) => string
  }) {
    this.#documents = parts.documents
    this.#start = parts.start
    this.totalCount = parts.totalCount
    this.#viewOf = parts.viewOf
    this.#cursorOf = parts.cursorOf
  }

  get nodes(): readonly View[] {
    return this.#documents.map(this.#viewOf)
  }

  get edges(): readonly { readonly cursor: string; readonly node: View }[] {
    return this.#documents.map((document, index) => ({
      cursor: this.#cursorOf(document, index),
      node: this.#viewOf(document),
    }))
  }

  get pageInfo(): PageInfo {
    const last = this.#documents.length - 1
    const cursorAt = (index: number) => {
      const document = this.#documents[index]
      return document === undefined ? null : this.#cursorOf(document, index)
    }
    return {
      hasNextPage: this.#start + this.#documents.length < this.totalCount,
      hasPreviousPage: this.#start > 0,
      startCursor: cursorAt(0),
      endCursor: cursorAt(last),
    }
  }
}

/**
 * A page of documents already in order. A cursor says what came last, not how many came before,
 * so that a publication between two pages neither repeats a record nor skips one.
 */
export function pageOf<Document extends Coded, View>(
  ordered: readonly Document[],
  order: Order<Document>,
  { first, after }: PageRequest,
  viewOf: (document: Document) => View,
): Page<Document, View> {
  const size = checkedFirst(first)
  const start = after ? placeAfter(ordered, order, readCursor(after, order.name)) : 0
  return new Page({
    documents: ordered.slice(start, start + size),
    start,
    totalCount: ordered.length,
    viewOf,
    cursorOf: (document) => writeCursor(order.name, order.keyOf(document), document.code),
  })
}

function placeAfter<Document extends Coded>(
  ordered: readonly Document[],
  order: Order<Document>,
  [key, code]: readonly [string, string],
): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const document = ordered[middle]
    if (!document) break
    const place = order.compare(order.keyOf(document), key) || compareCodes(document.code, code)
    if (place <= 0) low = middle + 1
    else high = middle
  }
  return low
}

export const writeCursor = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

/** The two parts written after the name; refuses what is not a cursor of that name. */
export function readCursor(cursor: string, name: string): readonly [string, string] {
  const [given, one, other] = partsOf(cursor)
  if (given !== name || one === undefined || other === undefined) {
    throw badInput('"after" is not a cursor of this list in this order: pass an endCursor of it.')
  }
  return [one, other]
}

function partsOf(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : []
  } catch {
    return []
  }
}
