import type { CollectionConfig } from 'payload'

import { systemOnly } from '../cms/access/field-rules.ts'
import { anyStaff, governanceTeam, never, writeTask } from '../cms/access/record-rules.ts'
import { taskKinds, taskStates } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { day, instant, longText, one, plain, to } from './fields/basic.ts'
import { edition, owner } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

const bySystem = { create: systemOnly, update: systemOnly }

/** One thing that somebody must do, by a day. */
export const Tasks: CollectionConfig<'tasks'> = {
  slug: 'tasks',
  labels: labelsFor('tasks'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'assignee', 'department', 'dueOn', 'state'],
    group: groups.service,
  },
  access: {
    create: governanceTeam,
    read: anyStaff,
    readVersions: anyStaff,
    update: writeTask,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    plain('title', { required: true, maxLength: 300 }),
    one('kind', taskKinds, { required: true, index: true }),
    {
      name: 'about',
      type: 'relationship',
      relationTo: [
        'procedures',
        'protocols',
        'faqs',
        'forms',
        'legal-resources',
        'departments',
        'families',
        'flags',
        'inventory',
        'service-points',
      ],
      label: fieldLabel('about'),
      index: true,
    },
    owner(),
    to('assignee', 'users', { index: true }),
    /** Whoever is away and gets it back; empty where it is the assignee's own. */
    { ...to('onBehalfOf', 'users', { index: true, readOnly: true }), access: bySystem },
    to('escalatedTo', 'users'),
    day('dueOn', { index: true, sidebar: true }),
    one('state', taskStates, { required: true, defaultValue: 'open', index: true, sidebar: true }),
    longText('note', { localized: false, maxLength: 2000 }),
    /** The same key twice is the same task: whoever opens it again changes nothing. */
    { ...plain('key', { unique: true, hidden: true, maxLength: 200 }), access: bySystem },
    { ...instant('doneAt', { readOnly: true, sidebar: true }), access: bySystem },
    { ...to('doneBy', 'users', { readOnly: true, sidebar: true }), access: bySystem },
    ...edition(),
  ],
}
