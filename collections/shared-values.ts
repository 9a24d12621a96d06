import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { sharedValueKinds } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { help } from '../cms/labels/help.ts'
import { day, list, longText, one, text } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One fact used in many texts (a phone, an amount, a date), with the days from which it holds. */
export const SharedValues: CollectionConfig<'shared-values'> = {
  slug: 'shared-values',
  labels: labelsFor('shared-values'),
  admin: { useAsTitle: 'name', defaultColumns: ['code', 'name', 'kind'], group: groups.shared },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 160 }),
    one('kind', sharedValueKinds, { required: true, defaultValue: 'text' }),
    list('values', [text('value', { required: true, maxLength: 300 }), day('validFrom')], {
      help: help.sharedValues,
    }),
    longText('instructionsForEditors', { maxLength: 1000 }),
    active(),
    ...edition(),
  ],
}
