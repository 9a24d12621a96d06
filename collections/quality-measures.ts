import type { CollectionConfig } from 'payload'

import { never, readMeasuresOf } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { number, plain, to } from './fields/basic.ts'

/** How the published sheets of a department were on a day. Written once a night; no personal data. */
export const QualityMeasures: CollectionConfig<'quality-measures'> = {
  slug: 'quality-measures',
  labels: labelsFor('quality-measures'),
  admin: {
    useAsTitle: 'measuredOn',
    defaultColumns: [
      'measuredOn',
      'department',
      'average',
      'published',
      'unpublishable',
      'overdue',
    ],
    group: groups.administration,
    // People see it drawn, on the first page and on the desk of the department.
    hidden: true,
  },
  access: { create: never, read: readMeasuresOf('department'), update: never, delete: never },
  fields: [
    /** One per day and department. */
    plain('key', { required: true, unique: true, hidden: true, maxLength: 60 }),
    /** A day of Madrid, as `2026-11-25`. */
    plain('measuredOn', { required: true, index: true, maxLength: 10 }),
    to('department', 'departments', { required: true, index: true }),
    /** Of the published sheets, 0 to 100. */
    number('average', { required: true, min: 0, max: 100 }),
    number('published', { required: true, min: 0 }),
    /** Published, and by what the rules say today would not be. */
    number('unpublishable', { required: true, min: 0 }),
    number('overdue', { required: true, min: 0 }),
  ],
}
