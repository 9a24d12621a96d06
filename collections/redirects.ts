import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { redirectStatuses } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { address, one, plain, text, to } from './fields/basic.ts'
import { active, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One old address and where it leads now, or that it is gone. */
export const Redirects: CollectionConfig<'redirects'> = {
  slug: 'redirects',
  labels: labelsFor('redirects'),
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['from', 'status', 'procedure', 'to'],
    group: groups.catalogue,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    plain('from', {
      required: true,
      unique: true,
      maxLength: 500,
      label: { ca: 'Adreça antiga', es: 'Dirección antigua', en: 'Old address' },
    }),
    one('status', redirectStatuses, {
      required: true,
      defaultValue: '301',
      label: { ca: 'Resposta', es: 'Respuesta', en: 'Answer' },
    }),
    to('procedure', 'procedures'),
    address('to', {
      label: { ca: 'O bé una adreça', es: 'O bien una dirección', en: 'Or an address' },
    }),
    text('reason', { localized: false, maxLength: 300 }),
    active(),
    ...edition(),
  ],
}
