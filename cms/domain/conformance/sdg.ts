import { isFiledOnline, isProcedure } from '../gates/applicability.ts'
import type { Requirement } from './requirement.ts'

/** Article 10 of the Single Digital Gateway (Regulation EU 2018/1724): what a page must explain. */
export const sdg: readonly Requirement[] = [
  { item: 'a', path: 'steps', holds: ({ sheet }) => sheet.steps.length >= 2 },
  {
    item: 'b',
    path: 'contactPoints',
    holds: ({ sheet }) => Boolean(sheet.competentAuthority.code) && sheet.contactPoints.length > 0,
  },
  {
    item: 'c',
    path: 'identification.mechanisms',
    applies: isFiledOnline,
    holds: ({ sheet }) => (sheet.identification?.mechanisms.length ?? 0) > 0,
  },
  {
    item: 'd',
    path: 'evidence',
    holds: ({ sheet, evidence }) => sheet.noEvidenceNeeded || evidence.length > 0,
  },
  {
    item: 'e',
    path: 'appeals',
    applies: isProcedure,
    holds: ({ sheet }) => sheet.appeals.length > 0,
  },
  {
    item: 'f',
    path: 'payment.means',
    holds: ({ sheet }) =>
      !sheet.feeRequired || (sheet.fees.length > 0 && (sheet.payment?.means.length ?? 0) > 0),
  },
  {
    item: 'g',
    path: 'resolutionTerm',
    holds: ({ sheet }) => sheet.resolutionTerm !== null || sheet.averageTime !== null,
  },
  {
    item: 'h',
    path: 'silence.onRequest',
    applies: isProcedure,
    holds: ({ sheet }) => Boolean(sheet.silence.onRequest ?? sheet.silence.exOfficio),
  },
  {
    item: 'i',
    path: 'title',
    holds: ({ sheet }) => Boolean(sheet.title.en ?? sheet.title.es),
  },
]
