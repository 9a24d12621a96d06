import type { PayloadRequest } from 'payload'
import { roles, type Role } from '../domain/vocabularies/editorial.ts'

/**
 * Who is asking: a person of the town hall, or a consuming channel with its key.
 * Anonymous callers have no actor.
 */
export type Actor = Person | Client

export interface Person {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  /** The departments named in the account; those below them count too (`departmentsOf`). */
  readonly departments: readonly string[]
  readonly has: (...any: readonly Role[]) => boolean
  /** May mend protocols and questions at once, wherever they are; reviewed afterwards (KCS). */
  readonly mayFix: boolean
  /** May edit every sheet, whoever owns it. */
  readonly mayEditEverywhere: boolean
}

export interface Client {
  readonly kind: 'client'
  readonly id: string
  readonly channel: string
}

/** The actor of a request. Accounts switched off count as nobody. */
export function actorOf(req: PayloadRequest): Actor | null {
  const user: unknown = req.user
  if (!isRecord(user) || user.active === false) return null
  const id = String(user.id)
  if (user.collection === 'api-clients') {
    return { kind: 'client', id, channel: String(user.channel ?? '') }
  }
  if (user.collection !== 'users') return null
  const held = (Array.isArray(user.roles) ? user.roles : []).filter(roles.has)
  const has = (...any: readonly Role[]) => any.some((role) => held.includes(role))
  return {
    kind: 'person',
    id,
    name: String(user.name ?? user.email ?? ''),
    roles: held,
    departments: (Array.isArray(user.departments) ? user.departments : []).map(idOf),
    has,
    mayFix: user.mayFix === true,
    mayEditEverywhere: has('admin', 'governance'),
  }
}

/** The person asking, or null for channels and anonymous callers. */
export function personOf(req: PayloadRequest): Person | null {
  const actor = actorOf(req)
  return actor?.kind === 'person' ? actor : null
}

/** The id of a relation, loaded or not. */
export const idOf = (value: unknown): string =>
  isRecord(value) ? String(value.id) : String(value ?? '')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
