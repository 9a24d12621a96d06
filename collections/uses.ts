import type { CollectionConfig } from 'payload'

import { anyStaff, governanceOrAuditor, never } from '../cms/access/record-rules.ts'
import { channels } from '../cms/domain/vocabularies/attention.ts'
import { useOutcomes } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { number, one } from './fields/basic.ts'

/** One time a record served, or failed, in an attention. Names neither the agent nor the citizen. */
export const Uses: CollectionConfig<'uses'> = {
  slug: 'uses',
  labels: labelsFor('uses'),
  admin: {
    useAsTitle: 'outcome',
    defaultColumns: ['about', 'outcome', 'channel', 'createdAt'],
    group: groups.knowledge,
  },
  access: { create: anyStaff, read: governanceOrAuditor, update: never, delete: never },
  fields: [
    {
      name: 'about',
      type: 'relationship',
      relationTo: ['procedures', 'protocols', 'faqs'],
      label: fieldLabel('about'),
      required: true,
      index: true,
    },
    number('revision', { min: 0 }),
    one('channel', channels),
    one('outcome', useOutcomes, { required: true }),
  ],
}
