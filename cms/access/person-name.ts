import type { PayloadRequest } from 'payload'
import { idOf } from './actor.ts'

/** The name of a person of the staff, to be told to another; a dash when nobody is known. */
export async function nameOfPerson(req: PayloadRequest, person: unknown): Promise<string> {
  if (!person) return '—'
  const user = await req.payload.findByID({
    collection: 'users',
    id: idOf(person),
    depth: 0,
    // As the system: whoever meets somebody's edit is told whose it is, and no more.
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return user?.name ?? '—'
}
