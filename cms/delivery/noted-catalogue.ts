import type { Audience, Publication, PublishedDocument } from '../domain/published/publication.ts'
import type { RecordKind } from '../domain/record-kind.ts'
import type { Reading } from './reading.ts'

/** What channels read. */
export interface Catalogue {
  readonly revision: number
  readonly updatedAt: string
  get<T extends PublishedDocument>(
    audience: Audience,
    kind: RecordKind,
    code: string,
  ): T | undefined
  /** A slug is a string or a `Localized<string>` on the document. */
  bySlug(
    kind: 'procedure' | 'form',
    audience: Audience,
    slug: string,
  ): PublishedDocument | undefined
  /** Ordered by code; the same array until the next revision. */
  list<T extends PublishedDocument>(audience: Audience, kind: RecordKind): readonly T[]
  /**
   * By revision. For the public, records that were never public do not appear, and those that
   * were withdrawn or made internal do, with `live: false`.
   */
  changes(audience: Audience, since: number, limit: number): readonly Publication[]
  /** At which a record last changed; that of the catalogue for what was never in it. */
  revisionOf(kind: RecordKind, code: string): number
}

/** Where a reader leaves notes: in the reading of what is being made at that moment. */
export interface Notes {
  readonly reading: Reading
}

type Place = ReadonlyMap<string, unknown>

/** The places of the read model, where the same object is found until it is replaced. */
export interface Places extends Pick<
  Catalogue,
  'get' | 'bySlug' | 'list' | 'changes' | 'revisionOf'
> {
  /** One entry, `now`, that differs whenever anything was applied. */
  readonly moments: Place
  readonly slugs: ReadonlyMap<string, string>
  readonly lists: Place
  readonly recordsOf: (kind: RecordKind) => Place
  readonly revision: () => number
  readonly updatedAt: () => string
}

export const now = 'now'

/** The catalogue of one reader, who leaves a note of all that was read. */
export class NotedCatalogue implements Catalogue {
  readonly #places: Places
  readonly #notes: Notes

  constructor(places: Places, notes: Notes) {
    this.#places = places
    this.#notes = notes
  }

  get revision(): number {
    this.#noteMoment()
    return this.#places.revision()
  }

  get updatedAt(): string {
    this.#noteMoment()
    return this.#places.updatedAt()
  }

  get<T extends PublishedDocument>(audience: Audience, kind: RecordKind, code: string) {
    this.#noteRecord(kind, code)
    return this.#places.get<T>(audience, kind, code)
  }

  bySlug(kind: 'procedure' | 'form', audience: Audience, slug: string) {
    const address = `${audience}:${kind}:${slug}`
    this.#notes.reading.note(this.#places.slugs, address)
    const code = this.#places.slugs.get(address)
    if (code !== undefined) this.#noteRecord(kind, code)
    return this.#places.bySlug(kind, audience, slug)
  }

  list<T extends PublishedDocument>(audience: Audience, kind: RecordKind) {
    // Before the note: a list is made when it is first asked for.
    const list = this.#places.list<T>(audience, kind)
    this.#notes.reading.note(this.#places.lists, `${audience}:${kind}`)
    return list
  }

  changes(audience: Audience, since: number, limit: number): readonly Publication[] {
    this.#noteMoment()
    return this.#places.changes(audience, since, limit)
  }

  revisionOf(kind: RecordKind, code: string): number {
    if (this.#places.recordsOf(kind).has(code)) this.#noteRecord(kind, code)
    else this.#noteMoment()
    return this.#places.revisionOf(kind, code)
  }

  #noteRecord(kind: RecordKind, code: string): void {
    this.#notes.reading.note(this.#places.recordsOf(kind), code)
  }

  #noteMoment(): void {
    this.#notes.reading.note(this.#places.moments, now)
  }
}
