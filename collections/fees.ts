import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { feeKinds } from '../cms/domain/vocabularies/evidence.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { checkbox, day, list, longText, number, one, text, to } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One fee, with brackets that hold between two days (CPSV-AP Cost). */
export const Fees: CollectionConfig<'fees'> = {
  slug: 'fees',
  labels: labelsFor('fees'),
  admin: { useAsTitle: 'name', defaultColumns: ['code', 'name', 'kind'], group: groups.shared },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 200 }),
    one('kind', feeKinds, { required: true, defaultValue: 'fee' }),
    list('brackets', [
      text('condition', { maxLength: 300 }),
      number('amount', { min: 0, width: '50%' }),
      number('percent', { min: 0, max: 100, width: '50%' }),
      text('unit', { maxLength: 80 }),
      day('validFrom'),
      day('validUntil'),
    ]),
    to('ordinance', 'legal-resources'),
    longText('exemptions', { maxLength: 2000 }),
    checkbox('subjectToVat'),
    active(),
    ...edition(),
  ],
}
