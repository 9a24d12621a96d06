import type { CollectionConfig } from 'payload'

import { governanceOrAuditor, never } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { instant, number, plain } from './fields/basic.ts'

/** When each job that runs by the clock last ran, and how it went. Operators watch it. */
export const Heartbeats: CollectionConfig<'heartbeats'> = {
  slug: 'heartbeats',
  labels: labelsFor('heartbeats'),
  admin: {
    useAsTitle: 'job',
    defaultColumns: ['job', 'lastRunAt', 'lastSuccessAt', 'lastError'],
    group: groups.administration,
  },
  access: { create: never, read: governanceOrAuditor, update: never, delete: never },
  fields: [
    plain('job', { required: true, unique: true, maxLength: 60 }),
    instant('lastRunAt'),
    instant('lastSuccessAt'),
    plain('lastError', { maxLength: 500 }),
    number('lastTookMs', { min: 0 }),
    /** How far the job has worked: a day or an instant, in its own words. */
    plain('cursor', { maxLength: 120 }),
    /** What became of the last run, in a word of the job's own, where it has something to tell. */
    plain('outcome', { maxLength: 60, label: { ca: 'Resultat', es: 'Resultado', en: 'Outcome' } }),
  ],
}
