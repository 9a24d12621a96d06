import type { Payload, PayloadRequest } from 'payload'
import type { SourceRow } from '../../domain/inventory/staged-row.ts'
import type { InventorySource } from '../../domain/vocabularies/governance.ts'
import { readKnownRecords } from '../import/stored-sheets.ts'
import { inBatches } from './in-batches.ts'

export interface RowToStage {
  readonly key: string
  readonly digest: string
  readonly row: SourceRow
}

interface Staging {
  readonly source: string
  readonly kind: InventorySource
  readonly dryRun: boolean
  readonly onStaged: (done: number) => void
}

interface Counts {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}

interface StoredRow {
  readonly id: string
  readonly digest: string | null
}

/**
 * Stores rows as they come from the source, past Payload's hooks, which cost more than the writing:
 * what they would check was checked, and what they would do (numbering, versions) is done here.
 */
export async function stageRows(
  payload: Payload,
  rows: readonly RowToStage[],
  { source, kind, dryRun, onStaged }: Staging,
): Promise<Counts> {
  const stored = await storedRows(payload, source)
  const { department } = await readKnownRecords(payload)
  const fresh = rows.filter(({ key }) => !stored.has(key))
  const changed = rows.filter(({ key, digest }) => {
    const known = stored.get(key)
    return known !== undefined && known.digest !== digest
  })
  const counts = {
    created: fresh.length,
    changed: changed.length,
    unchanged: rows.length - fresh.length - changed.length,
  }
  if (dryRun) return counts

  const toWrite = [...fresh, ...changed]
  let done = counts.unchanged
  await inBatches(payload, toWrite, async ({ key, digest, row }, req) => {
    const said = { ...row, sourceId: row.sourceId || null, url: row.url || null, key, digest }
    const known = stored.get(key)
    if (known) await bringUpToDate(payload, known.id, said, req)
    else {
      const owner = row.originalDepartment ? department(row.originalDepartment) : null
      const decided = { disposition: 'pending', state: 'staged', department: owner }
      await create(payload, { ...said, ...decided, source: kind, sourceName: source }, req)
    }
    done += 1
    if (done % 50 === 0) onStaged(done)
  })
  onStaged(rows.length)
  return counts
}

const collection = 'inventory'

async function create(payload: Payload, data: object, req: PayloadRequest): Promise<void> {
  const now = new Date().toISOString()
  const whole = { ...data, edition: 1, createdAt: now, updatedAt: now }
  await payload.db.create({ collection, data: whole, returning: false, req })
}

/** What the source says, and nothing that people decided; as a version of its own. */
async function bringUpToDate(
  payload: Payload,
  id: string,
  said: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
): Promise<void> {
  await payload.update({
    collection,
    id,
    data: said,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function storedRows(payload: Payload, source: string): Promise<Map<string, StoredRow>> {
  const { docs } = await payload.db.find<StoredRow & { readonly key: string | null }>({
    collection,
    where: { sourceName: { equals: source } },
    limit: 0,
    pagination: false,
    select: { key: true, digest: true },
  })
  return new Map(docs.flatMap(({ key, id, digest }) => (key ? [[key, { id, digest }]] : [])))
}
