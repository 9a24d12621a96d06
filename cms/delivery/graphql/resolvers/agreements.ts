import type { AgentProcedureDocument } from '../../../channels/agent-procedure.ts'
import type { SlaDocument } from '../../../channels/sla.ts'
import type { Day } from '../../../domain/published/published.ts'
import type { AttentionCell } from '../../../domain/published/procedure.ts'
import type { SlaClause } from '../../../domain/published/service.ts'
import type { SlaState } from '../../../domain/vocabularies/editorial.ts'
import { holdsOn } from '../day.ts'

export interface Commitment {
  readonly sla: SlaDocument
  readonly clause: SlaClause
}

type Sheet = Pick<AgentProcedureDocument, 'code' | 'department' | 'family'>

const bindingStates: readonly SlaState[] = ['signed', 'in-force', 'in-review']

/** What departments are committed to on that day about a procedure. */
export const commitmentsOn = (
  slas: readonly SlaDocument[],
  sheet: Sheet,
  day: Day,
): readonly Commitment[] =>
  slas
    .filter((sla) => isInForce(sla, day))
    .flatMap((sla) =>
      sla.clauses
        .filter((clause) => governs(clause, sla, sheet))
        .map((clause) => ({ sla, clause })),
    )

/** Whether a commitment about the procedure is about this cell of its matrix. */
export const concerns = ({ clause }: Commitment, cell: AttentionCell): boolean =>
  clause.code === cell.slaClause ||
  ((clause.phase === null || clause.phase === cell.phase) &&
    (clause.level === null || clause.level === cell.level || clause.level === cell.supportLevel) &&
    (clause.channel === null || cell.channel === null || clause.channel === cell.channel))

const isInForce = ({ state, inForceFrom, inForceUntil }: SlaDocument, day: Day): boolean =>
  bindingStates.includes(state) && holdsOn({ from: inForceFrom, until: inForceUntil }, day)

function governs(clause: SlaClause, sla: SlaDocument, sheet: Sheet): boolean {
  if (clause.procedures.length > 0) return clause.procedures.some(({ code }) => code === sheet.code)
  if (clause.family) return clause.family.code === sheet.family?.code
  return sla.department.code === sheet.department.code
}
