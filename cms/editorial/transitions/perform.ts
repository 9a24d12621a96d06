import type { Payload, PayloadRequest } from 'payload'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import type { EditorialState } from '../../domain/vocabularies/editorial.ts'
import type { TransitionAction } from '../../domain/workflow.ts'
import { inForeground } from '../publishing/foreground.ts'
import { reconcileRecord } from '../publishing/reconcile.ts'
import { scoreOf } from '../quality/keep-score.ts'
import { atomically } from './atomically.ts'
import { leaveTasks } from './leave-tasks.ts'
import { askTellers, tellersOf } from './change-effects.ts'
import { dependentsOf } from './dependents.ts'
import { askDependents, endRedirect, redirectRetired } from './retirement-effects.ts'
import { leaves, stateAfter, writeAct, type Act } from './write.ts'

export interface TransitionResult {
  readonly state: EditorialState
  /** Revision of the catalogue after a publication or a withdrawal; null where nothing left. */
  readonly revision: number | null
}

/**
 * Does an act that was found possible: the record and what it leaves to do in one transaction, and
 * then, where something leaves, the log. By a person or by the clock.
 */
export async function perform(req: PayloadRequest, act: Act): Promise<TransitionResult> {
  const { subject, action } = act
  const dependents = action === 'retire' ? await dependentsOf(req, subject) : []
  const tellers = await tellersOf(req, act)
  return inForeground(async () => {
    await atomically(req, async () => {
      await writeAct(req, act)
      await leaveTasks(req, act)
      await askTellers(req, act, tellers)
      if (action === 'retire') {
        await askDependents(req, act, dependents)
        await redirectRetired(req, act)
      }
      if (action === 'publish') await endRedirect(req, act)
    })
    const revision = leaves(action) ? await publishNow(req.payload, subject) : null
    if (goesLive.includes(action)) await scoreNow(req.payload, act)
    return { state: stateAfter(act), revision }
  })
}

const goesLive: readonly TransitionAction[] = ['publish', 'publish-urgent']

/** The list tells at once how good what was just published is; should it fail, the night does. */
async function scoreNow(payload: Payload, { subject, draft }: Act): Promise<void> {
  if (subject.collection !== 'procedures') return
  try {
    await scoreOf(payload, { id: subject.id, code: String(draft.code) })
  } catch (err) {
    payload.logger.error({ err, msg: 'Published, and its score to be kept later' })
  }
}

/**
 * The record is stored by now and its note stands: should the log be out of reach this very
 * moment, the reconciler publishes it later, and what was answered stays true.
 */
async function publishNow(payload: Payload, subject: EditorialRecord): Promise<number | null> {
  try {
    return (await reconcileRecord(payload, subject)).revision
  } catch (err) {
    payload.logger.error({ err, msg: 'Stored, and to be published later' })
    return null
  }
}
