import type { SheetEvidence, SheetFee } from '../../domain/published/procedure.ts'
import * as papers from '../../domain/vocabularies/evidence.ts'
import * as read from './read.ts'

export const toEvidence = (value: unknown): readonly SheetEvidence[] =>
  read.rows(value).flatMap((row) => {
    const type = read.related(row.type)
    if (!type) return []
    return [
      {
        code: read.codeOf(type),
        name: read.text(type.name),
        description: read.text(type.description),
        obligation: read.oneOf(papers.obligations, row.obligation) ?? 'required',
        condition: read.text(row.condition),
        presentation: read.oneOf(papers.presentations, row.presentation) ?? 'copy',
        obtainedBy: read.oneOf(papers.obtainedBys, row.obtainedBy) ?? 'person',
        howToObtain: read.text(type.howToObtain),
        note: read.text(row.note),
        frontOfficeCheck: read.oneOf(papers.frontOfficeChecks, row.frontOfficeCheck),
      },
    ]
  })

export const toFees = (value: unknown): readonly SheetFee[] =>
  read.relatedAll(value).map((fee) => ({
    code: read.codeOf(fee),
    name: read.text(fee.name),
    kind: read.oneOf(papers.feeKinds, fee.kind) ?? 'fee',
    brackets: read.rows(fee.brackets).map((row) => ({
      condition: read.text(row.condition),
      amount: read.amount(row.amount),
      percent: read.amount(row.percent),
      unit: read.text(row.unit),
      validFrom: read.day(row.validFrom),
      validUntil: read.day(row.validUntil),
    })),
    exemptions: read.text(fee.exemptions),
    ordinance: read.legalReference(fee.ordinance),
  }))
