import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { checkbox, day, longText, plain, text, to } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/**
 * One interoperability service that another administration offers (Via Oberta). A document may be
 * left for us to consult only where the service is authorised.
 */
export const DataServices: CollectionConfig<'data-services'> = {
  slug: 'data-services',
  labels: labelsFor('data-services'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'issuer', 'authorised'],
    group: groups.shared,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 200 }),
    text('issuer', { maxLength: 200 }),
    text('modalities', { maxLength: 300 }),
    longText('purpose', { maxLength: 1000 }),
    checkbox('needsConsent'),
    checkbox('needsOwnAgreement'),
    checkbox('authorised'),
    day('authorisedOn'),
    to('legalResource', 'legal-resources'),
    to('responsible', 'users'),
    plain('procedureCode', { maxLength: 60 }),
    active(),
    ...edition(),
  ],
}
