import type { Payload, Where } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Locale } from '../../domain/locale.ts'
import { isStored, plain, text, type Stored } from '../published/read.ts'
import { textsOf } from '../quality/sheet-texts.ts'

/** Collections whose published records people follow links of. */
export const linkingCollections = [
  'procedures',
  'faqs',
  'protocols',
  'service-points',
  'legal-resources',
] as const
export type LinkingCollection = (typeof linkingCollections)[number]

/** Where a link stands: which field, of which record, in which language. */
export interface LinkPlace {
  readonly collection: LinkingCollection
  readonly id: string
  readonly title: string
  readonly department: string | null
  readonly path: string
  readonly locale?: Locale
}

/** Places of each address. */
export type PlacesOfLinks = ReadonlyMap<string, readonly LinkPlace[]>

/** Records to look at; every published one of a collection that is not named. */
export type OnlyThese = Partial<Record<LinkingCollection, readonly string[]>>

/** So many records are in memory at once. */
const atOnce = 100

/** Every web address that published records link to, and where. */
export async function placesOfLinks(payload: Payload, only?: OnlyThese): Promise<PlacesOfLinks> {
  const places = new Map<string, LinkPlace[]>()
  for (const collection of linkingCollections) {
    const ids = only && (only[collection] ?? [])
    if (ids?.length === 0) continue
    for (let page: number | null = 1; page;) {
      const { docs, nextPage }: { docs: readonly unknown[]; nextPage: number | null } =
        await published(payload, collection, ids, page)
      for (const record of docs.filter(isStored)) collect(payload, collection, record, places)
      page = nextPage
    }
  }
  return places
}

async function published(
  payload: Payload,
  collection: LinkingCollection,
  ids: readonly string[] | undefined,
  page: number,
) {
  const { config } = payload.collections[collection]
  const isLive: Where = config.versions?.drafts
    ? { _status: { equals: 'published' } }
    : { active: { not_equals: false } }
  const { docs, nextPage } = await payload.find({
    collection,
    where: { and: [isLive, ...(ids ? [{ id: { in: [...ids] } }] : [])] },
    sort: 'id',
    limit: atOnce,
    page,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
  })
  return { docs, nextPage: nextPage ?? null }
}

function collect(
  payload: Payload,
  collection: LinkingCollection,
  record: Stored,
  places: Map<string, LinkPlace[]>,
): void {
  const { flattenedFields, admin } = payload.collections[collection].config
  const title = text(record[admin.useAsTitle ?? 'code']).ca ?? plain(record.code) ?? ''
  const department = record.department ? idOf(record.department) : null
  for (const { url, path, locale } of textsOf(flattenedFields, record).links) {
    if (!isWebAddress(url)) continue
    const known = places.get(url) ?? []
    const place = { collection, id: String(record.id), title, department, path }
    places.set(url, [...known, { ...place, ...(locale ? { locale } : {}) }])
  }
}

/** A longer one is no address that anybody typed, and no database would index it. */
const longest = 2000

/** Mail, telephones and pages of this same site are not asked. */
const isWebAddress = (url: string): boolean =>
  /^https?:\/\//i.test(url) && url.length <= longest && URL.canParse(url)
