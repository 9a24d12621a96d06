import type { Role } from './vocabularies/editorial.ts'
import type { TransitionAction } from './workflow.ts'

/** Through whose hands the draft of a record went since it was last published (ADR 0016). */
export interface Hands {
  /** Who last changed what it says; nobody where the system brought it in. */
  readonly writtenBy?: string | null
  readonly submittedBy?: string | null
  readonly validatedBy?: string | null
  readonly approvedBy?: string | null
}

/** Why somebody may not pass this record on: what they wrote or sent needs another's eyes. */
export type SelfApproval = 'own-edit' | 'own-submission'

interface Who {
  readonly id?: string
  readonly roles: readonly Role[]
}

/**
 * Nobody approves their own work. A review is of somebody who neither wrote last nor sent it; what
 * is published was read by somebody who did not write it: whoever publishes, or whoever approved.
 */
export function selfApproval(
  action: TransitionAction,
  { id, roles }: Who,
  { writtenBy, submittedBy, approvedBy }: Hands,
): SelfApproval | null {
  if (!id) return null
  switch (action) {
    case 'validate':
    case 'approve':
      if (id === writtenBy) return 'own-edit'
      return id === submittedBy ? 'own-submission' : null
    case 'publish':
    case 'schedule': {
      const readByAnother = Boolean(approvedBy) && approvedBy !== writtenBy
      return id === writtenBy && !readByAnother && !roles.includes('admin') ? 'own-edit' : null
    }
    default:
      return null
  }
}
