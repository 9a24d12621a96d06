import type { Payload } from 'payload'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import type { TransitionAction } from '../../domain/workflow.ts'
import type { Stored } from '../published/read.ts'
import { closedGates, type ClosedGate } from './closed-gates.ts'
import type { Demand } from './demands.ts'
import { saidOfChange } from './said-of-change.ts'
import { notUrgent, uncovered, unsigned, untranslated } from './workflow-gates.ts'

interface Judged {
  readonly subject: EditorialRecord
  readonly action: TransitionAction
  readonly demand: Demand
  readonly draft: Stored
  readonly live: Stored | null
  readonly language: string
}

/** Everything that keeps an act from being done to this draft; empty when nothing does. */
export async function gatesOf(payload: Payload, judged: Judged): Promise<readonly ClosedGate[]> {
  const { subject, action, demand, draft, live, language } = judged
  switch (action) {
    case 'submit':
      return closedGates(payload, subject, language)
    case 'approve':
      return uncovered(payload, live, draft, language)
    case 'publish':
    case 'schedule':
      return [
        ...(await closedGates(payload, subject, language)),
        ...unsigned(live, draft, language),
        ...(demand.onlyCatalan
          ? []
          : await untranslated(payload, subject, asItLeaves(judged), language)),
      ]
    case 'publish-urgent':
      return notUrgent(live, draft, language)
    default:
      return []
  }
}

const asItLeaves = ({ demand, draft, live }: Judged): Stored => ({
  ...draft,
  significance: demand.significance ?? saidOfChange(draft, live).significance,
})
