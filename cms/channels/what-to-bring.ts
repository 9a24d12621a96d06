import type { Locale } from '../domain/locale.ts'
import { inLocale } from './localised.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'
import type { PublicEvidence } from './sheet-parts.ts'

type Evidenced = Pick<PublicProcedureDocument, 'evidence'>

/** What the person must have in hand, one line each; what the administration gets is not among it. */
export const toWhatToBring = (sheet: Evidenced, locale: Locale): readonly string[] =>
  sheet.evidence.filter(isForThePerson).map((evidence) => {
    const name = inLocale(evidence.name, locale) ?? evidence.code
    const condition = inLocale(evidence.condition, locale)
    return condition ? `${name} (${condition})` : name
  })

/** What nobody is attended without. */
export const essentialEvidence = (sheet: Evidenced): readonly PublicEvidence[] =>
  sheet.evidence.filter((one) => isForThePerson(one) && one.obligation === 'required')

const isForThePerson = ({ obtainedBy }: PublicEvidence): boolean =>
  obtainedBy === 'person' || obtainedBy === 'declared'
