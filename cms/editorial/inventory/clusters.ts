import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Inventory } from '../../generated/payload-types.ts'
import type { Duplicate } from './refresh-duplicates.ts'

export interface ClusterRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly url: string | null
  readonly sourceName: string | null
  readonly originalDepartment: string | null
  readonly visits: number | null
  readonly disposition: string
  readonly state: string
  readonly duplicates: readonly Duplicate[]
}

export interface Cluster {
  readonly id: string
  readonly rows: readonly ClusterRow[]
  /** Sheets of the catalogue that one of its rows is alike. */
  readonly sheets: readonly Duplicate[]
}

export interface ClusterPage {
  readonly clusters: readonly Cluster[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

const perPage = 10

/** Groups with something still to decide, the most visited first; with the rights of who asks. */
export async function clusterPage(req: PayloadRequest, wanted: number): Promise<ClusterPage> {
  const open = await req.payload.find({
    collection: 'inventory',
    where: { and: [{ cluster: { exists: true } }, { state: { equals: 'staged' } }] },
    sort: ['-visits', 'title'],
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    select: { cluster: true },
    req,
  })
  const ids = [...new Set(open.docs.flatMap(({ cluster }) => cluster ?? []))]
  const pages = Math.max(1, Math.ceil(ids.length / perPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const shown = ids.slice((page - 1) * perPage, page * perPage)
  const rows = shown.length > 0 ? await rowsIn(req, { cluster: { in: shown } }) : []
  const clusters = shown.map((id) => clusterOf(id, rows))
  return { clusters, page, pages, total: ids.length }
}

async function rowsIn(req: PayloadRequest, where: Where): Promise<readonly Inventory[]> {
  const { docs } = await req.payload.find({
    collection: 'inventory',
    where,
    sort: 'title',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

function clusterOf(id: string, all: readonly Inventory[]): Cluster {
  const rows = all.filter(({ cluster }) => cluster === id).map(rowOf)
  const sheets = new Map(
    rows
      .flatMap(({ duplicates }) => duplicates)
      .filter(({ relationTo }) => relationTo === 'procedures')
      .map((one) => [one.id, one]),
  )
  return { id, rows, sheets: [...sheets.values()] }
}

const rowOf = (row: Inventory): ClusterRow => ({
  id: idOf(row),
  title: row.title,
  text: row.text ?? '',
  url: row.url ?? null,
  sourceName: row.sourceName ?? null,
  originalDepartment: row.originalDepartment ?? null,
  visits: row.visits ?? null,
  disposition: row.disposition ?? 'pending',
  state: row.state ?? 'staged',
  // A JSON field, written by `refreshDuplicates` alone.
  duplicates: Array.isArray(row.duplicates) ? (row.duplicates as unknown as Duplicate[]) : [],
})
