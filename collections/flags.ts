import type { CollectionConfig } from 'payload'

import { systemOnly } from '../cms/access/field-rules.ts'
import { anyStaff, never, writeFlag } from '../cms/access/record-rules.ts'
import { channels } from '../cms/domain/vocabularies/attention.ts'
import { flagReasons, flagSeverities, flagStates } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { day, longText, one, plain, to } from './fields/basic.ts'
import { edition, owner } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One remark by an agent that a record is wrong, stale or unclear (KCS: flag it or fix it). */
export const Flags: CollectionConfig<'flags'> = {
  slug: 'flags',
  labels: labelsFor('flags'),
  admin: {
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'about', 'field', 'severity', 'state', 'dueOn'],
    group: groups.knowledge,
  },
  access: {
    create: anyStaff,
    read: anyStaff,
    readVersions: anyStaff,
    update: writeFlag,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    {
      name: 'about',
      type: 'relationship',
      relationTo: ['procedures', 'protocols', 'faqs', 'forms'],
      label: fieldLabel('about'),
      required: true,
      index: true,
    },
    owner(),
    plain('field', { maxLength: 120 }),
    one('reason', flagReasons, { required: true }),
    { ...longText('text', { localized: false, maxLength: 1000 }), access: {} },
    one('channel', channels),
    one('severity', flagSeverities, { defaultValue: 'normal' }),
    {
      ...to('author', 'users', { readOnly: true }),
      access: { create: systemOnly, update: systemOnly },
    },
    to('assignee', 'users'),
    one('state', flagStates, { defaultValue: 'open', index: true, sidebar: true }),
    day('dueOn', { sidebar: true, index: true }),
    longText('resolution', { localized: false, maxLength: 1000 }),
    ...edition(),
  ],
}
