import type { PayloadRequest } from 'payload'
import { idOf, type Person } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import type { Moved, Mover } from '../../domain/workflow.ts'
import type { Stored } from '../published/read.ts'

const personIn = (value: unknown): string | null => (value ? idOf(value) : null)

/** What of a stored record decides who may move it. */
export async function movedOf(req: PayloadRequest, draft: Stored, isLive: boolean): Promise<Moved> {
  return {
    writtenBy: personIn(draft.writtenBy),
    submittedBy: personIn(draft.submittedBy),
    validatedBy: personIn(draft.validatedBy),
    approvedBy: personIn(draft.approvedBy),
    isLive,
    byGovernanceOnly: await isByGovernanceOnly(req, draft.family),
  }
}

async function isByGovernanceOnly(req: PayloadRequest, family: unknown): Promise<boolean> {
  if (!family) return false
  const found = await req.payload.findByID({
    collection: 'families',
    id: idOf(family),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { publishPolicy: true },
    req,
  })
  return found?.publishPolicy === 'governance'
}

/** A person, as far as moving this record goes. */
export async function moverOf(req: PayloadRequest, person: Person, draft: Stored): Promise<Mover> {
  const own = await departmentsOf(req, person)
  return { id: person.id, roles: person.roles, ownsRecord: own.includes(idOf(draft.department)) }
}
