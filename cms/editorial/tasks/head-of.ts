import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Day } from '../../domain/published/published.ts'
import { onDuty } from '../../domain/substitution.ts'
import { deputiesOf, nobody, workersOf } from './staff.ts'

/** The head of a department on a day, or whoever stands in; of the one above where it has none. */
export async function headOf(
  payload: Payload,
  department: string | null,
  day: Day,
): Promise<string | null> {
  let at = department
  for (let parents = 0; at && parents < 6; parents++) {
    const unit = await payload.findByID({
      collection: 'departments',
      id: at,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      select: { head: true, parent: true },
    })
    const head = unit?.head ? idOf(unit.head) : null
    const workers = await workersOf(payload, head ? [head] : [])
    for (const [id, one] of await workersOf(payload, deputiesOf(workers))) workers.set(id, one)
    const found = head ? onDuty(day, workers, nobody, head) : null
    if (found) return found.assignee
    at = unit?.parent ? idOf(unit.parent) : null
  }
  return null
}
