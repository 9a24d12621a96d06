import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Day } from '../../domain/published/published.ts'
import { onDuty, type OnDuty } from '../../domain/substitution.ts'
import { departmentLine } from './department-line.ts'
import { deputiesOf, nobody, workersOf } from './staff.ts'

/** The head of a department on a day, or whoever stands in; of the one above where it has none. */
export async function headOf(
  payload: Payload,
  department: string | null,
  day: Day,
  req?: PayloadRequest,
): Promise<OnDuty | null> {
  for await (const { head } of departmentLine(payload, department, req)) {
    if (!head) continue
    const id = idOf(head)
    const workers = await workersOf(payload, [id], req)
    for (const [other, one] of await workersOf(payload, deputiesOf(workers), req)) {
      workers.set(other, one)
    }
    const found = onDuty(day, workers, nobody, id)
    if (found) return found
  }
  return null
}
