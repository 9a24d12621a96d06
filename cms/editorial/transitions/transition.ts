import { APIError, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { idOf, personOf, type Person } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { nameOfPerson } from '../../access/person-name.ts'
import { sourceLocale } from '../../domain/locale.ts'
import type { EditorialState, Significance } from '../../domain/vocabularies/editorial.ts'
import { editorialStates, significances } from '../../domain/vocabularies/editorial.ts'
import { retirementReasons } from '../../domain/vocabularies/procedure.ts'
import {
  isPossibleFrom,
  isTransitionAction,
  mayMove,
  transitionActions,
  transitions,
  type TransitionAction,
} from '../../domain/workflow.ts'
import { problem, type ProblemCode } from '../../labels/problems.ts'
import { isStored, type Stored } from '../published/read.ts'
import { inForeground } from '../publishing/foreground.ts'
import { reconcileRecord } from '../publishing/reconcile.ts'
import { closedGates } from './closed-gates.ts'
import { asSystem } from './system-write.ts'

/** What the caller asks, as the contract has it. */
export interface TransitionRequest {
  readonly action: unknown
  readonly note?: unknown
  readonly significance?: unknown
  readonly reason?: unknown
  readonly explanation?: unknown
  readonly replacedBy?: unknown
  readonly basedOn?: unknown
}

export interface TransitionResult {
  readonly state: EditorialState
  /** Revision of the catalogue after a publication or a withdrawal; null where nothing left. */
  readonly revision: number | null
}

/** A transition that is refused, with a stable code and the words for the reader. */
export class TransitionRefused extends APIError {
  constructor(
    readonly code: ProblemCode,
    status: number,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message, status, { code, ...details }, true)
  }
}

type EditorialCollection = Extract<CollectionSlug, 'procedures' | 'protocols' | 'faqs' | 'forms'>

interface Subject {
  readonly collection: EditorialCollection
  readonly id: string
}

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
  subject: Subject,
  request: TransitionRequest,
): Promise<TransitionResult> {
  const language = req.i18n.language
  const refuse = (code: ProblemCode, status: number, values = {}, details = {}) =>
    new TransitionRefused(code, status, problem(code, language, values), details)

  const person = personOf(req)
  if (!person) throw refuse('may-not', 403)
  const { action } = request
  if (!isTransitionAction(action)) {
    throw refuse('unknown-action', 400, { actions: transitionActions.join(', ') })
  }
  const draft = await latest(req.payload, subject)
  if (!draft) throw refuse('not-found', 404)
  const owned = (await departmentsOf(req, person)).includes(idOf(draft.department))
  if (!mayMove(action, { roles: person.roles, ownsRecord: owned })) throw refuse('may-not', 403)

  const state = editorialStates.has(draft.state) ? draft.state : 'draft'
  if (!isPossibleFrom(action, state)) {
    const label = editorialStates.label(
      state,
      language === 'es' || language === 'en' ? language : 'ca',
    )
    throw refuse('not-from-this-state', 409, { state: label }, { state })
  }
  if (isStale(request.basedOn, draft)) {
    throw refuse(
      'stale-edition',
      409,
      { who: await nameOfPerson(req, draft.editedBy) },
      { edition: draft.edition },
    )
  }
  if (transitions[action].needs === 'reason' && !isText(request.reason)) {
    throw refuse('reason-needed', 400)
  }
  if (action === 'publish') {
    const gates = await closedGates(req.payload, subject, language)
    if (gates.length > 0) throw refuse('gates-closed', 422, {}, { gates })
  }
  return inForeground(async () => {
    await write(req, subject, action, request, person)
    const state = transitions[action].to
    const leaves = action === 'publish' || action === 'retire' || action === 'verify'
    return { state, revision: leaves ? await publishNow(req.payload, subject) : null }
  })
}

/**
 * The record is stored by now and its note stands: should the log be out of reach this very
 * moment, the reconciler publishes it later, and what was answered stays true.
 */
async function publishNow(payload: Payload, subject: Subject): Promise<number | null> {
  try {
    return (await reconcileRecord(payload, subject)).revision
  } catch (err) {
    payload.logger.error({ err, msg: 'Stored, and to be published later' })
    return null
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isStale = (basedOn: unknown, draft: Stored): boolean =>
  (typeof basedOn === 'number' && basedOn !== Number(draft.edition ?? 0)) ||
  (typeof basedOn === 'string' &&
    basedOn !== '' &&
    ![String(draft.edition), draft.updatedAt].includes(basedOn))

/** The draft beside the live version, or the live one where there is no draft. */
async function latest(payload: Payload, { collection, id }: Subject): Promise<Stored | null> {
  const record: unknown = await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    disableErrors: true,
  })
  return isStored(record) ? record : null
}

async function write(
  req: PayloadRequest,
  { collection, id }: Subject,
  action: TransitionAction,
  request: TransitionRequest,
  person: Person,
): Promise<void> {
  const now = new Date().toISOString()
  const leaves = action === 'publish' || action === 'retire'
  await req.payload.update({
    collection,
    id,
    // A transition changes the record itself, not the person's rights to its fields.
    overrideAccess: true,
    // Payload validates the language of the request only: the source is what must be whole.
    locale: sourceLocale,
    draft: !leaves && action !== 'verify',
    context: asSystem(req.context),
    req,
    data: {
      state: transitions[action].to,
      ...(isText(request.note) ? { changeNote: request.note.slice(0, 500) } : {}),
      ...significanceOf(request.significance),
      ...(action === 'publish' ? { _status: 'published', publishedAt: now } : {}),
      // Possible only where no draft stands beside the live version, so nothing else goes live.
      ...(action === 'verify' ? { _status: 'published' } : {}),
      ...(action === 'publish' || action === 'verify'
        ? { verifiedAt: now, verifiedByPerson: person.id }
        : {}),
      ...(action === 'retire' ? { _status: 'draft', ...retirementOf(collection, request) } : {}),
      ...(action === 'return' && isText(request.reason)
        ? { changeNote: request.reason.slice(0, 500) }
        : {}),
    },
  })
}

const significanceOf = (value: unknown): { significance?: Significance } => {
  const code = typeof value === 'number' ? String(value) : value
  return significances.has(code) ? { significance: code } : {}
}

function retirementOf(collection: EditorialCollection, request: TransitionRequest) {
  if (collection !== 'procedures') return {}
  const reason = retirementReasons.has(request.reason)
    ? request.reason
    : ('no-longer-valid' as const)
  const told = isText(request.explanation) ? request.explanation : String(request.reason)
  return {
    retirement: {
      reason,
      explanation: told.slice(0, 1000),
      ...(isText(request.replacedBy) ? { replacedBy: request.replacedBy } : {}),
    },
  }
}
