import { createLocalReq, type Payload, type Where } from 'payload'
import { idOf } from '../../access/actor.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import {
  editorialCollections,
  type EditorialCollection,
  type EditorialRecord,
} from '../../domain/editorial-collection.ts'
import { sourceLocale } from '../../domain/locale.ts'
import type { TransitionAction } from '../../domain/workflow.ts'
import { clockWords } from '../../labels/transition-tasks.ts'
import { say } from '../../labels/words.ts'
import { openTask } from '../tasks/open-task.ts'
import type { Stored } from '../published/read.ts'
import { gatesOf } from './gates-of.ts'
import type { Demand } from './demands.ts'
import { taskTitle } from './leave-tasks.ts'
import { awaitingSignature } from './legal-signature.ts'
import { perform } from './perform.ts'
import { draftOf, lastLiveOf } from './versions-of.ts'

/** What a run of the clock did, for its heartbeat. */
export interface WhatWasDue {
  readonly published: number
  readonly returned: number
  readonly retired: number
}

const nothingAsked: Demand = {
  note: null,
  significance: null,
  reason: null,
  fields: [],
  to: null,
  at: null,
  // Whoever scheduled it answered for the languages then.
  onlyCatalan: true,
  legalReview: false,
  retirement: null,
}

/**
 * Publishes what was scheduled until now and retires what was to go by today. The rules are asked
 * again, as the sheet may show what has changed meanwhile; where they say no, it goes back to
 * whoever scheduled it, with the reason. Run twice, it does nothing the second time.
 */
export async function publishWhatIsDue(payload: Payload, now: Date): Promise<WhatWasDue> {
  let published = 0
  let returned = 0
  let retired = 0
  for (const collection of editorialCollections) {
    const due: Where = {
      and: [
        { state: { equals: 'scheduled' } },
        { scheduledAt: { less_than_equal: now.toISOString() } },
      ],
    }
    for (const id of await idsOf(payload, collection, due, true)) {
      const isOut = await separately(payload, () => publishOne(payload, { collection, id }, now))
      if (isOut === true) published += 1
      if (isOut === false) returned += 1
    }
  }
  const gone: Where = {
    and: [
      { _status: { equals: 'published' } },
      { retireOn: { less_than_equal: `${todayInMadrid(now)}T23:59:59.999Z` } },
    ],
  }
  for (const id of await idsOf(payload, 'procedures', gone, false)) {
    const isGone = await separately(payload, () =>
      retireOne(payload, { collection: 'procedures', id }, now),
    )
    if (isGone) retired += 1
  }
  return { published, returned, retired }
}

/** One record that cannot be worked on holds up none of the others; the next run tries again. */
async function separately<T>(payload: Payload, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (err) {
    payload.logger.error({ err, msg: 'What was due could not be done' })
    return undefined
  }
}

async function idsOf(
  payload: Payload,
  collection: EditorialCollection,
  where: Where,
  draft: boolean,
): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection,
    where,
    draft,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: {},
  })
  return docs.map(({ id }) => String(id))
}

async function publishOne(
  payload: Payload,
  subject: EditorialRecord,
  now: Date,
): Promise<boolean | undefined> {
  const draft = await draftOf(payload, subject)
  if (draft?.state !== 'scheduled') return undefined
  const { version: live } = await lastLiveOf(payload, subject)
  const gates = await gatesOf(payload, {
    subject,
    action: 'publish',
    demand: nothingAsked,
    draft,
    live,
    language: sourceLocale,
  })
  if (gates.length === 0) {
    await act(payload, subject, 'publish', draft, nothingAsked, now)
    return true
  }
  const reasons = gates.map(({ message }) => message).join(' ')
  const reason = say(clockWords.refused, sourceLocale, { reasons }).slice(0, 2000)
  const fields = gates.map(({ path }) => path)
  await act(payload, subject, 'return', draft, { ...nothingAsked, reason, fields }, now)
  await openTask(
    payload,
    {
      key: `scheduled:${subject.collection}/${subject.id}`,
      kind: 'correction',
      title: taskTitle('failed', draft),
      about: { relationTo: subject.collection, value: subject.id },
      assignee: draft.scheduledBy ? idOf(draft.scheduledBy) : null,
      department: draft.department ? idOf(draft.department) : null,
      dueInWorkingDays: 1,
      note: reason,
    },
    undefined,
    now,
  )
  return false
}

async function retireOne(payload: Payload, subject: EditorialRecord, now: Date): Promise<boolean> {
  const draft = await draftOf(payload, subject)
  if (!draft || draft.state === 'retired') return false
  const retirement = {
    reason: 'no-longer-valid',
    explanation: say(clockWords.retired, sourceLocale),
    replacedBy: null,
  } as const
  await act(payload, subject, 'retire', draft, { ...nothingAsked, retirement }, now)
  return true
}

async function act(
  payload: Payload,
  subject: EditorialRecord,
  action: TransitionAction,
  draft: Stored,
  demand: Demand,
  now: Date,
) {
  const live = await lastLiveOf(payload, subject)
  const req = await createLocalReq({}, payload)
  const unsigned = awaitingSignature(live.version, draft)
  await perform(req, { subject, action, draft, live, demand, unsigned, by: null, now })
}
