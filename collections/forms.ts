import type { CollectionConfig } from 'payload'

import { knowledgeAccess } from '../cms/access/record-rules.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { longText, number, plain, text, toMany } from './fields/basic.ts'
import { code, editorialLife, owner } from './fields/editorial.ts'
import { draftBesideLive } from './versions.ts'

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
