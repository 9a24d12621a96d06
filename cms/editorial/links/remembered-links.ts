import type { Payload } from 'payload'
import {
  afterCheck,
  neverChecked,
  type LinkHealth,
  type LinkOutcome,
} from '../../domain/link-health.ts'
import type { Day } from '../../domain/published/published.ts'
import { linkFailures, linkStates } from '../../domain/vocabularies/links.ts'
import type { Link } from '../../generated/payload-types.ts'
import { isStored, plain } from '../published/read.ts'
import type { LinkPlace, PlacesOfLinks } from './link-places.ts'

export interface RememberedLink extends LinkHealth {
  readonly id: string
  readonly url: string
  readonly checkedAt: string | null
  readonly places: readonly LinkPlace[]
}

/** What is known of each address. */
export async function rememberedLinks(
  payload: Payload,
): Promise<ReadonlyMap<string, RememberedLink>> {
  const { docs } = await payload.db.find<Link>({ collection: 'links', limit: 0, pagination: false })
  return new Map(docs.map((row) => [row.url, rememberedLink(row)]))
}

export const rememberedLink = (row: Link): RememberedLink => ({
  id: row.id,
  url: row.url,
  state: linkStates.has(row.state) ? row.state : 'unclear',
  status: row.httpStatus ?? null,
  failure: linkFailures.has(row.failure) ? row.failure : null,
  firstFailedOn: plain(row.firstFailedOn),
  lastFailedOn: plain(row.lastFailedOn),
  timesFailed: row.timesFailed ?? 0,
  // MongoDB answers dates, SQLite their text.
  checkedAt: row.checkedAt ? new Date(row.checkedAt).toISOString() : null,
  places: placesIn(row.places),
})

/** As this system wrote it, and nobody else may. */
const placesIn = (value: unknown): readonly LinkPlace[] =>
  Array.isArray(value) ? value.filter(isStored).map((one) => one as unknown as LinkPlace) : []

interface Checked {
  readonly places: PlacesOfLinks
  readonly known: ReadonlyMap<string, RememberedLink>
  readonly outcomes: ReadonlyMap<string, LinkOutcome>
  readonly today: Day
  readonly now: Date
}

/**
 * Writes what a walk found, beside Payload: these rows are the clock's own, and no act of anybody.
 * An address that no published record links to is forgotten.
 */
export async function rememberLinks(payload: Payload, checked: Checked): Promise<void> {
  const { places, known, outcomes, today, now } = checked
  const at = now.toISOString()
  for (const [url, here] of places) {
    const before = known.get(url)
    const outcome = outcomes.get(url)
    const isMoved = JSON.stringify(before?.places) !== JSON.stringify(here)
    if (!outcome && (!before || !isMoved)) continue
    const health = before ?? neverChecked
    // Whole: where it has relations, Payload writes the row anew.
    const data = {
      url,
      ...asRow(outcome ? afterCheck(health, outcome, today) : health),
      checkedAt: outcome ? at : (before?.checkedAt ?? null),
      places: here,
      departments: [...new Set(here.flatMap(({ department }) => department ?? []))],
      updatedAt: at,
    }
    if (before) {
      const where = { id: { equals: before.id } }
      await payload.db.updateOne({ collection: 'links', where, data, returning: false })
    } else {
      await payload.db.create({
        collection: 'links',
        data: { ...data, createdAt: at },
        returning: false,
      })
    }
  }
  const gone = [...known.values()].filter(({ url }) => !places.has(url))
  for (const { id } of gone) {
    await payload.db.deleteOne({ collection: 'links', where: { id: { equals: id } } })
  }
}

const asRow = (health: LinkHealth) => ({
  state: health.state,
  httpStatus: health.status,
  failure: health.failure,
  firstFailedOn: health.firstFailedOn,
  lastFailedOn: health.lastFailedOn,
  timesFailed: health.timesFailed,
})
