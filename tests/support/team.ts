import type { Payload } from 'payload'
import { aDepartment, aPerson, type Person } from './real-payload.ts'

export interface Team {
  readonly department: string
  readonly interlocutor: Person
  readonly deputy: Person
  readonly head: Person
}

/** A department with somebody who answers, their deputy, and a head. */
export async function aTeam(payload: Payload, code: string): Promise<Team> {
  const department = await aDepartment(payload, code)
  const interlocutor = await aPerson(payload, ['interlocutor'], [department])
  const deputy = await aPerson(payload, ['interlocutor'], [department])
  const head = await aPerson(payload, ['head'], [department])
  await payload.update({
    collection: 'departments',
    id: department,
    data: {
      head: head.id,
      interlocutors: [{ person: interlocutor.id }, { person: deputy.id, isDeputy: true }],
    },
  })
  return { department, interlocutor, deputy, head }
}

/** Says that a person is away from one day until another, or back again where no days are given. */
export const away = (
  payload: Payload,
  id: string,
  days: { readonly from: string; readonly until: string; readonly deputy?: string } | null,
): Promise<unknown> =>
  payload.update({
    collection: 'users',
    id,
    data: {
      absences: days
        ? [{ ...days, from: `${days.from}T12:00:00.000Z`, until: `${days.until}T12:00:00.000Z` }]
        : [],
    },
  })
