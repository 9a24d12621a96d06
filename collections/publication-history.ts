import type { CollectionConfig } from 'payload'

import { governanceOrAuditor, never } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { checkbox, instant, json, number, plain } from './fields/basic.ts'

/** Sheets as the log had them before: what was in force on a date can be read, and proved. */
export const PublicationHistory: CollectionConfig<'publication-history'> = {
  slug: 'publication-history',
  labels: labelsFor('publication-history'),
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['key', 'revision', 'live', 'publishedAt'],
    group: groups.administration,
    hidden: true,
  },
  access: { create: never, read: governanceOrAuditor, update: never, delete: never },
  fields: [
    plain('key', { required: true, index: true, maxLength: 120 }),
    number('revision', { required: true, unique: true, index: true }),
    checkbox('live'),
    plain('digest', { required: true, maxLength: 64 }),
    /** From when it was in force: until the next one of the same record. */
    instant('publishedAt', { index: true }),
    json('documents'),
  ],
}
