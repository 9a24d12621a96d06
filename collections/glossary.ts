import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { list, longText, text } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One jargon term, the plain words to write instead, and what people type when they look for it. */
export const Glossary: CollectionConfig<'glossary'> = {
  slug: 'glossary',
  labels: labelsFor('glossary'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'plainTerm'],
    group: groups.shared,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 120 }),
    text('plainTerm', { maxLength: 200 }),
    longText('definition', { maxLength: 1000 }),
    list('synonyms', [text('name', { maxLength: 120 })]),
    active(),
    ...edition(),
  ],
}
