import type { CollectionConfig } from 'payload'

import {
  anyStaff,
  governanceLegalOrLinguist,
  governanceOrLegal,
  never,
} from '../cms/access/record-rules.ts'
import { legalRanks } from '../cms/domain/vocabularies/evidence.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { address, checkbox, day, one, plain, text, to } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One norm (CPSV-AP LegalResource). */
export const LegalResources: CollectionConfig<'legal-resources'> = {
  slug: 'legal-resources',
  labels: labelsFor('legal-resources'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'rank', 'inForce'],
    group: groups.shared,
  },
  access: {
    create: governanceOrLegal,
    read: anyStaff,
    readVersions: anyStaff,
    update: governanceLegalOrLinguist,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 400 }),
    one('rank', legalRanks, { required: true, legal: true }),
    plain('number', { maxLength: 60, legal: true }),
    day('publishedOn', { legal: true }),
    plain('bulletin', { maxLength: 120, legal: true, width: '33%' }),
    plain('bulletinNumber', { maxLength: 60, legal: true, width: '33%' }),
    day('bulletinDate', { legal: true, width: '33%' }),
    plain('eli', { maxLength: 300, legal: true }),
    address('url', { legal: true }),
    checkbox('inForce', { defaultValue: true, legal: true }),
    to('repealedBy', 'legal-resources', { legal: true }),
    active(),
    ...edition(),
  ],
}
