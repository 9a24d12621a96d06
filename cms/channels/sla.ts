import type { PublishedSla, SlaClause } from '../domain/published/service.ts'
import { optional, reference, text } from './parts.ts'

/** An agreement is for staff; it has no public document. */
export type SlaDocument = Pick<PublishedSla, keyof PublishedSla>

export const toSla = (sla: PublishedSla): SlaDocument => ({
  code: sla.code,
  updatedAt: sla.updatedAt,
  title: text(sla.title),
  department: reference(sla.department),
  state: sla.state,
  inForceFrom: sla.inForceFrom,
  inForceUntil: sla.inForceUntil,
  reviewOn: sla.reviewOn,
  clauses: sla.clauses.map(clause),
})

const clause = (one: SlaClause): SlaClause => ({
  code: one.code,
  category: one.category,
  phase: one.phase,
  level: one.level,
  channel: one.channel,
  procedures: one.procedures.map(reference),
  family: optional(one.family, reference),
  action: text(one.action),
  limit: { value: one.limit.value, unit: one.limit.unit },
  thresholdPercent: one.thresholdPercent,
})
