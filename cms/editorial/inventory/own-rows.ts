import type { Payload, PayloadRequest } from 'payload'
import { idOf, personOf } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import type {
  Disposition,
  InventorySource,
  InventoryState,
} from '../../domain/vocabularies/governance.ts'

/** A row as the acts on it need it. */
export interface InventoryRow {
  readonly id: string
  readonly title: string
  readonly text: string | null
  readonly source: InventorySource
  readonly sourceName: string | null
  readonly key: string | null
  readonly url: string | null
  readonly department: string | null
  readonly disposition: Disposition
  readonly state: InventoryState
  readonly justification: string | null
  readonly target: string | null
  readonly mergeInto: string | null
  readonly family: string | null
  readonly movedTo: string | null
  readonly responsible: string | null
}

/** The rows asked for, by id. Whoever may not decide on one is told so later, row by row. */
export async function rowsById(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InventoryRow>> {
  const rows = new Map<string, InventoryRow>()
  // In pieces: SQLite takes a limited number of values in one question.
  for (let at = 0; at < ids.length; at += 250) {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: 'inventory',
      where: { id: { in: ids.slice(at, at + 250) } },
      limit: 0,
      pagination: false,
    })
    for (const doc of docs) rows.set(String(doc.id), rowOf(doc))
  }
  return rows
}

function rowOf(doc: Readonly<Record<string, unknown>>): InventoryRow {
  const text = (name: string) => (typeof doc[name] === 'string' ? doc[name] : null)
  const related = (name: string) => (doc[name] ? idOf(doc[name]) : null)
  return {
    id: String(doc.id),
    title: String(doc.title ?? ''),
    text: text('text'),
    source: doc.source as InventorySource,
    sourceName: text('sourceName'),
    key: text('key'),
    url: text('url'),
    department: related('department'),
    disposition: (doc.disposition ?? 'pending') as Disposition,
    state: (doc.state ?? 'staged') as InventoryState,
    justification: text('justification'),
    target: related('target'),
    mergeInto: related('mergeInto'),
    family: related('family'),
    movedTo: text('movedTo'),
    responsible: related('responsible'),
  }
}

/** Who decides on which rows: governance on all, departments on theirs (see `writeInventory`). */
export async function rightsOver(
  req: PayloadRequest,
): Promise<(department: string | null) => boolean> {
  const person = personOf(req)
  if (person?.mayEditEverywhere) return () => true
  if (!person?.has('head', 'interlocutor')) return () => false
  const own = await departmentsOf(req, person)
  return (department) => department !== null && own.includes(department)
}
