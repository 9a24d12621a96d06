import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '../../access/actor.ts'
import { nameOfPerson } from '../../access/person-name.ts'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import { selfApproval, type SelfApproval } from '../../domain/four-eyes.ts'
import { editorialStates, type EditorialState } from '../../domain/vocabularies/editorial.ts'
import { groupOf, rowsOf } from '../../domain/stored-version.ts'
import {
  isPossibleFrom,
  mainAction,
  mayMove,
  possibleActions,
  type TransitionAction,
} from '../../domain/workflow.ts'
import { holderOf, nextStepOf, type Holder, type NextStep } from '../../domain/who-has-it.ts'
import type { Stored } from '../published/read.ts'
import { awaitingSignature } from './legal-signature.ts'
import { movedOf, moverOf } from './moved.ts'
import { pathsOf, textOf } from './request.ts'
import { draftOf, lastLiveOf } from './versions-of.ts'

/** Where a record is, in whose hands, what comes next, and what whoever asks may do with it now. */
export interface Standing {
  readonly state: EditorialState
  readonly edition: number
  readonly isLive: boolean
  readonly since: string | null
  readonly holder: Holder
  readonly holderName: string | null
  readonly next: NextStep
  readonly scheduledAt: string | null
  readonly actions: readonly TransitionAction[]
  readonly main: TransitionAction | null
  /** Why whoever asks cannot pass on what their role would let them. */
  readonly barred: SelfApproval | null
  /** Legal facts that wait for a signature, by field. */
  readonly unsigned: readonly string[]
  readonly signed: { readonly by: string; readonly at: string; readonly remark: string } | null
  readonly returned: Returned | null
  /** Null where records of this kind take none, or where the person does not write any. */
  readonly remarks: readonly Remark[] | null
  readonly mayRemark: boolean
}

export interface Returned {
  readonly by: string
  readonly at: string | null
  readonly reason: string
  readonly fields: readonly string[]
  readonly times: number
}

export interface Remark {
  readonly author: string
  readonly at: string | null
  readonly edition: number | null
  readonly text: string
}

/** Null for whoever may not see the record, or where there is none. */
export async function standingOf(
  req: PayloadRequest,
  subject: EditorialRecord,
): Promise<Standing | null> {
  const person = personOf(req)
  if (!person || person.roles.length === 0) return null
  const draft = await draftOf(req.payload, subject)
  if (!draft) return null
  const { version: live, isLive } = await lastLiveOf(req.payload, subject)
  const mover = await moverOf(req, person, draft)
  const moved = await movedOf(req, draft, isLive)
  const state = editorialStates.has(draft.state) ? draft.state : 'draft'
  const actions = possibleActions(state, mover, moved)
  const told = {
    sentTo: draft.sentTo ? idOf(draft.sentTo) : null,
    validatedBy: moved.validatedBy ?? null,
  }
  const barred = (['validate', 'approve', 'publish'] as const)
    .filter((action) => isPossibleFrom(action, state) && mayMove(action, mover, state, moved))
    .map((action) => selfApproval(action, mover, moved))
  const isSheet = subject.collection === 'procedures'
  return {
    state,
    edition: Number(draft.edition ?? 0),
    isLive,
    since: textOf(draft.stateSince),
    holder: holderOf(state, told),
    holderName: await holderName(req, draft, holderOf(state, told)),
    next: nextStepOf(state, told),
    scheduledAt: textOf(draft.scheduledAt),
    actions,
    main: mainAction(state, actions) ?? null,
    barred: barred.find((one) => one !== null) ?? null,
    unsigned: state === 'published' ? [] : awaitingSignature(live, draft),
    signed: await signedOf(req, draft),
    returned: state === 'returned' ? await returnedOf(req, draft) : null,
    remarks: isSheet && person.has(...remarkers) ? remarksOf(draft) : null,
    mayRemark: isSheet && person.has(...remarkers.filter((role) => role !== 'auditor')),
  }
}

/** Those who read what editors tell each other; auditors read it and say nothing. */
export const remarkers = [
  'admin',
  'governance',
  'head',
  'interlocutor',
  'legal',
  'linguist',
  'specialist',
  'auditor',
] as const

async function holderName(
  req: PayloadRequest,
  draft: Stored,
  holder: Holder,
): Promise<string | null> {
  if (holder === 'person') return nameOfPerson(req, draft.sentTo)
  if (holder !== 'department' || !draft.department) return null
  const found = await req.payload.findByID({
    collection: 'departments',
    id: idOf(draft.department),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { name: true },
    req,
  })
  return found?.name ?? null
}

async function returnedOf(req: PayloadRequest, draft: Stored): Promise<Returned | null> {
  const { by, at, reason, fields } = groupOf(draft.returned)
  const why = textOf(reason)
  if (!why) return null
  return {
    by: await nameOfPerson(req, by),
    at: textOf(at),
    reason: why,
    fields: pathsOf(fields),
    times: Number(draft.rejections ?? 1),
  }
}

async function signedOf(req: PayloadRequest, draft: Stored): Promise<Standing['signed']> {
  const { by, at, remark, digest } = groupOf(draft.legalReview)
  const [when, said] = [textOf(at), textOf(remark)]
  return digest && when && said ? { by: await nameOfPerson(req, by), at: when, remark: said } : null
}

/** The last one first. */
const remarksOf = (draft: Stored): readonly Remark[] =>
  rowsOf(draft.remarks)
    .map(({ author, at, edition, text }) => ({
      author: textOf(author) ?? '—',
      at: textOf(at),
      edition: typeof edition === 'number' ? edition : null,
      text: textOf(text) ?? '',
    }))
    .reverse()
