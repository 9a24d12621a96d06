import type { PayloadRequest } from 'payload'
import { personOf } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { dispositions, type Disposition } from '../../domain/vocabularies/governance.ts'

export interface DoneAndDecided {
  readonly decided: number
  readonly done: number
}

/** How far the purge is in one department, or where none is known (`null`). */
export interface DepartmentProgress {
  readonly id: string | null
  readonly name: string | null
  readonly total: number
  readonly staged: number
  readonly decided: number
  readonly done: number
  /** Rows on which something was decided, by what it was and whether it is done. */
  readonly dispositions: Readonly<Partial<Record<Disposition, DoneAndDecided>>>
}

export interface PurgeProgress extends Omit<DepartmentProgress, 'id' | 'name'> {
  readonly clusters: number
  readonly departments: readonly DepartmentProgress[]
}

interface Tally {
  total: number
  staged: number
  decided: number
  done: number
  dispositions: Partial<Record<Disposition, { decided: number; done: number }>>
}

interface StoredRow {
  readonly department?: string | null
  readonly disposition?: string | null
  readonly state?: string | null
  readonly cluster?: string | null
}

/** Counts the rows that this person may see, by department; null for whoever sees none. */
export async function purgeProgress(req: PayloadRequest): Promise<PurgeProgress | null> {
  const scope = await visibleDepartments(req)
  if (scope === 'none') return null
  const { docs } = await req.payload.db.find<StoredRow>({
    collection: 'inventory',
    ...(scope === 'all' ? {} : { where: { department: { in: [...scope] } } }),
    limit: 0,
    pagination: false,
    select: { department: true, disposition: true, state: true, cluster: true },
  })
  const whole = newTally()
  const byDepartment = new Map<string | null, Tally>()
  const clusters = new Set<string>()
  for (const row of docs) {
    const department = row.department ? String(row.department) : null
    const own = byDepartment.get(department) ?? newTally()
    byDepartment.set(department, own)
    count(own, row)
    count(whole, row)
    if (row.cluster && row.state !== 'done') clusters.add(row.cluster)
  }
  const names = await namesOf(req, [...byDepartment.keys()])
  const departments = [...byDepartment.entries()]
    .map(([id, tally]) => ({ id, name: id ? (names.get(id) ?? id) : null, ...tally }))
    .sort((a, b) => b.total - a.total)
  return { ...whole, clusters: clusters.size, departments }
}

/** As `readInventory` says, in words that a count needs. */
async function visibleDepartments(
  req: PayloadRequest,
): Promise<'all' | 'none' | readonly string[]> {
  const person = personOf(req)
  if (!person) return 'none'
  if (person.mayEditEverywhere || person.has('auditor')) return 'all'
  return person.has('head', 'interlocutor') ? departmentsOf(req, person) : 'none'
}

const newTally = (): Tally => ({ total: 0, staged: 0, decided: 0, done: 0, dispositions: {} })

function count(tally: Tally, { state, disposition }: StoredRow): void {
  tally.total += 1
  tally[state === 'done' ? 'done' : state === 'decided' ? 'decided' : 'staged'] += 1
  if (!dispositions.has(disposition) || disposition === 'pending') return
  const counted = (tally.dispositions[disposition] ??= { decided: 0, done: 0 })
  counted[state === 'done' ? 'done' : 'decided'] += 1
}

async function namesOf(
  req: PayloadRequest,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { id: { in: ids.filter((id) => id !== null) } },
    depth: 0,
    limit: 0,
    pagination: false,
    // As the system: of rows that one may see, one may know whose they are.
    overrideAccess: true,
    select: { name: true },
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
