import type { Day } from './published/published.ts'

/** A person, as far as handing work over needs to know. */
export interface Worker {
  readonly id: string
  /** Has an account that is not switched off. */
  readonly active: boolean
  readonly absences: readonly Absence[]
}

export interface Absence {
  readonly from: Day
  readonly until: Day
  readonly deputy: string | null
}

/** Who answers for a department. */
export interface Post {
  readonly head: string | null
  readonly interlocutors: readonly {
    readonly person: string
    readonly isDeputy: boolean
    readonly from: Day | null
    readonly until: Day | null
  }[]
}

export interface OnDuty {
  readonly assignee: string
  /** Who has it back when they return; null where the work is the assignee's own. */
  readonly onBehalfOf: string | null
}

type Workers = ReadonlyMap<string, Worker>

/** The absence that keeps a person away on a day. */
export const absenceOn = (worker: Worker, day: Day): Absence | null =>
  worker.absences.find(({ from, until }) => from <= day && day <= until) ?? null

const isThere = (worker: Worker | undefined, day: Day): worker is Worker =>
  worker !== undefined && worker.active && !absenceOn(worker, day)

/** The interlocutors of a department in force on a day: the titulars, or their deputies. */
export const inPost = (post: Post, day: Day, deputies: boolean): readonly string[] =>
  post.interlocutors
    .filter(({ isDeputy }) => isDeputy === deputies)
    .filter(({ from, until }) => (!from || from <= day) && (!until || day <= until))
    .map(({ person }) => person)

/** Who takes over, in this order: the deputies of the department, then its head. */
const standIns = (post: Post, day: Day): readonly string[] => [
  ...inPost(post, day, true),
  ...(post.head ? [post.head] : []),
]

/**
 * Who does a piece of work on a day: the person it is for; while they are away, the deputy they
 * named, else the one of the record, the department's, or its head. Nobody, where there is nobody left.
 */
export function onDuty(
  day: Day,
  workers: Workers,
  post: Post,
  person: string | null,
  deputy: string | null = null,
): OnDuty | null {
  const wanted = person ? [person] : inPost(post, day, false)
  const present = wanted.find((id) => isThere(workers.get(id), day))
  if (present) return { assignee: present, onBehalfOf: null }
  const away = wanted.map((id) => workers.get(id)).find((one) => one?.active)
  const named = away && absenceOn(away, day)?.deputy
  const stand = [named, deputy, ...standIns(post, day)].find(
    (id): id is string => typeof id === 'string' && isThere(workers.get(id), day),
  )
  if (stand) return { assignee: stand, onBehalfOf: away?.id ?? null }
  // Nobody is there: it waits for whoever it is for.
  return away ? { assignee: away.id, onBehalfOf: null } : null
}

/** Those who answer for a department with an account that is not switched off; deputies do not. */
export const titularsOf = (post: Post, workers: Workers, day: Day): readonly string[] =>
  [...(post.head ? [post.head] : []), ...inPost(post, day, false)].filter(
    (id) => workers.get(id)?.active === true,
  )

/** Somebody is left who can do its work: a titular, or a deputy. */
export const isManned = (post: Post, workers: Workers, day: Day): boolean =>
  titularsOf(post, workers, day).length > 0 ||
  inPost(post, day, true).some((id) => workers.get(id)?.active === true)
