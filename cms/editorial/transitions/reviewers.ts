import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Stored } from '../published/read.ts'
import { departmentLine, type Unit } from '../tasks/department-line.ts'

/** Somebody to whom a record may be sent to be reviewed. */
export interface Reviewer {
  readonly id: string
  readonly name: string
  readonly role: 'head' | 'governance'
  /** Who reviews it where nobody is named. */
  readonly isUsual: boolean
}

/**
 * Who may review a record: the heads of its department and of those above it, nearest first, and
 * the governance team; neither who asks nor who wrote last, who could not pass it.
 */
export async function reviewersOf(
  req: PayloadRequest,
  record: Stored,
  asking: string,
): Promise<readonly Reviewer[]> {
  const line: Unit[] = []
  const department = record.department ? idOf(record.department) : null
  for await (const unit of departmentLine(req.payload, department, req)) line.push(unit)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, { roles: { in: ['head', 'governance'] } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true, roles: true, departments: true },
    sort: 'name',
    req,
  })
  const others = docs.filter(({ id }) => id !== asking && id !== idOf(record.writtenBy))
  const heads = others
    .filter(({ roles }) => roles.includes('head'))
    .map((user) => ({ user, distance: distanceOf(line, (user.departments ?? []).map(idOf)) }))
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => Number(a.distance) - Number(b.distance))
    .map(({ user }) => user)
  const named = line[0]?.head ? idOf(line[0].head) : null
  const usual = heads.find(({ id }) => id === named) ?? heads[0]
  const known = new Set(heads.map(({ id }) => id))
  const team = others.filter(({ id, roles }) => roles.includes('governance') && !known.has(id))
  return [
    ...heads.map(({ id, name }) => ({
      id,
      name,
      role: 'head' as const,
      isUsual: id === usual?.id,
    })),
    ...team.map(({ id, name }) => ({ id, name, role: 'governance' as const, isUsual: false })),
  ]
}

const distanceOf = (line: readonly Unit[], departments: readonly string[]): number | null => {
  const place = line.findIndex(({ id }) => departments.includes(id))
  return place < 0 ? null : place
}

/** The legal reviewer, where there is just one; where there are more it is for any of them. */
export async function theLegalReviewer(req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, { roles: { in: ['legal'] } }] },
    depth: 0,
    limit: 2,
    pagination: false,
    overrideAccess: true,
    select: { name: true },
    req,
  })
  return docs.length === 1 ? (docs[0]?.id ?? null) : null
}
