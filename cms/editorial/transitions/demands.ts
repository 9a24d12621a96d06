import type { PayloadRequest } from 'payload'
import { idOf, type Person } from '../../access/actor.ts'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import { retirementReasons, type RetirementReason } from '../../domain/vocabularies/procedure.ts'
import { significances, type Significance } from '../../domain/vocabularies/editorial.ts'
import type { TransitionAction } from '../../domain/workflow.ts'
import { isLocale } from '../../domain/locale.ts'
import type { Stored } from '../published/read.ts'
import type { Refuse } from './refused.ts'
import { futureInstant, noteOf, pathsOf, significanceOf, textOf } from './request.ts'
import type { TransitionRequest } from './request.ts'
import { reviewersOf } from './reviewers.ts'

/** What a request says, read and found whole: every act takes from here what it needs. */
export interface Demand {
  readonly note: string | null
  readonly significance: Significance | null
  readonly reason: string | null
  readonly fields: readonly string[]
  readonly to: string | null
  readonly at: Date | null
  readonly onlyCatalan: boolean
  readonly legalReview: boolean
  readonly retirement: Retirement | null
}

export interface Retirement {
  readonly reason: RetirementReason
  readonly explanation: string
  readonly replacedBy: string | null
}

interface Asked {
  readonly req: PayloadRequest
  readonly subject: EditorialRecord
  readonly action: TransitionAction
  readonly request: TransitionRequest
  readonly draft: Stored
  readonly live: Stored | null
  readonly person: Person
  readonly refuse: Refuse
}

/** @throws TransitionRefused 400 with what the request lacks. */
export async function demandOf(asked: Asked): Promise<Demand> {
  const { action, request, refuse } = asked
  const demand: Demand = {
    note: noteOf(request),
    significance: significanceOf(request.significance),
    reason: textOf(request.reason),
    fields: pathsOf(request.fields),
    to: null,
    at: null,
    onlyCatalan: request.onlyCatalan === true,
    legalReview: request.legalReview === true,
    retirement: null,
  }
  switch (action) {
    case 'submit':
      return { ...demand, ...changeOf(asked), to: await reviewerOf(asked) }
    case 'return':
    case 'publish-urgent':
      if (!demand.reason) throw refuse('reason-needed', 400)
      return demand
    case 'validate':
      if (asked.draft.state === 'legal-review' && !demand.note) throw refuse('remark-needed', 400)
      return demand
    case 'schedule': {
      const at = futureInstant(request.at, new Date())
      if (!at) throw refuse('not-a-future-instant', 400)
      return { ...demand, at }
    }
    case 'retire':
      return { ...demand, retirement: await retirementOf(asked) }
    default:
      return demand
  }
}

/** What changed and how much it matters: said in the request, or by the editor on the draft. */
function changeOf({ request, draft, live, refuse }: Asked) {
  const isNew = (name: 'changeNote' | 'significance') => draft[name] !== live?.[name]
  const note = noteOf(request) ?? (isNew('changeNote') ? textOf(draft.changeNote, 500) : null)
  if (!note) throw refuse('note-needed', 400)
  const told = significances.has(draft.significance) ? draft.significance : null
  const significance = significanceOf(request.significance) ?? told
  if (!significance) throw refuse('significance-needed', 400)
  return { note, significance }
}

/** The person who was named, or who usually reviews; nobody where it is for the whole team. */
async function reviewerOf({ req, request, draft, person, refuse }: Asked): Promise<string | null> {
  const reviewers = await reviewersOf(req, draft, person.id)
  const named = textOf(request.to, 60)
  if (named === 'governance') return null
  if (!named) return reviewers.find(({ isUsual }) => isUsual)?.id ?? null
  if (!reviewers.some(({ id }) => id === named)) throw refuse('not-a-reviewer', 400)
  return named
}

async function retirementOf(asked: Asked): Promise<Retirement> {
  const { req, subject, request, refuse } = asked
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const said = textOf(request.reason, 500)
  if (!said) throw refuse('reason-needed', 400)
  const isSheet = subject.collection === 'procedures'
  const reason = retirementReasons.has(said) ? said : isSheet ? null : 'no-longer-valid'
  if (!reason) {
    throw refuse('unknown-reason', 400, { reasons: retirementReasons.codes.join(', ') })
  }
  const replacedBy = isSheet ? await replacementOf(asked) : null
  if (reason === 'merged' && isSheet && !replacedBy) throw refuse('replacement-needed', 400)
  const inWords = retirementReasons.has(said) ? retirementReasons.label(said, language) : said
  return { reason, explanation: textOf(request.explanation, 1000) ?? inWords, replacedBy }
}

/** Another sheet that the public reads. */
async function replacementOf({ req, subject, request, refuse }: Asked): Promise<string | null> {
  const id = textOf(request.replacedBy, 60)
  if (!id) return null
  const found = await req.payload.findByID({
    collection: 'procedures',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { _status: true },
    req,
  })
  if (found?._status !== 'published' || idOf(found) === subject.id) {
    throw refuse('unknown-replacement', 400)
  }
  return id
}
