import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { checkbox, day, list, plain, text, to } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One unit of the organisation, in a tree (CPSV-AP PublicOrganisation). */
export const Departments: CollectionConfig<'departments'> = {
  slug: 'departments',
  labels: labelsFor('departments'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'parent'],
    group: groups.administration,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 160 }),
    plain('dir3', { maxLength: 20 }),
    to('parent', 'departments'),
    to('head', 'users'),
    list('interlocutors', [
      to('person', 'users', { required: true }),
      checkbox('isDeputy'),
      day('from', { width: '50%' }),
      day('until', { width: '50%' }),
    ]),
    plain('email', { maxLength: 200 }),
    plain('phone', { maxLength: 60 }),
    active(),
    ...edition(),
  ],
}
