import { isProcedure } from '../gates/applicability.ts'
import type { Requirement } from './requirement.ts'

/**
 * What SIA needs to accept a sheet. It reads Spanish, and takes the Catalan text where there is
 * none. An internal sheet does not go there.
 */
export const sia: readonly Requirement[] = [
  {
    item: 'citizenTitle',
    path: 'title',
    holds: ({ sheet }) => Boolean(sheet.title.es ?? sheet.title.ca),
  },
  {
    item: 'officialName',
    path: 'officialName',
    holds: ({ sheet }) => Boolean(sheet.officialName.es ?? sheet.officialName.ca),
  },
  {
    item: 'summary',
    path: 'summary',
    holds: ({ sheet }) => Boolean(sheet.summary.es ?? sheet.summary.ca),
  },
  {
    item: 'description',
    path: 'description',
    holds: ({ sheet }) => Boolean((sheet.description.es ?? sheet.description.ca)?.plain),
  },
  { item: 'organisation', path: 'department', holds: ({ dir3 }) => dir3 !== null },
  { item: 'audiences', path: 'audiences', holds: ({ sheet }) => sheet.audiences.length > 0 },
  { item: 'topics', path: 'topics', holds: ({ sheet }) => sheet.topics.length > 0 },
  {
    item: 'norms',
    path: 'legalResources',
    applies: isProcedure,
    holds: ({ sheet }) => sheet.legalResources.length > 0,
  },
  { item: 'initiation', path: 'initiation', holds: ({ sheet }) => sheet.initiation.length > 0 },
  {
    item: 'exhausts',
    path: 'exhaustsAdministrativeRoute',
    applies: isProcedure,
    holds: ({ sheet }) => sheet.exhaustsAdministrativeRoute !== null,
  },
]
