import { setImmediate as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import {
  findNearDuplicates,
  type Likeness,
  type Titled,
} from '../../domain/near-duplicates/near-duplicates.ts'
import { inBatches } from './in-batches.ts'

/** What a row of the inventory, or a sheet of the catalogue, is alike. */
export interface Duplicate {
  readonly relationTo: 'inventory' | 'procedures'
  readonly id: string
  readonly title: string
  readonly similarity: number
}

interface StoredRow {
  readonly id: string
  readonly title: string
  readonly text?: string | null
  readonly cluster?: string | null
  readonly duplicates?: unknown
  readonly target?: unknown
}

/**
 * Looks for near-duplicates among all rows of the inventory and the sheets of the catalogue, and
 * notes them on the rows. A cluster has the name of its first row. Answers how many clusters there are.
 */
export async function refreshDuplicates(
  payload: Payload,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const [rows, sheets] = await Promise.all([rowsOf(payload), sheetsOf(payload)])
  const titled: Titled[] = [
    ...rows.map(({ id, title, text }) => ({ id, title, text: text ?? '' })),
    ...sheets,
  ]
  const likeness = await inSteps(titled, onProgress)
  const titles = new Map(titled.map(({ id, title }) => [id, title]))
  const found = duplicatesByRow(rows, likeness, titles)
  const clusterOf = clustersByRow(likeness, found)
  const changed = rows.filter(
    ({ id, cluster, duplicates }) =>
      (cluster ?? null) !== (clusterOf.get(id) ?? null) ||
      JSON.stringify(duplicates ?? []) !== JSON.stringify(found.get(id) ?? []),
  )
  await inBatches(payload, changed, async ({ id }, req) => {
    const data = { cluster: clusterOf.get(id) ?? null, duplicates: found.get(id) ?? [] }
    // Past hooks and versions: nobody decided anything.
    await payload.db.updateOne({ collection: 'inventory', id, data, returning: false, req })
  })
  onProgress(1, 1)
  return new Set(clusterOf.values()).size
}

/** The comparison takes seconds of work: others are answered every few milliseconds. */
async function inSteps(
  titled: readonly Titled[],
  onProgress: (done: number, total: number) => void,
): Promise<Likeness> {
  const work = findNearDuplicates(titled)
  let told = 0
  let last = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - last > 15) {
      await pause()
      last = performance.now()
    }
    if (step.value - told >= 0.05) {
      told = step.value
      onProgress(Math.round(told * titled.length), titled.length)
    }
  }
}

/** Sheets made from a row, or that a row was merged into, are no news to that row. */
function duplicatesByRow(
  rows: readonly StoredRow[],
  { pairs }: Likeness,
  titles: ReadonlyMap<string, string>,
): Map<string, Duplicate[]> {
  const known = new Map(rows.map((row) => [row.id, row.target ? sheetId(idOf(row.target)) : null]))
  const found = new Map<string, Duplicate[]>()
  const note = (id: string, other: string, similarity: number) => {
    if (!known.has(id) || known.get(id) === other) return
    const isSheet = !known.has(other)
    const duplicate: Duplicate = {
      relationTo: isSheet ? 'procedures' : 'inventory',
      id: isSheet ? other.slice(sheetMark.length) : other,
      title: titles.get(other) ?? '',
      similarity,
    }
    found.set(id, [...(found.get(id) ?? []), duplicate])
  }
  for (const { a, b, similarity } of pairs) {
    note(a, b, similarity)
    note(b, a, similarity)
  }
  const order = (a: Duplicate, b: Duplicate) =>
    b.similarity - a.similarity || a.id.localeCompare(b.id)
  for (const [id, list] of found) found.set(id, list.sort(order).slice(0, 20))
  return found
}

function clustersByRow(
  { clusters }: Likeness,
  found: ReadonlyMap<string, readonly Duplicate[]>,
): Map<string, string> {
  const clusterOf = new Map<string, string>()
  for (const ids of clusters) {
    const own = ids.filter((id) => found.has(id))
    for (const id of own) clusterOf.set(id, own[0] ?? id)
  }
  return clusterOf
}

async function rowsOf(payload: Payload): Promise<readonly StoredRow[]> {
  const { docs } = await payload.db.find<StoredRow>({
    collection: 'inventory',
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    select: { title: true, text: true, cluster: true, duplicates: true, target: true },
  })
  return docs
}

const sheetMark = 'sheet '
const sheetId = (id: string): string => sheetMark + id

async function sheetsOf(payload: Payload): Promise<readonly Titled[]> {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { state: { not_equals: 'retired' } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    locale: 'ca',
    overrideAccess: true,
    select: { title: true, summary: true },
  })
  return docs.flatMap(({ id, title, summary }) =>
    title ? [{ id: sheetId(id), title, text: summary ?? '' }] : [],
  )
}
