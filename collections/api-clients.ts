import type { CollectionConfig } from 'payload'

import { administrators, governanceOrAuditor, never } from '../cms/access/record-rules.ts'
import { publicationChannels } from '../cms/domain/vocabularies/editorial.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { checkbox, day, one, plain } from './fields/basic.ts'

/** A consuming channel and its one key. It reads the delivery plane and nothing of the panel. */
export const ApiClients: CollectionConfig<'api-clients'> = {
  slug: 'api-clients',
  labels: labelsFor('api-clients'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'channel', 'active', 'expiresOn'],
    group: groups.administration,
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: {
    admin: never as () => boolean,
    create: administrators,
    read: governanceOrAuditor,
    update: administrators,
    delete: never,
    unlock: never,
  },
  fields: [
    plain('name', { required: true, maxLength: 120 }),
    one('channel', publicationChannels, { required: true, label: fieldLabel('channelOfClient') }),
    checkbox('active', { defaultValue: true }),
    day('expiresOn'),
  ],
}
