import type { FeeBracket, SheetFee } from '../published/procedure.ts'
import type { Day } from '../published/published.ts'
import { block, everywhere, type Miss, type Rule } from './rule.ts'
import type { EvidenceRow, SheetUnderReview } from './sheet-under-review.ts'

/** What one brings, what it costs and what one gets. */
export const paperRules: readonly Rule[] = [
  block('R12', 'evidence', ({ sheet, evidence }) => sheet.noEvidenceNeeded !== evidence.length > 0),
  everywhere('R13', 'block', withoutService, {
    applies: ({ evidence }) => evidence.some(isConsulted),
  }),
  block('R14', 'fees', ({ sheet }) => sheet.fees.length > 0, {
    applies: ({ sheet }) => sheet.feeRequired,
  }),
  everywhere('R14', 'block', withoutBracket, {
    applies: ({ sheet }) => sheet.feeRequired && sheet.fees.length > 0,
  }),
  block('R15', 'outputs', ({ sheet }) => sheet.outputs.length > 0),
]

/** We look it up in another administration, so it must have let us. */
const isConsulted = ({ obtainedBy }: EvidenceRow) =>
  obtainedBy === 'via-oberta' || obtainedBy === 'unless-opposed'

function withoutService({ evidence }: SheetUnderReview): readonly Miss[] {
  return evidence
    .filter((row) => isConsulted(row) && row.dataService !== 'authorised')
    .map(({ path, name, dataService }) => ({
      path: `${path}.dataService`,
      values: { dataService, document: name.ca ?? '' },
    }))
}

const holdsOn =
  (day: Day) =>
  ({ validFrom, validUntil }: FeeBracket): boolean =>
    (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil)

/** Every fee that is shown says what is paid today. */
function withoutBracket({ sheet, today }: SheetUnderReview): readonly Miss[] {
  const silent = (fee: SheetFee) => !fee.brackets.some(holdsOn(today))
  return sheet.fees
    .filter(silent)
    .map(({ code, name }) => ({ path: 'fees', values: { fee: name.ca ?? code } }))
}
