import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { readBeats } from '../clock/beats.ts'
import { placesOfLinks, type LinkingCollection, type LinkPlace } from './link-places.ts'
import { rememberedLink, type RememberedLink } from './remembered-links.ts'

export interface BrokenLinks {
  /** Dead, and still linked to. */
  readonly links: readonly RememberedLink[]
  /** Fail, and are not given up yet. */
  readonly failing: number
  readonly checked: number
  readonly lastCheckedAt: string | null
  /** What the last night had to tell: `off`, `offline`. */
  readonly outcome: string | null
}

const everywhere = (person: Person): boolean => person.mayEditEverywhere || person.has('auditor')

/**
 * The broken links that a person may see: of their departments, or all. Where each stands is looked
 * up now, so that what was mended today is not asked again.
 */
export async function brokenLinks(req: PayloadRequest, person: Person): Promise<BrokenLinks> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'links',
    where: dead,
    sort: 'firstFailedOn',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const places = await placesOfLinks(payload, recordsOf(docs.map(rememberedLink)))
  const own = everywhere(person) ? null : new Set(await departmentsOf(req, person))
  const isTheirs = ({ department }: LinkPlace) => !own || (department && own.has(department))
  const last = await payload.find({
    collection: 'links',
    sort: '-checkedAt',
    limit: 1,
    depth: 0,
    select: { checkedAt: true },
    overrideAccess: false,
    req,
  })
  const beats = await readBeats(payload)
  return {
    links: docs
      .map((row) => ({
        ...rememberedLink(row),
        places: (places.get(row.url) ?? []).filter(isTheirs),
      }))
      .filter((link) => link.places.length > 0),
    failing: await countLinks(req, { state: { equals: 'failing' } }),
    checked: last.totalDocs,
    lastCheckedAt: last.docs[0]?.checkedAt ?? null,
    outcome: beats.get('links')?.outcome ?? null,
  }
}

const dead: Where = { state: { equals: 'dead' } }

/** How many there are for a person, by the last night. */
export const countBrokenLinks = (req: PayloadRequest): Promise<number> => countLinks(req, dead)

async function countLinks(req: PayloadRequest, where: Where): Promise<number> {
  if (!req.user) return 0
  const { totalDocs } = await req.payload.count({
    collection: 'links',
    where,
    overrideAccess: false,
    req,
  })
  return totalDocs
}

function recordsOf(links: readonly RememberedLink[]): Partial<Record<LinkingCollection, string[]>> {
  const records: Partial<Record<LinkingCollection, string[]>> = {}
  for (const { collection, id } of links.flatMap(({ places }) => places)) {
    records[collection] = [...(records[collection] ?? []), id]
  }
  return records
}
