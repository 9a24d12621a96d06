import type { TransitionAction } from '../../domain/workflow.ts'

/** In the order in which they stand, taking back first; what moves the record on comes last. */
const usual: readonly TransitionAction[] = [
  'return',
  'submit',
  'publish',
  'approve',
  'validate',
  'verify',
]

interface Arranged {
  readonly inSight: readonly TransitionAction[]
  readonly inMenu: readonly TransitionAction[]
}

/** Few enough buttons to see the one that matters; whatever is rarer is one press further. */
export function arrange(
  actions: readonly TransitionAction[],
  main: TransitionAction | null,
  isLive: boolean,
): Arranged {
  const isReview = main === 'approve' || main === 'validate'
  const isInSight = (action: TransitionAction): boolean => {
    if (action === main) return true
    // Past a review that is asked for, publishing at once is the exception.
    if (action === 'publish') return !isReview
    return action === 'retire' ? isLive : usual.includes(action)
  }
  const inSight = [...actions].filter(isInSight).sort((a, b) => rank(a, main) - rank(b, main))
  return { inSight, inMenu: actions.filter((action) => !isInSight(action)) }
}

const rank = (action: TransitionAction, main: TransitionAction | null): number =>
  action === main ? usual.length : usual.indexOf(action)
