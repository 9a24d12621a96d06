import type {
  Audience,
  Publication,
  PublicationDocuments,
  PublishedDocument,
} from '../domain/published/publication.ts'
import type { RecordKind } from '../domain/record-kind.ts'

/** What is known of a publication without opening its documents. */
export interface PublicationFacts {
  readonly kind: RecordKind
  readonly code: string
  readonly revision: number
  readonly live: boolean
  readonly digest: string
  readonly publishedAt: string
  readonly everPublic: boolean
  /** The addresses the record answers to, by audience. */
  readonly slugs: Readonly<Record<Audience, readonly string[]>>
}

/**
 * A publication whose documents stay as JSON bytes until somebody reads them, so that a snapshot
 * of a hundred thousand records loads in the time it takes to read the file.
 */
export class StoredPublication implements Publication {
  readonly kind: RecordKind
  readonly code: string
  readonly revision: number
  readonly live: boolean
  readonly digest: string
  readonly publishedAt: string
  readonly everPublic: boolean
  readonly slugs: PublicationFacts['slugs']
  readonly #public: LazyDocument | null
  readonly #agent: LazyDocument | null

  constructor(
    facts: PublicationFacts,
    forPublic: LazyDocument | null,
    forAgent: LazyDocument | null,
  ) {
    this.kind = facts.kind
    this.code = facts.code
    this.revision = facts.revision
    this.live = facts.live
    this.digest = facts.digest
    this.publishedAt = facts.publishedAt
    this.everPublic = facts.everPublic
    this.slugs = facts.slugs
    this.#public = facts.live ? forPublic : null
    this.#agent = facts.live ? forAgent : null
  }

  static of(publication: Publication): StoredPublication {
    if (publication instanceof StoredPublication) return publication
    const { documents } = publication
    const slugs = {
      public: slugsOf(documents.public),
      agent: slugsOf(documents.agent ?? documents.public),
    }
    const everPublic = publication.everPublic === true || documents.public !== undefined
    return new StoredPublication(
      { ...publication, everPublic, slugs },
      documents.public ? new LazyDocument(documents.public) : null,
      documents.agent ? new LazyDocument(documents.agent) : null,
    )
  }

  get documents(): PublicationDocuments {
    return {
      ...(this.#public && { public: this.#public.value }),
      ...(this.#agent && { agent: this.#agent.value }),
    }
  }

  shownTo(audience: Audience): boolean {
    return this.#public !== null || (audience === 'agent' && this.#agent !== null)
  }

  /** Agents read the public document of a record that has no text of their own. */
  documentFor(audience: Audience): PublishedDocument | undefined {
    return (audience === 'agent' ? (this.#agent ?? this.#public) : this.#public)?.value
  }

  /** The JSON of exactly that document, for the snapshot; empty when there is none. */
  json(audience: Audience): Buffer | string {
    return (audience === 'agent' ? this.#agent : this.#public)?.json ?? ''
  }
}

export class LazyDocument {
  #value: PublishedDocument | undefined
  readonly #bytes: Buffer | undefined

  constructor(source: PublishedDocument | Buffer) {
    if (Buffer.isBuffer(source)) this.#bytes = source
    else this.#value = source
  }

  get value(): PublishedDocument {
    return (this.#value ??= JSON.parse(this.#bytes!.toString('utf8')) as PublishedDocument)
  }

  get json(): Buffer | string {
    return this.#bytes ?? JSON.stringify(this.#value)
  }
}

function slugsOf(document: PublishedDocument | undefined): readonly string[] {
  const slug: unknown = document?.slug
  if (typeof slug === 'string') return [slug]
  if (typeof slug !== 'object' || slug === null) return []
  return [...new Set(Object.values(slug).filter((one): one is string => typeof one === 'string'))]
}
