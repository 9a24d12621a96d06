import type { CollectionConfig } from 'payload'

import { anyStaff, governanceTeam, never } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { help } from '../cms/labels/help.ts'
import { day, text } from './fields/basic.ts'
import { active, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/**
 * A day off of this town: its two local holidays of each year, and what an order moves. Those of
 * Spain and Catalonia are known for any year.
 */
export const Holidays: CollectionConfig<'holidays'> = {
  slug: 'holidays',
  labels: labelsFor('holidays'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['day', 'name'],
    description: help.holidays,
    group: groups.administration,
  },
  access: {
    create: governanceTeam,
    read: anyStaff,
    readVersions: anyStaff,
    update: governanceTeam,
    delete: never,
  },
  versions: everyVersion,
  defaultSort: '-day',
  fields: [
    day('day', { required: true, unique: true }),
    text('name', { required: true, maxLength: 120 }),
    active(),
    ...edition(),
  ],
}
