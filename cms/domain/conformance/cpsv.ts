import type { Reference, Text } from '../published/published.ts'
import type { Requirement } from './requirement.ts'

const said = (text: Text): boolean => Object.keys(text).length > 0
const named = ({ name }: Reference): boolean => said(name)

/** The mandatory properties of CPSV-AP 3.2.0, as its SHACL shapes have them. */
export const cpsv: readonly Requirement[] = [
  { item: 'identifier', path: 'code', holds: ({ sheet }) => sheet.code !== '-' },
  { item: 'title', path: 'title', holds: ({ sheet }) => said(sheet.title) },
  {
    item: 'description',
    path: 'description',
    holds: ({ sheet }) => Object.keys(sheet.description).length > 0,
  },
  {
    item: 'authority',
    path: 'department',
    holds: ({ sheet }) => Boolean(sheet.competentAuthority.code) && named(sheet.competentAuthority),
  },
  {
    // A public organisation has a name and a territory.
    item: 'spatial',
    path: 'spatialCoverage',
    holds: ({ sheet }) => said(sheet.spatialCoverage),
  },
  {
    item: 'output',
    path: 'outputs',
    applies: ({ sheet }) => sheet.outputs.length > 0,
    holds: ({ sheet }) => sheet.outputs.every(({ name }) => said(name)),
  },
  {
    item: 'requirement',
    path: 'requirements',
    applies: ({ sheet }) => sheet.requirements.length > 0,
    holds: ({ sheet }) => sheet.requirements.every(({ text }) => said(text)),
  },
  {
    item: 'evidence',
    path: 'evidence',
    applies: ({ sheet }) => sheet.evidence.length > 0,
    holds: ({ sheet }) => sheet.evidence.every(named),
  },
  {
    item: 'event',
    path: 'lifeEvents',
    applies: ({ sheet }) => sheet.lifeEvents.length > 0,
    holds: ({ sheet }) => sheet.lifeEvents.every(named),
  },
]
