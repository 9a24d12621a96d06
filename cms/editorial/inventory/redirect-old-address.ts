import type { PayloadRequest } from 'payload'
import { isOwnAddress, oldAddressOf } from '../../domain/old-address.ts'
import type { RedirectStatus } from '../../domain/vocabularies/governance.ts'
import type { InventoryRow } from './own-rows.ts'

/**
 * What the old address of a row answers from now on. As the system: whoever decides on the row
 * decides on its address. A redirect that somebody made for that address before stays as it is.
 */
export async function redirectOldAddress(
  req: PayloadRequest,
  row: InventoryRow,
  status: RedirectStatus,
  procedure: string | null,
): Promise<void> {
  const from = row.url ? oldAddressOf(row.url) : null
  if (!from || isOwnAddress(from)) return
  const to = row.disposition === 'move' ? row.movedTo : null
  // A question has no page of its own: its row's old address leads nowhere yet.
  if (status === '301' && !to && !procedure) return
  const { totalDocs } = await req.payload.count({
    collection: 'redirects',
    where: { from: { equals: from } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  await req.payload.create({
    collection: 'redirects',
    data: {
      from,
      status,
      procedure: status === '301' && !to ? procedure : null,
      to,
      reason: row.justification?.slice(0, 300) ?? null,
      active: true,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
