import type { EditorialState } from './vocabularies/editorial.ts'
import { vocabulary, type CodeOf } from './vocabularies/vocabulary.ts'

/** What the audit log calls the things people and the system do. */
export const auditActions = vocabulary({
  create: ['Creació', 'Creación', 'Creation'],
  save: ['Canvi desat', 'Cambio guardado', 'Saved change'],
  submit: ['Enviament a validar', 'Envío a validar', 'Sent to review'],
  validate: ['Validació', 'Validación', 'Validation'],
  return: ['Retorn', 'Devolución', 'Return'],
  approve: ['Aprovació', 'Aprobación', 'Approval'],
  schedule: ['Programació', 'Programación', 'Scheduling'],
  publish: ['Publicació', 'Publicación', 'Publication'],
  'publish-urgent': ['Publicació urgent', 'Publicación urgente', 'Urgent publication'],
  verify: ['Verificació', 'Verificación', 'Verification'],
  'to-verify': ['Marcat per verificar', 'Marcado para verificar', 'Marked to verify'],
  reopen: ['Retorn a esborrany', 'Vuelta a borrador', 'Back to draft'],
  retire: ['Retirada', 'Retirada', 'Withdrawal'],
  restore: ['Recuperació d’una versió', 'Recuperación de una versión', 'Version restored'],
  trash: ['A la paperera', 'A la papelera', 'To the trash'],
  untrash: ['Fora de la paperera', 'Fuera de la papelera', 'Out of the trash'],
  delete: ['Esborrat', 'Borrado', 'Deleted'],
  'sign-in': ['Entrada', 'Entrada', 'Sign-in'],
  'sign-in-failed': ['Entrada fallida', 'Entrada fallida', 'Failed sign-in'],
})
export type AuditAction = CodeOf<typeof auditActions>

/** The act that leads to a state, where the state alone tells. */
const leadsTo: Readonly<Record<EditorialState, AuditAction>> = {
  draft: 'reopen',
  'in-review': 'submit',
  'legal-review': 'validate',
  returned: 'return',
  approved: 'approve',
  scheduled: 'schedule',
  published: 'publish',
  'to-verify': 'to-verify',
  retired: 'retire',
}

interface Moved {
  readonly state?: unknown
  readonly deletedAt?: unknown
  readonly verifiedAt?: unknown
}

/** What a save did, by what the record said before and says now. */
export function actionOfSave(
  before: Moved,
  after: Moved,
  isState: (value: unknown) => value is EditorialState,
): AuditAction {
  if (after.deletedAt && !before.deletedAt) return 'trash'
  if (after.deletedAt === null && before.deletedAt) return 'untrash'
  if (!isState(after.state)) return 'save'
  const isVerified = Boolean(after.verifiedAt) && after.verifiedAt !== before.verifiedAt
  const wasLive = before.state === 'published' || before.state === 'to-verify'
  if (after.state === 'published' && isVerified && wasLive) return 'verify'
  return after.state === before.state ? 'save' : leadsTo[after.state]
}
