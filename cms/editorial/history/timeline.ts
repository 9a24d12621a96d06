import type { CollectionSlug, PayloadRequest } from 'payload'
import { nameOfPerson } from '../../access/person-name.ts'
import { actionOfSave, auditActions, type AuditAction } from '../../domain/audit-actions.ts'
import { editorialStates, type EditorialState } from '../../domain/vocabularies/editorial.ts'
import { auditSlug } from '../audit/append-act.ts'

/** One version of a record, and the act that made it. */
export interface TimelineEntry {
  readonly version: string
  readonly at: string
  readonly action: AuditAction
  /** Null for an act of the system. */
  readonly who: string | null
  readonly roles: readonly string[]
  readonly state: EditorialState | null
  readonly isPublished: boolean
  readonly edition: number
  readonly reason: string | null
  /** The version just before; null for the first. */
  readonly previous: string | null
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[]
  readonly hasMore: boolean
}

export interface RecordOf {
  readonly collection: CollectionSlug
  readonly id: string
}

interface VersionRow {
  readonly id: string
  readonly createdAt: string
  readonly version: Readonly<Record<string, unknown>>
}

interface ActRow {
  readonly at: string
  readonly action: string
  readonly actor?: string | null
  readonly actorName?: string | null
  readonly actorRoles?: string | null
  readonly reason?: string | null
}

/** The versions of a record that the reader may see, the latest first, with the acts that made them. */
export async function timelineOf(
  req: PayloadRequest,
  { collection, id }: RecordOf,
  { limit = 50 }: { readonly limit?: number } = {},
): Promise<Timeline> {
  const found = await req.payload.findVersions({
    collection: collection as 'procedures',
    depth: 0,
    // One more than is shown: each is told by what it changed in the one before.
    limit: limit + 1,
    overrideAccess: false,
    trash: true,
    pagination: false,
    req,
    sort: '-createdAt',
    user: req.user,
    where: { parent: { equals: id } },
    select: { createdAt: true, version: told },
  })
  const versions = found.docs as unknown as VersionRow[]
  const oldest = versions.at(-1)?.createdAt
  const acts = oldest ? await actsSince(req, { collection, id }, oldest) : []
  const entries = versions.slice(0, limit).map(async (row, position): Promise<TimelineEntry> => {
    const before = versions[position + 1]
    const until = versions[position - 1]?.createdAt
    // An act is written just after its version, in the same transaction.
    const act = acts.find(({ at }) => at >= row.createdAt && (!until || at < until))
    const { state, edition, editedBy, changeNote, _status } = row.version
    return {
      version: row.id,
      at: row.createdAt,
      action: auditActions.has(act?.action)
        ? act.action
        : before
          ? actionOfSave(before.version, row.version, editorialStates.has)
          : 'create',
      who: act ? (act.actorName ?? null) : editedBy ? await nameOfPerson(req, editedBy) : null,
      roles: act?.actorRoles?.split(', ').filter(Boolean) ?? [],
      state: editorialStates.has(state) ? state : null,
      isPublished: _status === 'published',
      edition: Number(edition ?? 0),
      reason: act?.reason ?? newNote(changeNote, before?.version.changeNote),
      previous: before?.id ?? null,
    }
  })
  return { entries: await Promise.all(entries), hasMore: versions.length > limit }
}

const told = {
  state: true,
  edition: true,
  editedBy: true,
  changeNote: true,
  verifiedAt: true,
  deletedAt: true,
  _status: true,
} as const

const newNote = (note: unknown, before: unknown): string | null =>
  typeof note === 'string' && note !== '' && note !== before ? note : null

/** As the system: whoever may see a version may see who made it and why. */
async function actsSince(
  req: PayloadRequest,
  { collection, id }: RecordOf,
  since: string,
): Promise<readonly ActRow[]> {
  const { docs } = await req.payload.db.find<ActRow & { id: string }>({
    collection: auditSlug,
    limit: 2_000,
    pagination: false,
    req,
    select: {
      at: true,
      action: true,
      actor: true,
      actorName: true,
      actorRoles: true,
      reason: true,
    },
    sort: 'at',
    where: {
      and: [
        { recordCollection: { equals: collection } },
        { record: { equals: id } },
        { at: { greater_than_equal: since } },
      ],
    },
  })
  return docs
}
