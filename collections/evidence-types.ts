import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { address, checkbox, file, longText, plain, text, to, toMany } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One kind of document or datum, described once for every sheet that asks for it. */
export const EvidenceTypes: CollectionConfig<'evidence-types'> = {
  slug: 'evidence-types',
  labels: labelsFor('evidence-types'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'interoperable'],
    group: groups.shared,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 200 }),
    longText('description', { maxLength: 2000 }),
    plain('eniType', { maxLength: 4 }),
    text('issuer', { maxLength: 200 }),
    to('issuedBy', 'departments'),
    checkbox('interoperable'),
    toMany('dataServices', 'data-services'),
    plain('maximumAge', { maxLength: 120 }),
    file('template'),
    longText('howToObtain', { maxLength: 2000 }),
    address('url'),
    longText('checkGuide', { maxLength: 2000 }),
    active(),
    ...edition(),
  ],
}
