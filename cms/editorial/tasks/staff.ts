import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Post, Worker } from '../../domain/substitution.ts'
import type { Department, User } from '../../generated/payload-types.ts'
import { day } from '../published/read.ts'

/** The people of a set, as handing work over needs them. */
export async function workersOf(
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, Worker>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { active: true, absences: true },
    ...(req ? { req } : {}),
  })
  return new Map(docs.map((user) => [user.id, workerOf(user)]))
}

export const workerOf = ({ id, active, absences }: Pick<User, 'id' | 'active' | 'absences'>) => ({
  id,
  active: active !== false,
  absences: (absences ?? []).flatMap((absence) => {
    const from = day(absence.from)
    const until = day(absence.until)
    const deputy = absence.deputy ? idOf(absence.deputy) : null
    return from && until ? [{ from, until, deputy }] : []
  }),
})

export const postOf = ({
  head,
  interlocutors,
}: Pick<Department, 'head' | 'interlocutors'>): Post => ({
  head: head ? idOf(head) : null,
  interlocutors: (interlocutors ?? []).map((one) => ({
    person: idOf(one.person),
    isDeputy: one.isDeputy === true,
    from: day(one.from),
    until: day(one.until),
  })),
})

export const nobody: Post = { head: null, interlocutors: [] }

export const peopleOf = ({ head, interlocutors }: Post): readonly string[] => [
  ...(head ? [head] : []),
  ...interlocutors.map(({ person }) => person),
]

/** Those named in the absences of a set of people. */
export const deputiesOf = (workers: ReadonlyMap<string, Worker>): readonly string[] =>
  [...workers.values()].flatMap(({ absences }) =>
    absences.flatMap(({ deputy }) => (deputy ? [deputy] : [])),
  )
