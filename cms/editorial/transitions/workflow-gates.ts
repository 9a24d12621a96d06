import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { cellsWithoutClause } from '../../domain/agreement-clauses.ts'
import type { EditorialRecord } from '../../domain/editorial-collection.ts'
import { changesThatMayWait } from '../../domain/urgent-changes.ts'
import { workflowGate, type WorkflowRule } from '../../labels/workflow-gates.ts'
import { text, type Stored } from '../published/read.ts'
import { translationsOf } from '../published/translations.ts'
import { wouldBeLeftBehind } from '../translations/left-behind.ts'
import type { ClosedGate } from './closed-gates.ts'
import { awaitingSignature } from './legal-signature.ts'

/*
 * What a transition asks besides the gates of the sheet itself. They answer in the shape of gates,
 * so that each leads to its field in the same way.
 */

const gate = (rule: WorkflowRule, path: string, language: string): ClosedGate => ({
  rule,
  path,
  severity: 'block',
  message: workflowGate(rule, path, language),
})

/** Legal facts that changed and wait for their signature. */
export const unsigned = (
  live: Stored | null,
  draft: Stored,
  language: string,
): readonly ClosedGate[] =>
  awaitingSignature(live, draft).map((path) => gate('legal', path, language))

/** What is not urgent and would go out without review. */
export const notUrgent = (
  live: Stored | null,
  draft: Stored,
  language: string,
): readonly ClosedGate[] =>
  changesThatMayWait(live ?? {}, draft).map((path) => gate('urgent', path, language))

/** A sheet that would go out without a Spanish text that is up to date, where nobody said so. */
export async function untranslated(
  payload: Payload,
  subject: EditorialRecord,
  draft: Stored,
  language: string,
): Promise<readonly ClosedGate[]> {
  if (subject.collection !== 'procedures') return []
  const { es } = translationsOf(draft.translations, text(draft.title))
  const isUpToDate =
    es === 'translated' && !(await wouldBeLeftBehind(payload, subject, draft, 'es'))
  return isUpToDate ? [] : [{ ...gate('translation', 'title', language), locale: 'es' }]
}

/** Cells of the matrix that were touched and that no clause covers, where there is an agreement. */
export async function uncovered(
  payload: Payload,
  live: Stored | null,
  draft: Stored,
  language: string,
): Promise<readonly ClosedGate[]> {
  const cells = cellsWithoutClause(live, draft)
  if (cells.length === 0 || !draft.department) return []
  const { totalDocs } = await payload.count({
    collection: 'slas',
    where: {
      and: [
        { department: { equals: idOf(draft.department) } },
        { state: { in: ['signed', 'in-force', 'in-review'] } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs > 0 ? cells.map((path) => gate('agreement', path, language)) : []
}
