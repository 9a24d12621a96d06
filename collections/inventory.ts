import type { CollectionConfig } from 'payload'

import { governanceTeam, never, readInventory, writeInventory } from '../cms/access/record-rules.ts'
import { systemOnly } from '../cms/access/field-rules.ts'
import {
  dispositions,
  inventorySources,
  inventoryStates,
} from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { address, json, longText, number, one, plain, to } from './fields/basic.ts'
import { edition, owner } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

const bySystem = { create: systemOnly, update: systemOnly }

/** One row of the old inventory, staged until somebody says what becomes of it. */
export const Inventory: CollectionConfig<'inventory'> = {
  slug: 'inventory',
  labels: labelsFor('inventory'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'source', 'originalDepartment', 'disposition', 'state'],
    group: groups.catalogue,
  },
  access: {
    create: governanceTeam,
    read: readInventory,
    readVersions: readInventory,
    update: writeInventory,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    plain('title', { required: true, maxLength: 400, index: true }),
    longText('text', { localized: false, maxLength: 50_000 }),
    one('source', inventorySources, { required: true, index: true }),
    { ...plain('sourceName', { maxLength: 80, index: true, readOnly: true }), access: bySystem },
    plain('sourceId', { maxLength: 200, index: true }),
    { ...plain('key', { unique: true, hidden: true, maxLength: 300 }), access: bySystem },
    { ...plain('digest', { hidden: true, maxLength: 80 }), access: bySystem },
    address('url'),
    plain('originalDepartment', { maxLength: 200 }),
    owner(),
    number('visits', { min: 0, width: '50%' }),
    number('volume', { min: 0, width: '50%' }),
    { ...plain('cluster', { maxLength: 80, index: true, readOnly: true }), access: bySystem },
    { ...json('duplicates', { readOnly: true }), access: bySystem },
    one('disposition', dispositions, { defaultValue: 'pending', index: true, sidebar: true }),
    longText('justification', { localized: false, maxLength: 1000 }),
    to('target', 'procedures'),
    to('mergeInto', 'inventory'),
    to('family', 'families'),
    address('movedTo'),
    { ...to('faq', 'faqs', { readOnly: true }), access: bySystem },
    to('responsible', 'users', { sidebar: true }),
    plain('batch', { maxLength: 80, index: true, sidebar: true }),
    {
      ...one('state', inventoryStates, {
        defaultValue: 'staged',
        index: true,
        readOnly: true,
        sidebar: true,
      }),
      access: { update: systemOnly },
    },
    ...edition(),
  ],
}
