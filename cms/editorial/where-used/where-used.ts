import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { isStored, plain, type Stored } from '../published/read.ts'
import { isLive, publishedKinds } from '../publishing/kinds.ts'
import { addressKey } from '../publishing/reconcile.ts'
import { recordsShowing, type RecordAddress } from '../publishing/shown-in.ts'
import { placesOf, type Places } from './places.ts'

/** One record that uses another. */
export interface Use {
  readonly collection: CollectionSlug
  readonly id: string
  readonly code: string
  readonly title: string
  /** The first of the fields that name it. */
  readonly path: string
  /** Editorial state; where records have none, `active` or `inactive`. */
  readonly state: string
  /** Channels read it there: a change of what is used republishes this record. */
  readonly live: boolean
}

export interface WhereUsed {
  readonly uses: readonly Use[]
  readonly total: number
  /** How many of them channels read. */
  readonly live: number
}

/** Who uses a record: in what is live, and in the drafts beside it. As the person who asks reads. */
export async function whereUsed(
  payload: Payload,
  address: RecordAddress,
  req?: PayloadRequest,
): Promise<WhereUsed> {
  const shown = new Set((await recordsShowing(payload, address)).map(addressKey))
  const perCollection = await Promise.all(
    placesOf(payload, address.collection).map((places) =>
      usesIn(payload, places, address.id, shown, req),
    ),
  )
  const uses = perCollection.flat()
  return { uses, total: uses.length, live: uses.filter(({ live }) => live).length }
}

async function usesIn(
  payload: Payload,
  places: Places,
  id: string,
  shown: ReadonlySet<string>,
  req?: PayloadRequest,
): Promise<readonly Use[]> {
  const { collection, paths } = places
  const kind = publishedKinds[collection]
  const title = payload.collections[collection].config.admin.useAsTitle ?? 'code'
  const found = new Map<string, Use>()
  const add = (own: string, record: Stored, live: boolean) => {
    const known = found.get(own)
    const path = paths.find((one) => holds(record, one.split('.'), id))
    found.set(own, {
      collection,
      id: own,
      code: plain(record.code) ?? '',
      title: plain(record[title]) ?? plain(record.code) ?? own,
      path: path ?? known?.path ?? paths[0] ?? '',
      state: plain(record.state) ?? (record.active === false ? 'inactive' : 'active'),
      live: live || known?.live === true,
    })
  }
  for (const record of await stored(payload, places, id, title, req)) {
    const own = String(record.id)
    const isRead = kind !== undefined && isLive(kind, record)
    add(own, record, isRead && shown.has(addressKey({ collection, id: own })))
  }
  // The draft says how the record is called now, and what it is about to use.
  if (kind?.drafts) {
    for (const { parent, version } of await latestDrafts(payload, places, id, title, req)) {
      add(idOf(parent), version, false)
    }
  }
  return [...found.values()].sort((one, other) => one.title.localeCompare(other.title, 'ca'))
}

async function stored(
  payload: Payload,
  { collection, paths }: Places,
  id: string,
  title: string,
  req?: PayloadRequest,
): Promise<readonly Stored[]> {
  const { docs } = await payload.find({
    collection,
    where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
    select: fieldsOf(paths, title),
    ...asReader(req),
  })
  return docs as unknown as readonly Stored[]
}

async function latestDrafts(
  payload: Payload,
  { collection, paths }: Places,
  id: string,
  title: string,
  req?: PayloadRequest,
) {
  const { docs } = await payload.findVersions({
    collection,
    where: {
      and: [
        { latest: { equals: true } },
        { or: paths.map((path) => ({ [`version.${path}`]: { equals: id } })) },
      ],
    },
    select: { parent: true, version: fieldsOf(paths, title) },
    ...asReader(req),
  })
  return docs as unknown as readonly { readonly parent: unknown; readonly version: Stored }[]
}

const asReader = (req?: PayloadRequest) => ({
  depth: 0,
  pagination: false,
  overrideAccess: !req,
  ...(req ? { req } : {}),
})

const fieldsOf = (paths: readonly string[], title: string): Record<string, true> =>
  Object.fromEntries(
    ['code', 'state', 'active', '_status', title, ...paths.map((path) => path.split('.')[0] ?? '')]
      .filter((name) => name !== '')
      .map((name) => [name, true]),
  )

/** Whether what stands at a path, in whatever row, is or holds this id. */
function holds(value: unknown, path: readonly string[], id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => holds(one, path, id))
  const [name, ...rest] = path
  if (name === undefined) return value !== null && value !== undefined && idOf(value) === id
  return isStored(value) && holds(value[name], rest, id)
}
