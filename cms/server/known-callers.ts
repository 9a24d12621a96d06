import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'

import { Problem } from './problem.ts'

/** A database that is there answers in milliseconds. */
const patience = 1_000

/**
 * Payload takes everybody for a stranger while it cannot read who they are: a person whose session
 * is good would be told that they may not, and the panel would show them the door.
 *
 * @throws Problem `unavailable` when whoever was refused came with credentials nobody could check.
 */
export async function refuseNobodyUnchecked(
  { headers }: IncomingMessage,
  payload: Payload,
): Promise<void> {
  if (!headers.cookie && !headers.authorization) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const reading = payload.db.count({ collection: 'users', where: {} }).then(
    () => true,
    () => false,
  )
  const isThere = await Promise.race([reading, late])
  clearTimeout(timer)
  if (!isThere) throw new Problem('unavailable')
}
