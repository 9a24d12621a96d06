import type { CollectionSlug, Payload } from 'payload'
import { isStored } from '../published/read.ts'
import { publishedKinds, type PublishedKind } from './kinds.ts'
import { reconcileRecord, type Today } from './reconcile.ts'

interface Row {
  readonly id: string
  readonly code: string
  readonly live: boolean
  readonly publishedAt: string | null
}

interface Candidate {
  readonly id: string
  readonly code: string
  readonly updatedAt: string
}

/**
 * Compares what is published with what the log says, and writes what is missing: a crash may fall
 * between a record and its note where the database has no transactions. Answers whether the log
 * got something new. `everything` also projects again what seems up to date (a new projection).
 *
 * @throws the first failure, after every other record was looked at.
 */
export async function sweep(payload: Payload, everything = false, today?: Today): Promise<boolean> {
  let news = false
  const failures: unknown[] = []
  for (const [slug, kind] of Object.entries(publishedKinds) as [CollectionSlug, PublishedKind][]) {
    for (const id of await suspects(payload, slug, kind, everything)) {
      try {
        const { changed } = await reconcileRecord(
          payload,
          { collection: slug, id },
          undefined,
          today,
        )
        news = news || changed
      } catch (error) {
        failures.push(error)
      }
    }
  }
  for (const failure of failures) throw failure
  return news
}

/** Records, as `kind/id`, whose row in the log is missing or behind. Only looks. */
export async function findDrift(payload: Payload): Promise<readonly string[]> {
  const found: string[] = []
  for (const [slug, kind] of Object.entries(publishedKinds) as [CollectionSlug, PublishedKind][]) {
    const ids = await suspects(payload, slug, kind, false)
    found.push(...ids.map((id) => `${slug}/${id}`))
  }
  return found
}

async function suspects(
  payload: Payload,
  slug: CollectionSlug,
  kind: PublishedKind,
  everything: boolean,
): Promise<readonly string[]> {
  const live = await liveRecords(payload, slug, kind)
  const rows = await payload.db.find<Row>({
    collection: 'publications',
    where: { kind: { equals: kind.kind } },
    limit: 0,
    pagination: false,
    select: { code: true, live: true, publishedAt: true },
  })
  const rowOf = new Map(rows.docs.map((row) => [row.code, row]))
  const liveCodes = new Set(live.map((one) => one.code))
  const behind = live.filter((one) => {
    const row = rowOf.get(one.code)
    return everything || !row?.live || isLater(one.updatedAt, row.publishedAt)
  })
  const ghosts = rows.docs.filter((row) => row.live && !liveCodes.has(row.code))
  const ghostIds = await idsOf(
    payload,
    slug,
    ghosts.map((row) => row.code),
  )
  return [...behind.map((one) => one.id), ...ghostIds]
}

const isLater = (at: string, than: string | null): boolean =>
  !than || new Date(at).getTime() > new Date(than).getTime()

async function liveRecords(
  payload: Payload,
  slug: CollectionSlug,
  kind: PublishedKind,
): Promise<readonly Candidate[]> {
  const { docs } = await payload.db.find<Candidate>({
    collection: slug,
    where: kind.drafts ? { _status: { equals: 'published' } } : { active: { not_equals: false } },
    limit: 0,
    pagination: false,
    select: { code: true, updatedAt: true },
  })
  return docs.filter(isStored).map((one) => ({
    id: String(one.id),
    code: String(one.code),
    updatedAt: String(one.updatedAt),
  }))
}

async function idsOf(payload: Payload, slug: CollectionSlug, codes: readonly string[]) {
  if (codes.length === 0) return []
  const { docs } = await payload.db.find<Candidate>({
    collection: slug,
    where: { code: { in: [...codes] } },
    limit: 0,
    pagination: false,
    select: { code: true },
  })
  return docs.map((one) => String(one.id))
}
