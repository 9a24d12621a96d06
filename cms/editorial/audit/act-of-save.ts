import type { FlattenedField, PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { actionOfSave, auditActions, type AuditAction } from '../../domain/audit-actions.ts'
import type { AuditAct, AuditChange } from '../../domain/audit-chain.ts'
import { isLocale, sourceLocale } from '../../domain/locale.ts'
import { versionDifferences, type GivenIn } from '../../domain/version-differences.ts'
import { editorialStates } from '../../domain/vocabularies/editorial.ts'
import { compactChanges } from './compact-changes.ts'

type Values = Readonly<Record<string, unknown>>

/** A save as Payload's hooks tell of it: both sides whole, relations by id, in one language or all. */
export interface Save {
  readonly collection: string
  readonly fields: readonly FlattenedField[]
  readonly id: string
  readonly before: Values
  readonly after: Values
  readonly givenIn: GivenIn
  readonly isNew: boolean
  readonly isRestored: boolean
}

/** What every save changes says nothing. */
const bookkeeping = [
  'id',
  'createdAt',
  'updatedAt',
  'edition',
  'editedBy',
  '_status',
  'basedOn',
  'score',
]
/** Never, not even their digests. */
const secret =
  /^(password|hash|salt|apiKey|apiKeyIndex|sessions|resetPassword\w*|_verif\w*|loginAttempts|lockUntil)$/i

/** The act that a save is; null where nothing changed. */
export function actOfSave(req: PayloadRequest, save: Save): AuditAct | null {
  const told = save.fields.filter(({ name }) => !bookkeeping.includes(name) && !secret.test(name))
  const changes = [
    ...compactChanges(versionDifferences(told, save.before, save.after, save.givenIn)),
    ...newSecrets(req, save.collection),
  ]
  const action = actionOf(req, save)
  if (changes.length === 0 && action === 'save') return null
  return {
    ...whoActs(req),
    action,
    recordCollection: save.collection,
    record: save.id,
    recordCode: codeOf(save),
    changes,
    reason: reasonOf(req, save),
  }
}

/** Who acts, in which roles, and when. Nobody is the system itself. */
export function whoActs(req: PayloadRequest) {
  const actor = actorOf(req)
  const named = req.user as { readonly name?: unknown } | null
  return {
    at: new Date().toISOString(),
    actor: actor?.id ?? null,
    actorName: typeof named?.name === 'string' ? named.name : null,
    actorRoles:
      actor?.kind === 'person' ? actor.roles.join(', ') : actor ? `channel:${actor.channel}` : null,
  }
}

function actionOf(req: PayloadRequest, save: Save): AuditAction {
  const { auditAction } = req.context
  if (auditActions.has(auditAction)) return auditAction
  if (save.isRestored) return 'restore'
  return save.isNew ? 'create' : actionOfSave(save.before, save.after, editorialStates.has)
}

/** That a password or a key is new, and nothing of it. */
function newSecrets(req: PayloadRequest, collection: string): AuditChange[] {
  if (collection !== 'users' && collection !== 'api-clients') return []
  const sent = (req.data ?? {}) as Values
  return ['password', 'apiKey']
    .filter((name) => typeof sent[name] === 'string' && sent[name] !== '')
    .map((path) => ({ path, from: null, to: '•' }))
}

function codeOf({ before, after }: Save): string | null {
  const said = after.code ?? before.code ?? after.email ?? before.email ?? after.name ?? before.name
  return typeof said === 'string' ? said.slice(0, 120) : null
}

function reasonOf(req: PayloadRequest, { before, after }: Save): string | null {
  const { auditReason } = req.context
  const said = typeof auditReason === 'string' ? auditReason : newNote(before, after)
  return said ? said.slice(0, 2000) : null
}

/** The note of this change, and not the one that an earlier one left. */
const newNote = (before: Values, after: Values): string | null =>
  typeof after.changeNote === 'string' && after.changeNote !== before.changeNote
    ? after.changeNote
    : null

export const languageGiven = (locale: unknown): GivenIn =>
  locale === 'all' ? 'all' : isLocale(locale) ? locale : sourceLocale
