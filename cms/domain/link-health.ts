import type { Day } from './published/published.ts'
import type { LinkFailure, LinkState } from './vocabularies/links.ts'

/** What is remembered of an address that some record links to. */
export interface LinkHealth {
  readonly state: LinkState
  /** What the server answered last; null where none did. */
  readonly status: number | null
  readonly failure: LinkFailure | null
  readonly firstFailedOn: Day | null
  readonly lastFailedOn: Day | null
  /** On how many different days it failed, one after the other. */
  readonly timesFailed: number
}

/** What one look at an address found. */
export type LinkOutcome =
  | { readonly kind: 'alive' | 'gone'; readonly status: number }
  | { readonly kind: 'unreachable' }
  /** It says neither yes nor no: not for machines, too many requests, out of order, not public. */
  | { readonly kind: 'unclear'; readonly status: number | null }

export const neverChecked: LinkHealth = {
  state: 'unclear',
  status: null,
  failure: null,
  firstFailedOn: null,
  lastFailedOn: null,
  timesFailed: 0,
}

/** On so many different days it must fail: a server may be down, but a page says that it is gone. */
const daysToDie: Readonly<Record<LinkFailure, number>> = { gone: 2, unreachable: 3 }

/** What is known of an address after one more look. Twice on a day counts once. */
export function afterCheck(before: LinkHealth, outcome: LinkOutcome, today: Day): LinkHealth {
  if (outcome.kind === 'alive' || outcome.kind === 'unclear') {
    return { ...neverChecked, state: outcome.kind, status: outcome.status }
  }
  const isAgain = before.lastFailedOn === today
  const timesFailed = isAgain ? before.timesFailed : before.timesFailed + 1
  const isDead = before.state === 'dead' || timesFailed >= daysToDie[outcome.kind]
  return {
    state: isDead ? 'dead' : 'failing',
    status: outcome.kind === 'gone' ? outcome.status : null,
    failure: outcome.kind,
    firstFailedOn: before.firstFailedOn ?? today,
    lastFailedOn: today,
    timesFailed,
  }
}

/** What an answer of a server says of the page. */
export function outcomeOf(status: number): LinkOutcome {
  if (status >= 200 && status < 400) return { kind: 'alive', status }
  return { kind: status === 404 || status === 410 ? 'gone' : 'unclear', status }
}
