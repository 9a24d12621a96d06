import type { CollectionConfig } from 'payload'

import { governanceOrAuditor, governanceTeam, never } from '../cms/access/record-rules.ts'
import { inventorySources } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { instant, json, one, plain } from './fields/basic.ts'

/** Where an old inventory comes from, and which of its columns is which: asked once. */
export const InventorySources: CollectionConfig<'inventory-sources'> = {
  slug: 'inventory-sources',
  labels: labelsFor('inventory-sources'),
  admin: { useAsTitle: 'name', group: groups.catalogue, hidden: true },
  access: {
    create: governanceTeam,
    read: governanceOrAuditor,
    update: governanceTeam,
    delete: never,
  },
  fields: [
    plain('name', { required: true, unique: true, maxLength: 80 }),
    one('kind', inventorySources, { required: true }),
    json('mapping'),
    plain('lastFile', { maxLength: 300 }),
    instant('lastImportAt'),
    json('counts'),
  ],
}
