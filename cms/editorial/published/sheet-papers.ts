import { bracketsInForce } from '../../domain/fee-brackets.ts'
import type { Day } from '../../domain/published/published.ts'
import type { FeeBracket, SheetEvidence, SheetFee } from '../../domain/published/procedure.ts'
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

/** Fees with the brackets that hold on a day: next year's amounts are not told before their day. */
export const toFees = (value: unknown, on: Day): readonly SheetFee[] =>
  read.relatedAll(value).map((fee) => ({
    code: read.codeOf(fee),
    name: read.text(fee.name),
    kind: read.oneOf(papers.feeKinds, fee.kind) ?? 'fee',
    brackets: bracketsInForce(datedBrackets(fee), on),
    exemptions: read.text(fee.exemptions),
    ordinance: read.legalReference(fee.ordinance),
  }))

/** All the brackets of a stored fee, whatever their days. */
export const datedBrackets = (fee: read.Stored): readonly FeeBracket[] =>
  read.rows(fee.brackets).map((row) => ({
    condition: read.text(row.condition),
    amount: read.amount(row.amount),
    percent: read.amount(row.percent),
    unit: read.text(row.unit),
    validFrom: read.day(row.validFrom),
    validUntil: read.day(row.validUntil),
  }))
