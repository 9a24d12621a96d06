import type { PayloadRequest } from 'payload'
import { storedDay, todayInMadrid } from '../../domain/calendar.ts'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import { sourceLocale } from '../../domain/locale.ts'
import { nextReview, reviewAfterPublication } from '../../domain/review-cycle.ts'
import { groupOf } from '../../domain/stored-version.ts'
import type { EditorialState } from '../../domain/vocabularies/editorial.ts'
import type { TransitionAction } from '../../domain/workflow.ts'
import type { Stored } from '../published/read.ts'
import type { Demand } from './demands.ts'
import { legalDigest } from './legal-signature.ts'
import { saidOfChange, type SaidOfChange } from './said-of-change.ts'
import { asSystem, expecting } from './system-write.ts'
import type { LastLive } from './versions-of.ts'

export interface Act {
  readonly subject: EditorialRecord
  readonly action: TransitionAction
  readonly draft: Stored
  /** What the draft is compared with. */
  readonly live: LastLive
  readonly demand: Demand
  /** Legal facts of the draft that wait for a signature, by field. */
  readonly unsigned: readonly string[]
  /** Who does it; nobody when the clock does. */
  readonly by: string | null
  readonly now: Date
}

/** What these acts do goes live, or takes what is live away. */
const leaving: readonly TransitionAction[] = ['publish', 'publish-urgent', 'retire', 'verify']
export const leaves = (action: TransitionAction): boolean => leaving.includes(action)

/** Where a record is after an act. */
export function stateAfter({ action, draft, unsigned, demand }: Act): EditorialState {
  switch (action) {
    case 'submit':
      return 'in-review'
    case 'return':
      return 'returned'
    case 'validate':
      if (draft.state === 'legal-review') return draft.approvedBy ? 'approved' : 'in-review'
      return unsigned.length > 0 || demand.legalReview ? 'legal-review' : 'in-review'
    // The department's yes stands while the law office reads what it has to sign.
    case 'approve':
      return unsigned.length > 0 ? 'legal-review' : 'approved'
    case 'schedule':
      return 'scheduled'
    case 'retire':
      return 'retired'
    default:
      return 'published'
  }
}

/** Stores what an act changes of the record itself, if nobody saved it meanwhile. */
export async function writeAct(req: PayloadRequest, act: Act): Promise<void> {
  const { subject, action, draft, now } = act
  // The audit log tells the act and the person's own words; what is written after it has its own.
  const { auditAction: _action, auditReason: _reason, ...context } = req.context
  const why = act.demand.retirement?.explanation ?? act.demand.reason ?? act.demand.note
  req.context = { ...context, auditAction: action, ...(why ? { auditReason: why } : {}) }
  await req.payload.update({
    collection: subject.collection,
    id: subject.id,
    depth: 0,
    // A transition changes the record itself, not the person's rights to its fields.
    overrideAccess: true,
    // Payload validates the language of the request only: the source is what must be whole.
    locale: sourceLocale,
    draft: !leaves(action),
    context: expecting(asSystem(req.context), Number(draft.edition ?? 0)),
    req,
    data: {
      state: stateAfter(act),
      stateSince: now.toISOString(),
      ...saidIn(act),
      ...changesOf(act),
    },
  })
  delete req.context.auditAction
  delete req.context.auditReason
}

/** What is said of a change that goes out, by whoever sends it out or else by its editor. */
export function saidOf({ demand, draft, live }: Act): SaidOfChange {
  const byEditor = saidOfChange(draft, live.version)
  return {
    note: demand.note ?? byEditor.note,
    significance: demand.significance ?? byEditor.significance,
  }
}

function saidIn(act: Act): Record<string, unknown> {
  const { action, demand } = act
  if (action === 'publish' || action === 'publish-urgent' || action === 'schedule') {
    const { note, significance } = saidOf(act)
    return { changeNote: note, significance }
  }
  return {
    ...(demand.note && action !== 'validate' ? { changeNote: demand.note } : {}),
    ...(demand.significance ? { significance: demand.significance } : {}),
  }
}

const notReturned = { by: null, at: null, reason: null, fields: null }
const notScheduled = { scheduledAt: null, scheduledBy: null }

/** What was in somebody's hands is in nobody's once it is out. */
const out = { writtenBy: null, sentTo: null, returned: notReturned, ...notScheduled }

function changesOf(act: Act): Record<string, unknown> {
  const { subject, action, draft, demand, by, now } = act
  const at = now.toISOString()
  const today = todayInMadrid(now)
  const read = { verifiedAt: at, verifiedByPerson: by ?? draft.scheduledBy ?? null }
  switch (action) {
    case 'submit':
      return { submittedBy: by, sentTo: demand.to, returned: notReturned, validatedBy: null }
    case 'return':
      return {
        ...notScheduled,
        sentTo: null,
        validatedBy: null,
        approvedBy: null,
        rejections: Number(draft.rejections ?? 0) + 1,
        returned: { by, at, reason: demand.reason, fields: [...demand.fields] },
      }
    case 'validate':
      return draft.state === 'legal-review'
        ? { legalReview: { by, at, remark: demand.note, digest: legalDigest(draft), asked: false } }
        : {
            validatedBy: by,
            ...(demand.legalReview
              ? { legalReview: { ...groupOf(draft.legalReview), asked: true, digest: null } }
              : {}),
          }
    case 'approve':
      return { approvedBy: by }
    case 'schedule':
      return { scheduledAt: demand.at?.toISOString(), scheduledBy: by, sentTo: null }
    case 'publish':
    case 'publish-urgent':
      return {
        ...out,
        ...read,
        _status: 'published',
        publishedAt: at,
        reviewOn: storedDay(reviewAfterPublication(subject.collection, draft, today)),
        ...(action === 'publish-urgent' && !demand.note
          ? { changeNote: demand.reason?.slice(0, 500) }
          : {}),
      }
    // Possible only where no draft stands beside the live version, so nothing else goes live.
    case 'verify':
      return {
        ...read,
        _status: 'published',
        reviewOn: storedDay(nextReview(subject.collection, draft, today)),
      }
    case 'retire':
      return {
        ...notScheduled,
        _status: 'draft',
        sentTo: null,
        ...(subject.collection === 'procedures' ? { retirement: demand.retirement } : {}),
        ...(demand.note ? {} : { changeNote: demand.retirement?.explanation.slice(0, 500) }),
      }
  }
}
