import type { EditorialState, Role } from './vocabularies/editorial.ts'

/** Acts that move a record on its way to the public (model, c.2; the first of them). */
export const transitionActions = [
  'submit',
  'return',
  'approve',
  'publish',
  'verify',
  'retire',
] as const
export type TransitionAction = (typeof transitionActions)[number]

export const isTransitionAction = (value: unknown): value is TransitionAction =>
  transitionActions.some((action) => action === value)

interface Transition {
  readonly from: readonly EditorialState[]
  readonly to: EditorialState
  /** May do it to any record. */
  readonly everywhere: readonly Role[]
  /** May do it to the records of their departments. */
  readonly ownDepartment: readonly Role[]
  readonly needs?: 'reason'
}

const open: readonly EditorialState[] = [
  'draft',
  'returned',
  'in-review',
  'legal-review',
  'approved',
]
const live: readonly EditorialState[] = ['published', 'to-verify']

export const transitions: Readonly<Record<TransitionAction, Transition>> = {
  submit: {
    from: ['draft', 'returned'],
    to: 'in-review',
    everywhere: ['admin', 'governance'],
    ownDepartment: ['head', 'interlocutor', 'specialist'],
  },
  return: {
    from: ['in-review', 'legal-review', 'approved'],
    to: 'returned',
    everywhere: ['admin', 'governance', 'legal'],
    ownDepartment: ['head'],
    needs: 'reason',
  },
  approve: {
    from: ['in-review', 'legal-review'],
    to: 'approved',
    everywhere: ['admin', 'governance'],
    ownDepartment: ['head'],
  },
  publish: {
    from: [...open, ...live, 'retired'],
    to: 'published',
    everywhere: ['admin', 'governance'],
    ownDepartment: ['head'],
  },
  verify: {
    from: live,
    to: 'published',
    everywhere: ['admin', 'governance'],
    ownDepartment: ['head', 'interlocutor', 'specialist'],
  },
  retire: {
    from: [...open, ...live],
    to: 'retired',
    everywhere: ['admin', 'governance'],
    ownDepartment: ['head'],
    needs: 'reason',
  },
}

/** Who asks, as far as transitions need to know. */
export interface Mover {
  readonly roles: readonly Role[]
  /** The record belongs to one of their departments. */
  readonly ownsRecord: boolean
}

export const mayMove = (action: TransitionAction, mover: Mover): boolean => {
  const { everywhere, ownDepartment } = transitions[action]
  const holds = (allowed: readonly Role[]) => allowed.some((role) => mover.roles.includes(role))
  return holds(everywhere) || (mover.ownsRecord && holds(ownDepartment))
}

export const isPossibleFrom = (action: TransitionAction, state: EditorialState): boolean =>
  transitions[action].from.includes(state)

/** What a mover could do now: the buttons of the panel and the answer of the API agree by this. */
export const possibleActions = (state: EditorialState, mover: Mover): readonly TransitionAction[] =>
  transitionActions.filter((action) => isPossibleFrom(action, state) && mayMove(action, mover))
