import type { CollectionConfig } from 'payload'

import { never, readMeasuresOf } from '../cms/access/record-rules.ts'
import { linkFailures, linkStates } from '../cms/domain/vocabularies/links.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { instant, json, number, one, plain, toMany } from './fields/basic.ts'

/** An address that published records link to, and whether it still leads somewhere. */
export const Links: CollectionConfig<'links'> = {
  slug: 'links',
  labels: labelsFor('links'),
  admin: {
    useAsTitle: 'url',
    defaultColumns: ['url', 'state', 'httpStatus', 'checkedAt'],
    group: groups.administration,
    // People read the list of broken ones, which leads to the fields (`/enllacos-trencats`).
    hidden: true,
  },
  access: { create: never, read: readMeasuresOf('departments'), update: never, delete: never },
  fields: [
    plain('url', { required: true, unique: true, maxLength: 2000 }),
    one('state', linkStates, { required: true, index: true }),
    number('httpStatus', { min: 0 }),
    one('failure', linkFailures),
    instant('checkedAt', { index: true }),
    /** Days of Madrid, as `2026-11-25`. */
    plain('firstFailedOn', { maxLength: 10 }),
    plain('lastFailedOn', { maxLength: 10 }),
    number('timesFailed', { min: 0 }),
    /** Whose records link to it. */
    toMany('departments', 'departments'),
    json('places'),
  ],
}
