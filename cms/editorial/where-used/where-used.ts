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

export interface Reading {
  /** In the transaction, and in the language, of this request. */
  readonly req?: PayloadRequest | undefined
  /** What the person of the request may read; otherwise everything, as the system. */
  readonly asPerson?: boolean
}

/** Who uses a record: in what is live, and in the drafts beside it. */
export async function whereUsed(
  payload: Payload,
  address: RecordAddress,
  reading: Reading = {},
): Promise<WhereUsed> {
  const shown = new Set((await recordsShowing(payload, address, reading.req)).map(addressKey))
  const uses: Use[] = []
  for (const places of placesOf(payload, address.collection)) {
    uses.push(...(await usesIn(payload, places, address.id, shown, reading)))
  }
  return { uses, total: uses.length, live: uses.filter(({ live }) => live).length }
}

async function usesIn(
  payload: Payload,
  places: Places,
  id: string,
  shown: ReadonlySet<string>,
  reading: Reading,
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
      // What is named by nothing of its own is shown through another record: those paths come last.
      path: path ?? known?.path ?? paths.at(-1) ?? '',
      state: plain(record.state) ?? (record.active === false ? 'inactive' : 'active'),
      live: live || known?.live === true,
    })
  }
  for (const record of await stored(payload, places, id, title, reading)) {
    const own = String(record.id)
    const isRead = kind !== undefined && isLive(kind, record)
    add(own, record, isRead && shown.has(addressKey({ collection, id: own })))
  }
  // The draft says how the record is called now, and what it is about to use.
  if (kind?.drafts) {
    for (const { parent, version } of await latestDrafts(payload, places, id, title, reading)) {
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
  reading: Reading,
): Promise<readonly Stored[]> {
  const { docs } = await payload.find({
    collection,
    where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
    select: fieldsOf(paths, title),
    ...asReader(reading),
  })
  return docs as unknown as readonly Stored[]
}

async function latestDrafts(
  payload: Payload,
  { collection, paths }: Places,
  id: string,
  title: string,
  reading: Reading,
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
    ...asReader(reading),
  })
  return docs as unknown as readonly { readonly parent: unknown; readonly version: Stored }[]
}

const asReader = ({ req, asPerson = false }: Reading) => ({
  depth: 0,
  pagination: false,
  overrideAccess: !asPerson,
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
