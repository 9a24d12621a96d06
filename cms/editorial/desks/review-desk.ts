import type { FlattenedField, PayloadRequest, Where } from 'payload'

import { idOf, type Person } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { differences } from '../../domain/differences.ts'
import type { EditorialCollection } from '../../domain/editorial-collection.ts'
import { selfApproval, type SelfApproval } from '../../domain/four-eyes.ts'
import { sourceLocale } from '../../domain/locale.ts'
import {
  editorialStates,
  significances,
  type EditorialState,
  type Significance,
} from '../../domain/vocabularies/editorial.ts'
import { mainAction, possibleActions, type TransitionAction } from '../../domain/workflow.ts'
import { isStored, plain, type Stored } from '../published/read.ts'
import { movedOf, moverOf } from '../transitions/moved.ts'
import { titleOf } from '../transitions/versions-of.ts'
import { namesOf } from './names.ts'

export interface ReviewRow {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly department: string | null
  readonly state: EditorialState
  readonly since: string | null
  readonly sentBy: string | null
  readonly isForMe: boolean
  readonly note: string | null
  readonly significance: Significance | null
  /** What the person would do with it; null where it is not theirs to do. */
  readonly next: TransitionAction | null
  readonly barred: SelfApproval | null
  /** The fields that say something else than the live version; null where it was never live. */
  readonly changed: readonly FlattenedField[] | null
}

export interface ReviewList {
  readonly rows: readonly ReviewRow[]
  readonly total: number
  readonly pages: number
}

const perPage = 10

/** What waits for a person's eyes, the one that waits longest first. */
export async function reviewDesk(
  req: PayloadRequest,
  person: Person,
  { collection, page }: { readonly collection: EditorialCollection; readonly page: number },
): Promise<ReviewList> {
  const where = await waitingFor(req, person)
  if (!where) return { rows: [], total: 0, pages: 1 }
  const found = await req.payload.find({
    collection,
    draft: true,
    where,
    sort: ['stateSince', 'updatedAt'],
    limit: perPage,
    page,
    depth: 0,
    locale: sourceLocale,
    overrideAccess: false,
    req,
  })
  const drafts = (found.docs as readonly unknown[]).filter(isStored)
  const live = await liveVersions(
    req,
    collection,
    drafts.map(({ id }) => String(id)),
  )
  const people = await namesOf(
    req,
    'users',
    drafts.map((draft) => draft.submittedBy ?? draft.editedBy),
  )
  const departments = await namesOf(
    req,
    'departments',
    drafts.map(({ department }) => department),
  )
  const { flattenedFields } = req.payload.collections[collection].config
  const rows = await Promise.all(
    drafts.map(async (draft): Promise<ReviewRow> => {
      const state = editorialStates.has(draft.state) ? draft.state : 'draft'
      const before = live.get(String(draft.id)) ?? null
      const mover = await moverOf(req, person, draft)
      const moved = await movedOf(req, draft, before !== null)
      const sender = draft.submittedBy ?? draft.editedBy
      return {
        id: String(draft.id),
        code: String(draft.code ?? ''),
        title: titleOf(draft),
        department: draft.department ? (departments.get(idOf(draft.department)) ?? null) : null,
        state,
        since: plain(draft.stateSince) ?? plain(draft.updatedAt),
        sentBy: sender ? (people.get(idOf(sender)) ?? null) : null,
        isForMe: draft.sentTo ? idOf(draft.sentTo) === person.id : false,
        note: plain(draft.changeNote),
        significance: significances.has(draft.significance) ? draft.significance : null,
        next: mainAction(state, possibleActions(state, mover, moved)) ?? null,
        barred: selfApproval('approve', mover, moved),
        changed: before && changedFields(flattenedFields, draft, before),
      }
    }),
  )
  return { rows, total: found.totalDocs, pages: found.totalPages }
}

/** How many wait for a person, of one kind of record. */
export async function countWaiting(
  req: PayloadRequest,
  person: Person,
  collection: EditorialCollection,
): Promise<number> {
  const where = await waitingFor(req, person)
  if (!where) return 0
  const { totalDocs } = await req.payload.find({
    collection,
    draft: true,
    where,
    limit: 1,
    depth: 0,
    select: { code: true },
    overrideAccess: false,
    req,
  })
  return totalDocs
}

/** What a person could move on, or was sent by name; null for whoever reviews nothing. */
async function waitingFor(req: PayloadRequest, person: Person): Promise<Where | null> {
  const waiting: Where[] = [
    { and: [{ state: { equals: 'in-review' } }, { sentTo: { equals: person.id } }] },
  ]
  if (person.mayEditEverywhere) waiting.push({ state: { in: ['in-review', 'approved'] } })
  if (person.has('legal')) waiting.push({ state: { equals: 'legal-review' } })
  if (person.has('head')) {
    const own = [...(await departmentsOf(req, person))]
    waiting.push({
      and: [{ state: { in: ['in-review', 'approved'] } }, { department: { in: own } }],
    })
  }
  return reviewsAnything(person) ? { or: waiting } : null
}

export const reviewsAnything = (person: Person): boolean =>
  person.has('admin', 'governance', 'head', 'legal')

async function liveVersions(
  req: PayloadRequest,
  collection: EditorialCollection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    draft: false,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    limit: ids.length,
    pagination: false,
    depth: 0,
    locale: sourceLocale,
    overrideAccess: false,
    req,
  })
  return new Map((docs as readonly unknown[]).filter(isStored).map((one) => [String(one.id), one]))
}

/** What the form does not ask for is not what somebody changed. */
const bookkeeping = [
  'edition',
  'editedBy',
  'state',
  'translations',
  'changeNote',
  'significance',
  'publishedAt',
  'verifiedAt',
  'verifiedByPerson',
  'remarks',
  'score',
]

function changedFields(
  fields: readonly FlattenedField[],
  draft: Stored,
  live: Stored,
): readonly FlattenedField[] {
  const shown = fields.filter(
    (field) =>
      !bookkeeping.includes(field.name) &&
      !field.name.startsWith('_') &&
      'label' in field &&
      !(field.admin && 'hidden' in field.admin && field.admin.hidden),
  )
  return shown.filter(
    ({ name }) => differences({ text: draft[name] }, { text: live[name] }, []).length > 0,
  )
}
