import type { Hands } from './four-eyes.ts'
import { selfApproval } from './four-eyes.ts'
import type { EditorialState, Role } from './vocabularies/editorial.ts'

/** Acts that move a record on its way to the public (model, c.2). */
export const transitionActions = [
  'submit',
  'return',
  'validate',
  'approve',
  'publish',
  'schedule',
  'publish-urgent',
  'verify',
  'retire',
] as const
export type TransitionAction = (typeof transitionActions)[number]

export const isTransitionAction = (value: unknown): value is TransitionAction =>
  transitionActions.some((action) => action === value)

interface Step {
  readonly from: readonly EditorialState[]
  /** May do it to any record. */
  readonly everywhere: readonly Role[]
  /** May do it to the records of their departments. */
  readonly ownDepartment: readonly Role[]
}

const team: readonly Role[] = ['admin', 'governance']
const review: readonly EditorialState[] = ['in-review', 'legal-review']
const open: readonly EditorialState[] = ['draft', 'returned', ...review, 'approved']
const live: readonly EditorialState[] = ['published', 'to-verify']
const owners: readonly Role[] = ['head', 'interlocutor', 'specialist']
const step = (
  from: Step['from'],
  ownDepartment: Step['ownDepartment'],
  everywhere: Step['everywhere'] = team,
): Step => ({ from, everywhere, ownDepartment })

/**
 * Who may do what, from where. An act that is done by different people in different states has a
 * step for each: reviewing is governance's, signing is the legal reviewers' and of nobody else.
 */
export const transitions: Readonly<Record<TransitionAction, readonly Step[]>> = {
  submit: [step(['draft', 'returned'], owners)],
  return: [
    step([...review, 'approved'], ['head'], [...team, 'legal']),
    step(['scheduled'], ['head']),
  ],
  validate: [step(['in-review'], []), step(['legal-review'], [], ['legal'])],
  approve: [step(['in-review'], ['head'])],
  publish: [step([...open, ...live, 'retired'], ['head'])],
  schedule: [step([...open, 'retired'], ['head'])],
  'publish-urgent': [step([...open, ...live], [])],
  verify: [step(live, owners)],
  retire: [step([...open, ...live], ['head'])],
}

/** Who asks, as far as transitions need to know. */
export interface Mover {
  readonly id?: string
  readonly roles: readonly Role[]
  /** The record belongs to one of their departments. */
  readonly ownsRecord: boolean
}

/** What of a record decides who may move it, besides its state. */
export interface Moved extends Hands {
  /** It has a version that the public reads. */
  readonly isLive?: boolean
  /** Its family leaves publishing to governance. */
  readonly byGovernanceOnly?: boolean
}

const holds = (roles: readonly Role[], allowed: readonly Role[]) =>
  allowed.some((role) => roles.includes(role))

const leaving: readonly TransitionAction[] = ['publish', 'schedule']

/** The mover holds a role that may do this, to this record if it is of their department. */
export const mayMove = (
  action: TransitionAction,
  mover: Mover,
  state?: EditorialState,
  { byGovernanceOnly = false }: Moved = {},
): boolean =>
  transitions[action].some(
    ({ from, everywhere, ownDepartment }) =>
      (state === undefined || from.includes(state)) &&
      (holds(mover.roles, everywhere) ||
        (mover.ownsRecord &&
          holds(mover.roles, ownDepartment) &&
          !(byGovernanceOnly && leaving.includes(action)))),
  )

export const isPossibleFrom = (action: TransitionAction, state: EditorialState): boolean =>
  transitions[action].some(({ from }) => from.includes(state))

/** What is urgent changes something that the public is reading; what was reviewed is reviewed. */
export const isPointless = (
  action: TransitionAction,
  state: EditorialState,
  { isLive = true, validatedBy }: Moved,
): boolean =>
  (action === 'publish-urgent' && (!isLive || live.includes(state))) ||
  (action === 'validate' && state === 'in-review' && Boolean(validatedBy))

/** What a mover could do now: the buttons of the panel and the answer of the API agree by this. */
export const possibleActions = (
  state: EditorialState,
  mover: Mover,
  moved: Moved = {},
): readonly TransitionAction[] =>
  transitionActions.filter(
    (action) =>
      isPossibleFrom(action, state) &&
      mayMove(action, mover, state, moved) &&
      !isPointless(action, state, moved) &&
      !selfApproval(action, mover, moved),
  )

/**
 * Where a record is after somebody wrote in it. Whoever sent it to review and goes on writing has
 * taken it back; a reviewer mends it where it is. What was approved or is live becomes a draft.
 */
export function stateAfterEdit(
  state: EditorialState,
  { isSubmitter }: { readonly isSubmitter: boolean },
): EditorialState {
  if (review.includes(state)) return isSubmitter ? 'draft' : state
  return state === 'returned' || state === 'scheduled' ? state : 'draft'
}

const forward: readonly TransitionAction[] = ['validate', 'approve', 'publish', 'submit', 'verify']

/** The one that moves a record forward most: it stands out among the buttons. */
export function mainAction(
  state: EditorialState,
  actions: readonly TransitionAction[],
): TransitionAction | undefined {
  // A sheet that was not sent yet goes to somebody else's eyes before it goes to the public.
  return forward.find(
    (action) => actions.includes(action) && !(live.includes(state) && action === 'publish'),
  )
}
