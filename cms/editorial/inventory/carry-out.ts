import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { effects } from '../../domain/inventory/decisions.ts'
import { inventoryProblem, type InventoryProblemCode } from '../../labels/inventory-problems.ts'
import { addToSheet } from './add-to-sheet.ts'
import { effectOn, refusedBy } from './dispose.ts'
import { inTransaction } from './in-batches.ts'
import { InventoryRefused } from './inventory-refused.ts'
import { makeQuestion } from './make-question.ts'
import { makeSheet } from './make-sheet.ts'
import { mostRows, type RowOutcome } from './outcome.ts'
import { rightsOver, rowsById, type InventoryRow } from './own-rows.ts'
import { redirectOldAddress } from './redirect-old-address.ts'

export interface CarryOutRequest {
  readonly ids: readonly string[]
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean
}

/**
 * Does what was decided: drafts, names, redirects, as the person who asks and with their rights.
 *
 * Each row whole or not at all, one after another: what fails in one stops no other. A run that is
 * cut short is finished by running it again.
 *
 * @throws InventoryRefused where no rows are named
 */
export async function carryOut(
  req: PayloadRequest,
  { ids, dryRun = false }: CarryOutRequest,
): Promise<readonly RowOutcome[]> {
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > mostRows) {
    throw new InventoryRefused('no-ids', { most: mostRows })
  }
  const rows = await rowsById(req.payload, ids)
  const mayDecide = await rightsOver(req)
  const outcomes: RowOutcome[] = []
  for (const id of inOrder([...new Set(ids)], rows)) {
    const row = rows.get(id)
    const code = faultOf(row, mayDecide)
    const told = { id, title: row?.title ?? null }
    if (!row || code) {
      const found = code ?? 'not-found'
      const reason = inventoryProblem(found, req.i18n.language)
      outcomes.push({ ...told, ok: false, code: found, reason })
      continue
    }
    try {
      if (!dryRun) await doRow(req, row)
      outcomes.push({ ...told, ok: true, effect: effectOn(row, row.disposition, row.target) })
    } catch (error) {
      outcomes.push(refusedBy(error, told, req.i18n.language))
    }
  }
  return outcomes
}

function faultOf(
  row: InventoryRow | undefined,
  mayDecide: (department: string | null) => boolean,
): InventoryProblemCode | null {
  if (!row) return 'not-found'
  if (!mayDecide(row.department)) return 'may-not'
  if (row.state === 'done') return 'already-done'
  return row.state === 'decided' && row.disposition !== 'pending' ? null : 'not-decided'
}

/** Rows that make a sheet come before those that are merged into it. */
function inOrder(ids: readonly string[], rows: ReadonlyMap<string, InventoryRow>): string[] {
  const isLater = (id: string) => Boolean(rows.get(id)?.mergeInto)
  return [...ids.filter((id) => !isLater(id)), ...ids.filter(isLater)]
}

/** The sheet that was made from a row, or that it was merged into. */
async function sheetOf(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!id) return null
  const row = await req.payload.findByID({
    collection: 'inventory',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { target: true, state: true },
    req,
  })
  return row?.state === 'done' && row.target ? idOf(row.target) : null
}

async function doRow({ payload, user, i18n }: PayloadRequest, row: InventoryRow): Promise<void> {
  const context = { auditReason: row.justification ?? undefined }
  const of = { context, locale: 'ca', req: { i18n }, user: user ?? undefined }
  await inTransaction(payload, of, async (req) => {
    const { makes, names, bringsText, redirect } = effects[row.disposition]
    let target = row.target ?? (await sheetOf(req, row.mergeInto))
    let faq: string | null = null
    if (makes === 'sheet') target = await makeSheet(req, row)
    if (makes === 'question') faq = await makeQuestion(req, row)
    if (names && !target) throw new InventoryRefused('sheet-not-made')
    if (names && target) await addToSheet(req, row, target, bringsText)
    if (redirect) await redirectOldAddress(req, row, redirect, target)
    await payload.update({
      collection: 'inventory',
      id: row.id,
      data: { state: 'done', target, faq },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
