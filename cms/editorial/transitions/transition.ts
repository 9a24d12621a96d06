import type { PayloadRequest } from 'payload'
import { personOf } from '../../access/actor.ts'
import { nameOfPerson } from '../../access/person-name.ts'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import { selfApproval } from '../../domain/four-eyes.ts'
import { isLocale } from '../../domain/locale.ts'
import { editorialStates } from '../../domain/vocabularies/editorial.ts'
import {
  isPointless,
  isPossibleFrom,
  isTransitionAction,
  mayMove,
  transitionActions,
} from '../../domain/workflow.ts'
import type { Stored } from '../published/read.ts'
import { gatesOf } from './gates-of.ts'
import { demandOf } from './demands.ts'
import { awaitingSignature } from './legal-signature.ts'
import { movedOf, moverOf } from './moved.ts'
import { perform, type TransitionResult } from './perform.ts'
import { refusing } from './refused.ts'
import type { TransitionRequest } from './request.ts'
import { draftOf, lastLiveOf } from './versions-of.ts'

/**
 * Moves one record along its way to the public. Panel, scripts and tests all come through here.
 * After it answers, a publication or withdrawal is in
 * the log; `revision` is null where nothing left, or where the log has to wait.
 *
 * @throws TransitionRefused 403 who may not, 404 unknown, 409 stale or not from this state,
 * 400 what is missing from the request, 422 gates that are open.
 */
export async function transition(
  req: PayloadRequest,
  subject: EditorialRecord,
  request: TransitionRequest,
): Promise<TransitionResult> {
  const { payload } = req
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const refuse = refusing(language)

  const person = personOf(req)
  if (!person) throw refuse('may-not', 403)
  const { action } = request
  if (!isTransitionAction(action)) {
    throw refuse('unknown-action', 400, { actions: transitionActions.join(', ') })
  }
  const draft = await draftOf(payload, subject)
  if (!draft) throw refuse('not-found', 404)
  const { version: live, isLive } = await lastLiveOf(payload, subject)
  const mover = await moverOf(req, person, draft)
  const moved = await movedOf(req, draft, isLive)
  if (!mayMove(action, mover, undefined, moved)) throw refuse('may-not', 403)

  const state = editorialStates.has(draft.state) ? draft.state : 'draft'
  if (!isPossibleFrom(action, state)) {
    const label = editorialStates.label(state, language)
    throw refuse('not-from-this-state', 409, { state: label }, { state })
  }
  if (!mayMove(action, mover, state, moved)) throw refuse('may-not', 403)
  const stale = async () =>
    refuse(
      'stale-edition',
      409,
      { who: await nameOfPerson(req, draft.editedBy) },
      { edition: draft.edition },
    )
  if (isStale(request.basedOn, draft)) throw await stale()
  if (isPointless(action, state, moved)) {
    throw refuse(action === 'validate' ? 'already-validated' : 'nothing-live', 409, {}, { state })
  }
  const own = selfApproval(action, mover, moved)
  if (own) throw refuse(own, 403)

  const demand = await demandOf({ req, subject, action, request, draft, live, person, refuse })
  const gates = await gatesOf(payload, { subject, action, demand, draft, live, language })
  if (gates.length > 0) throw refuse('gates-closed', 422, {}, { gates })
  return perform(req, {
    subject,
    action,
    draft,
    live: { version: live, isLive },
    demand,
    unsigned: awaitingSignature(live, draft),
    by: person.id,
    now: new Date(),
  })
}

const isStale = (basedOn: unknown, draft: Stored): boolean =>
  (typeof basedOn === 'number' && basedOn !== Number(draft.edition ?? 0)) ||
  (typeof basedOn === 'string' &&
    basedOn !== '' &&
    ![String(draft.edition), draft.updatedAt].includes(basedOn))
