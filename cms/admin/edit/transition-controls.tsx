import { createLocalReq, type PublishButtonServerProps } from 'payload'

import { personOf } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { TransitionButtons } from './transition-buttons.tsx'

/** In the place of Payload's Publish button: what this person may do with this record now. */
export async function TransitionControls({ payload, user }: PublishButtonServerProps) {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const person = personOf(req)
  if (!person) return null
  const departments = await departmentsOf(req, person)
  return <TransitionButtons departments={departments} roles={person.roles} />
}
