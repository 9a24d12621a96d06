import { canonical } from './differences.ts'
import { groupOf, inSourceLanguage, rowsOf, type StoredVersion } from './stored-version.ts'

/*
 * What the law office answers for: silence, terms, appeals, norms, identification, data
 * protection and fees. A change of any of them against the live version needs its signature.
 */

const ofChannels = (sheet: StoredVersion): unknown =>
  rowsOf(sheet.channels).flatMap(({ channel, overrides }) => {
    const { fees, deadline, identification } = groupOf(overrides)
    const own = { fees, deadline, identification }
    return canonical(own) === 'null' ? [] : [{ channel, ...own }]
  })

/** By the field where each of them is written. */
const facts: Readonly<Record<string, (sheet: StoredVersion) => unknown>> = {
  silence: ({ silence }) => silence,
  resolutionTerm: ({ resolutionTerm }) => resolutionTerm,
  applicationDeadline: ({ applicationDeadline }) => applicationDeadline,
  appeals: ({ appeals, exhaustsAdministrativeRoute: exhausts }) => [appeals, exhausts === true],
  legalResources: ({ legalResources }) => legalResources,
  identification: ({ identification }) => identification,
  dataProtection: ({ dataProtection }) => dataProtection,
  fees: ({ feeRequired, fees, reductions }) => [feeRequired === true, fees, reductions],
  channels: ofChannels,
}

const said = (fact: (sheet: StoredVersion) => unknown, sheet: StoredVersion): string =>
  canonical(inSourceLanguage(fact(sheet)))

/**
 * The legal facts that the draft says otherwise than what is live, by field. A sheet that was never
 * live changes nothing: whoever validates it decides whether the law office reads it.
 */
export function changedLegalFacts(
  live: StoredVersion | null,
  draft: StoredVersion,
): readonly string[] {
  if (!live) return []
  return Object.entries(facts)
    .filter(([, fact]) => said(fact, live) !== said(fact, draft))
    .map(([path]) => path)
}

/** Same text for the same legal facts: a signature is of these, and falls when they change. */
export const legalText = (sheet: StoredVersion): string =>
  Object.values(facts)
    .map((fact) => said(fact, sheet))
    .join('\n')
