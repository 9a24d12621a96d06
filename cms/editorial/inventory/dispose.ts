import { APIError, type PayloadRequest } from 'payload'
import { effects, faultOfDecision, type Decision } from '../../domain/inventory/decisions.ts'
import { dispositions, type Disposition } from '../../domain/vocabularies/governance.ts'
import { inventoryProblem, type InventoryProblemCode } from '../../labels/inventory-problems.ts'
import { inTransaction } from './in-batches.ts'
import { InventoryRefused } from './inventory-refused.ts'
import { mostRows, type RowOutcome } from './outcome.ts'
import { rightsOver, rowsById, type InventoryRow } from './own-rows.ts'

export interface DisposeRequest {
  readonly ids: readonly string[]
  readonly disposition: Disposition
  readonly justification?: string | null
  readonly target?: string | null
  readonly mergeInto?: string | null
  readonly movedTo?: string | null
  readonly family?: string | null
  readonly department?: string | null
  readonly responsible?: string | null
  readonly batch?: string | null
  /** Says what would be done, and decides nothing. */
  readonly dryRun?: boolean
}

/**
 * Decides what becomes of rows, each by itself: one that cannot be decided stops no other. `pending`
 * takes a decision back. What is done already stays as it is.
 *
 * @throws InventoryRefused where the act makes no sense for any row
 */
export async function dispose(
  req: PayloadRequest,
  request: DisposeRequest,
): Promise<readonly RowOutcome[]> {
  refuseSenseless(request)
  const decision = decisionIn(request)
  const fault = faultOfDecision(decision)
  if (fault) throw new InventoryRefused(fault)
  await refuseUnknownTarget(req, decision.target)

  const rows = await rowsById(req.payload, request.ids)
  const mayDecide = await rightsOver(req)
  const outcomes: RowOutcome[] = []
  for (const id of new Set(request.ids)) {
    outcomes.push(await decide(req, id, rows.get(id), request, decision, mayDecide))
  }
  return outcomes
}

/** Only what goes with the disposition: a row that is kept has no target. */
function decisionIn(request: DisposeRequest): Decision {
  const { disposition } = request
  const hasTarget = effects[disposition].names || disposition === 'faq'
  const target = hasTarget ? (request.target ?? null) : null
  return {
    disposition,
    justification: request.justification ?? null,
    target,
    mergeInto: effects[disposition].names && !target ? (request.mergeInto ?? null) : null,
    movedTo: disposition === 'move' ? (request.movedTo ?? null) : null,
  }
}

function refuseSenseless({ ids, disposition }: DisposeRequest): void {
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > mostRows) {
    throw new InventoryRefused('no-ids', { most: mostRows })
  }
  if (!dispositions.has(disposition)) {
    throw new InventoryRefused('unknown-disposition', { known: dispositions.codes.join(', ') })
  }
}

async function refuseUnknownTarget(req: PayloadRequest, id: string | null): Promise<void> {
  if (!id) return
  const found = await req.payload.findByID({
    collection: 'procedures',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: { code: true },
  })
  if (!found) throw new InventoryRefused('target-unknown')
}

async function decide(
  req: PayloadRequest,
  id: string,
  row: InventoryRow | undefined,
  request: DisposeRequest,
  decision: Decision,
  mayDecide: (department: string | null) => boolean,
): Promise<RowOutcome> {
  const told = { id, title: row?.title ?? null }
  const no = (code: InventoryProblemCode): RowOutcome => ({
    ...told,
    ok: false,
    code,
    reason: inventoryProblem(code, req.i18n.language),
  })
  if (!row) return no('not-found')
  const moves = request.department !== undefined && request.department !== row.department
  if (!mayDecide(row.department) || (moves && !mayDecide(request.department ?? null))) {
    return no('may-not')
  }
  if (row.state === 'done') return no('already-done')
  if (decision.mergeInto === id) return no('target-needed')
  const effect = effectOn(row, decision.disposition, decision.target)
  if (request.dryRun) return { ...told, ok: true, effect }
  try {
    await write(req, row, request, decision)
    return { ...told, ok: true, effect }
  } catch (error) {
    return refusedBy(error, told, req.i18n.language)
  }
}

/** What carrying out would do to this row: one without an old address has nothing to redirect. */
export const effectOn = (row: InventoryRow, disposition: Disposition, target: string | null) => {
  const leadsSomewhere = row.url !== null && (disposition !== 'faq' || target !== null)
  return {
    ...effects[disposition],
    redirect: leadsSomewhere ? effects[disposition].redirect : null,
  }
}

/** What the caller can mend is told of the row; a database that fails ends the act. */
export function refusedBy(
  error: unknown,
  told: Pick<RowOutcome, 'id' | 'title'>,
  language: string,
): RowOutcome {
  if (error instanceof InventoryRefused) {
    return { ...told, ok: false, code: error.code, reason: error.reason(language) }
  }
  if (!(error instanceof APIError) || error.status >= 500) throw error
  const reason = inventoryProblem('not-stored', language, { message: error.message })
  return { ...told, ok: false, code: 'not-stored', reason }
}

/** As the person, who is noted as its editor; whether they may was asked above, once for all rows. */
async function write(
  { payload, user, i18n }: PayloadRequest,
  row: InventoryRow,
  { family, department, responsible, batch }: DisposeRequest,
  decision: Decision,
): Promise<void> {
  const isUndone = decision.disposition === 'pending'
  const context = { auditReason: decision.justification ?? undefined }
  await inTransaction(payload, { context, req: { i18n }, user: user ?? undefined }, (req) =>
    payload.update({
      collection: 'inventory',
      id: row.id,
      data: {
        ...decision,
        ...(isUndone ? { family: null } : family === undefined ? {} : { family }),
        ...(department === undefined ? {} : { department }),
        ...(responsible === undefined ? {} : { responsible }),
        ...(batch === undefined ? {} : { batch }),
        state: isUndone ? 'staged' : 'decided',
      },
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
}
