import type { Audience, Publication, PublishedDocument } from '../domain/published/publication.ts'
import type { RecordKind } from '../domain/record-kind.ts'
import { digestOf } from './log/digest.ts'
import { NotedCatalogue, now, type Catalogue, type Notes, type Places } from './noted-catalogue.ts'
import { StoredPublication } from './stored-publication.ts'
import { Timeline } from './timeline.ts'

export type { Catalogue } from './noted-catalogue.ts'

/** The published form of every record, in memory, by audience. */
export interface ReadModel extends Catalogue {
  /** Differs whenever anything was applied: a revision may come back, a moment does not. */
  readonly moment: number
  /** The same catalogue for one reader, who leaves a note of all that was read. */
  notedIn(notes: Notes): Catalogue
  /** Idempotent. An older revision of a record never replaces a newer one. */
  apply(publications: readonly Publication[]): void
}

/** The read model as its keepers see it: what channels must not touch is here. */
export interface ReadModelStore extends ReadModel {
  readonly size: number
  /** Every record once, withdrawn ones included, by revision. */
  entries(): readonly StoredPublication[]
  /** Forgets everything: the log was put back to an earlier state. */
  reset(): void
}

const neverUpdated = new Date(0).toISOString()

export function createReadModel(): ReadModelStore {
  let revision = 0
  let updatedAt = neverUpdated
  const moments = new Map([[now, 0]])
  const kinds = new Map<RecordKind, Map<string, StoredPublication>>()
  const lists = new Map<string, readonly PublishedDocument[]>()
  const slugs = new Map<string, string>()
  const timeline = new Timeline()

  const recordsOf = (kind: RecordKind) => {
    const records = kinds.get(kind) ?? new Map<string, StoredPublication>()
    kinds.set(kind, records)
    return records
  }

  const moved = () => void moments.set(now, moments.get(now)! + 1)

  const place = (next: StoredPublication) => {
    const records = recordsOf(next.kind)
    const previous = records.get(next.code)
    if (previous && previous.revision >= next.revision) return
    const kept =
      previous?.everPublic && !next.everPublic
        ? StoredPublication.of({ ...factsOf(next), everPublic: true })
        : next
    records.set(next.code, kept)
    moved()
    timeline.add(kept, previous)
    for (const audience of ['public', 'agent'] as const) {
      const isOrWasShown = kept.shownTo(audience) || previous?.shownTo(audience)
      if (isOrWasShown) lists.delete(`${audience}:${next.kind}`)
      moveSlugs(audience, records, previous, kept)
    }
    if (next.revision > revision) {
      revision = next.revision
      updatedAt = next.publishedAt
    }
  }

  const moveSlugs = (
    audience: Audience,
    records: Map<string, StoredPublication>,
    previous: StoredPublication | undefined,
    next: StoredPublication,
  ) => {
    const kept = next.shownTo(audience) ? next.slugs[audience] : []
    for (const slug of previous?.slugs[audience] ?? []) {
      const address = `${audience}:${next.kind}:${slug}`
      if (kept.includes(slug) || slugs.get(address) !== next.code) continue
      slugs.delete(address)
      for (const other of records.values()) {
        const takesOver = other !== next && other.shownTo(audience)
        if (takesOver && other.slugs[audience].includes(slug)) slugs.set(address, other.code)
      }
    }
    for (const slug of kept) slugs.set(`${audience}:${next.kind}:${slug}`, next.code)
  }

  const get = <T extends PublishedDocument>(audience: Audience, kind: RecordKind, code: string) =>
    kinds.get(kind)?.get(code)?.documentFor(audience) as T | undefined

  const bySlug = (kind: 'procedure' | 'form', audience: Audience, slug: string) => {
    const code = slugs.get(`${audience}:${kind}:${slug}`)
    return code === undefined ? undefined : get(audience, kind, code)
  }

  const list = <T extends PublishedDocument>(audience: Audience, kind: RecordKind) => {
    const name = `${audience}:${kind}`
    const made = lists.get(name) ?? listOf(kinds.get(kind), audience)
    lists.set(name, made)
    return made as readonly T[]
  }

  const changes = (audience: Audience, since: number, limit: number) =>
    timeline
      .after(since, limit, (one) => audience === 'agent' || one.everPublic)
      .map((one) => (audience === 'agent' ? one : asThePublicSees(one)))

  const revisionOf = (kind: RecordKind, code: string) =>
    kinds.get(kind)?.get(code)?.revision ?? revision

  const places: Places = {
    ...{ moments, slugs, lists, recordsOf, get, bySlug, list, changes, revisionOf },
    revision: () => revision,
    updatedAt: () => updatedAt,
  }

  return {
    get revision() {
      return revision
    },
    get updatedAt() {
      return updatedAt
    },
    get moment() {
      return moments.get(now)!
    },
    get size() {
      return timeline.size
    },
    ...{ get, bySlug, list, changes, revisionOf },
    notedIn: (notes) => new NotedCatalogue(places, notes),
    apply(publications) {
      for (const publication of publications) place(StoredPublication.of(publication))
    },
    entries: () => timeline.all(),
    reset() {
      revision = 0
      updatedAt = neverUpdated
      // Emptied and not replaced: readers remember where they looked.
      for (const records of kinds.values()) records.clear()
      lists.clear()
      slugs.clear()
      timeline.clear()
      moved()
    },
  }
}

function listOf(records: Map<string, StoredPublication> | undefined, audience: Audience) {
  const shown = [...(records?.values() ?? [])].filter((one) => one.shownTo(audience))
  shown.sort((one, other) => (one.code < other.code ? -1 : 1))
  return shown.map((one) => one.documentFor(audience)!)
}

const factsOf = ({ kind, code, revision, live, digest, publishedAt, documents }: Publication) => ({
  kind,
  code,
  revision,
  live,
  digest,
  publishedAt,
  documents,
})

/** Neither the agent's document nor its digest leaves with a public change. */
function asThePublicSees(publication: StoredPublication): Publication {
  const shown = publication.documentFor('public')
  const documents = shown ? { public: shown } : {}
  return {
    ...factsOf({ ...factsOf(publication), documents }),
    live: shown !== undefined,
    digest: digestOf(documents),
    everPublic: true,
  }
}
