import { isProcedure } from '../gates/applicability.ts'
import type { Text } from '../published/published.ts'
import type { Requirement } from './requirement.ts'

const said = (text: Text | undefined): boolean => Boolean(text?.ca)

/** The 19 fields of the standard sheet of e-TRAM 2.0, which every Catalan town hall knows. */
export const etram: readonly Requirement[] = [
  { item: 'name', path: 'title', holds: ({ sheet }) => said(sheet.title) },
  {
    item: 'description',
    path: 'description',
    holds: ({ sheet }) => Boolean(sheet.description.ca?.plain),
  },
  {
    item: 'authority',
    path: 'department',
    holds: ({ sheet }) => Boolean(sheet.competentAuthority.code),
  },
  {
    item: 'unit',
    path: 'processingUnit',
    applies: isProcedure,
    holds: ({ sheet }) => sheet.processingUnit !== null,
  },
  { item: 'topics', path: 'topics', holds: ({ sheet }) => sheet.topics.length > 0 },
  {
    item: 'applicants',
    path: 'whoCanApply',
    holds: ({ sheet }) => Boolean(sheet.whoCanApply.ca?.plain),
  },
  { item: 'channels', path: 'channels', holds: ({ channels }) => channels.length > 0 },
  {
    item: 'period',
    path: 'windows',
    holds: ({ sheet }) => sheet.periodicity === 'continuous' || sheet.windows.length > 0,
  },
  {
    item: 'deadline',
    path: 'applicationDeadline',
    holds: ({ sheet }) => said(sheet.applicationDeadline),
  },
  {
    item: 'requirements',
    path: 'requirements',
    holds: ({ sheet }) => sheet.requirements.length > 0,
  },
  {
    item: 'price',
    path: 'fees',
    holds: ({ sheet }) => !sheet.feeRequired || sheet.fees.length > 0,
  },
  {
    item: 'payment',
    path: 'payment.means',
    applies: ({ sheet }) => sheet.feeRequired,
    holds: ({ sheet }) => (sheet.payment?.means.length ?? 0) > 0,
  },
  {
    item: 'documents',
    path: 'evidence',
    holds: ({ sheet, evidence }) => sheet.noEvidenceNeeded || evidence.length > 0,
  },
  { item: 'forms', path: 'form', holds: ({ form, sheet }) => form !== 'none' || sheet.genericForm },
  { item: 'norms', path: 'legalResources', holds: ({ sheet }) => sheet.legalResources.length > 0 },
  { item: 'averageTime', path: 'averageTime', holds: ({ sheet }) => sheet.averageTime !== null },
  {
    item: 'silence',
    path: 'silence.onRequest',
    applies: isProcedure,
    holds: ({ sheet }) => Boolean(sheet.silence.onRequest ?? sheet.silence.exOfficio),
  },
  {
    item: 'appeals',
    path: 'appeals',
    applies: isProcedure,
    holds: ({ sheet }) => sheet.appeals.length > 0,
  },
  {
    item: 'other',
    path: 'otherInformation',
    holds: ({ sheet }) => Boolean(sheet.otherInformation.ca?.plain),
  },
]
