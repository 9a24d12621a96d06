import type { PublishedProcedure } from '../published/procedure.ts'
import type { Locale } from '../locale.ts'

/** One publish rule that a sheet does not meet (model, c.4). */
export interface OpenGate {
  readonly rule: string
  readonly severity: 'block' | 'warn'
  /** Field it concerns, as the sheet names it. */
  readonly path: string
  readonly locale?: Locale
}

interface Rule {
  readonly rule: string
  readonly path: string
  readonly locale?: Locale
  readonly severity: OpenGate['severity']
  /** Rules that do not apply to a sheet are neither met nor missed. */
  readonly applies?: (sheet: PublishedProcedure) => boolean
  readonly holds: (sheet: PublishedProcedure) => boolean
}

const isProcedure = (sheet: PublishedProcedure) => sheet.kind === 'P'
const onRequest = (sheet: PublishedProcedure) => sheet.initiation.includes('on-request')
const exOfficio = (sheet: PublishedProcedure) => sheet.initiation.includes('ex-officio')
const isSaid = (silence: string | null) => silence !== null && silence !== 'undetermined'

const block = (
  rule: string,
  path: string,
  holds: Rule['holds'],
  more: Partial<Pick<Rule, 'applies' | 'locale'>> = {},
): Rule => ({ rule, path, holds, severity: 'block', ...more })

const warn = (
  rule: string,
  path: string,
  holds: Rule['holds'],
  more: Partial<Pick<Rule, 'applies' | 'locale'>> = {},
): Rule => ({ rule, path, holds, severity: 'warn', ...more })

/** The first of the rules of the model, c.4; the rest come with the whole workflow. */
const rules: readonly Rule[] = [
  block('R01', 'title', (sheet) => Boolean(sheet.title.ca), { locale: 'ca' }),
  block('R01', 'summary', (sheet) => Boolean(sheet.summary.ca), { locale: 'ca' }),
  block('R01', 'description', (sheet) => Boolean(sheet.description.ca), { locale: 'ca' }),
  block('R02', 'department', (sheet) => Boolean(sheet.department.code)),
  block('R03', 'topics', (sheet) => sheet.topics.length > 0),
  block('R05', 'initiation', (sheet) => sheet.initiation.length > 0),
  block('R06', 'silence.onRequest', (sheet) => isSaid(sheet.silence.onRequest), {
    applies: (sheet) => isProcedure(sheet) && onRequest(sheet),
  }),
  block('R06', 'silence.exOfficio', (sheet) => isSaid(sheet.silence.exOfficio), {
    applies: (sheet) => isProcedure(sheet) && exOfficio(sheet),
  }),
  block('R07', 'resolutionTerm', (sheet) => sheet.resolutionTerm !== null, {
    applies: isProcedure,
  }),
  block('R09', 'channels', (sheet) => sheet.channels.length > 0, { applies: onRequest }),
  block('R12', 'evidence', (sheet) => sheet.noEvidenceNeeded !== sheet.evidence.length > 0),
  block('R14', 'fees', (sheet) => sheet.fees.length > 0, { applies: (sheet) => sheet.feeRequired }),
  block('R15', 'outputs', (sheet) => sheet.outputs.length > 0),
  warn('R04', 'legalResources', (sheet) => sheet.legalResources.some((norm) => norm.inForce), {
    applies: isProcedure,
  }),
  warn('R08', 'appeals', (sheet) => sheet.appeals.length > 0, { applies: isProcedure }),
  warn('W2', 'alternativeNames', (sheet) => sheet.alternativeNames.length >= 2),
  warn('W4', 'genericForm', (sheet) => !sheet.genericForm),
  warn('W6', 'title', (sheet) => Boolean(sheet.title.es), { locale: 'es' }),
]

/** The rules that this sheet does not meet, blocking ones first. Empty: it may be published. */
export function openGates(sheet: PublishedProcedure): readonly OpenGate[] {
  return rules
    .filter(({ applies, holds }) => (applies?.(sheet) ?? true) && !holds(sheet))
    .map(({ rule, path, severity, locale }) => ({
      rule,
      path,
      severity,
      ...(locale ? { locale } : {}),
    }))
}
