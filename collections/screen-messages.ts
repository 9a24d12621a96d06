import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { address, day, text, to } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One message that several queue screens show between two days. */
export const ScreenMessages: CollectionConfig<'screen-messages'> = {
  slug: 'screen-messages',
  labels: labelsFor('screen-messages'),
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['code', 'text', 'from', 'until'],
    group: groups.service,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('text', { required: true, maxLength: 90 }),
    to('procedure', 'procedures'),
    address('url'),
    day('from', { width: '50%' }),
    day('until', { width: '50%' }),
    active(),
    ...edition(),
  ],
}
