import type { CollectionConfig, Condition } from 'payload'

import { knowledgeAccess } from '../cms/access/record-rules.ts'
import { formPlatforms } from '../cms/domain/vocabularies/governance.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import {
  address,
  checkbox,
  group,
  instant,
  longText,
  number,
  one,
  plain,
  text,
  toMany,
} from './fields/basic.ts'
import { code, editorialLife, owner } from './fields/editorial.ts'
import { draftBesideLive } from './versions.ts'

const isElsewhere: Condition = (data) => Boolean(data?.platform) && data?.platform !== 'own'

/**
 * One electronic form. The schemas are kept as text: keys such as `$ref` are not for every
 * database, and what was written is what is validated.
 */
export const Forms: CollectionConfig<'forms'> = {
  slug: 'forms',
  labels: labelsFor('forms'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'state', 'version'],
    group: groups.catalogue,
  },
  access: knowledgeAccess('forms'),
  versions: draftBesideLive,
  fields: [
    code(),
    owner(),
    plain('slug', { required: true, unique: true, maxLength: 60 }),
    text('name', { required: true, maxLength: 160 }),
    longText('description', { maxLength: 1000 }),
    number('version', { min: 1 }),
    toMany('procedures', 'procedures'),
    one('platform', formPlatforms, { defaultValue: 'own' }),
    address('externalUrl', { when: isElsewhere }),
    number('keptDays', { min: 0, max: 3650, width: '50%' }),
    number('requestLimit', { min: 0, width: '50%' }),
    checkbox('acceptsRepresentation'),
    checkbox('allowsCorrection'),
    group('deactivation', [
      instant('from', { width: '50%' }),
      instant('until', { width: '50%' }),
      text('message', { maxLength: 300 }),
    ]),
    text('receipt', { maxLength: 300 }),
    plain('registryOffice', { maxLength: 120 }),
    {
      name: 'dataSchema',
      type: 'code',
      label: fieldLabel('dataSchema'),
      admin: { language: 'json' },
    },
    { name: 'uiSchema', type: 'code', label: fieldLabel('uiSchema'), admin: { language: 'json' } },
    {
      name: 'formTranslations',
      type: 'code',
      label: fieldLabel('formTranslations'),
      admin: { language: 'json' },
    },
    ...editorialLife(),
  ],
}
