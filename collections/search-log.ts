import type { CollectionConfig } from 'payload'

import { governanceOrAuditor, never } from '../cms/access/record-rules.ts'
import { searchProfiles } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { number, one, plain } from './fields/basic.ts'

/** One search, anonymous. Only the system writes it, after masking what could name somebody. */
export const SearchLog: CollectionConfig<'search-log'> = {
  slug: 'search-log',
  labels: labelsFor('search-log'),
  admin: {
    useAsTitle: 'query',
    defaultColumns: ['query', 'profile', 'results', 'clicked', 'createdAt'],
    group: groups.knowledge,
  },
  access: { create: never, read: governanceOrAuditor, update: never, delete: never },
  fields: [
    plain('query', { required: true, maxLength: 200, index: true }),
    one('profile', searchProfiles),
    plain('locale', { maxLength: 2 }),
    number('results', { min: 0, index: true }),
    plain('clicked', { maxLength: 120 }),
    number('position', { min: 0 }),
    number('tookMs', { min: 0 }),
    plain('session', { maxLength: 64 }),
  ],
}
