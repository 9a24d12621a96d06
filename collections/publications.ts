import type { CollectionConfig } from 'payload'

import { governanceOrAuditor, never } from '../cms/access/record-rules.ts'
import { recordKinds } from '../cms/domain/record-kind.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'

/** Nobody writes the log by hand: the reconciler appends to it as the system. */
const readOnly: CollectionConfig['access'] = {
  create: never,
  read: governanceOrAuditor,
  update: never,
  delete: never,
}

const kind = {
  name: 'kind',
  type: 'select' as const,
  label: fieldLabel('recordKind'),
  options: [...recordKinds],
  required: true,
  index: true,
}

/** The publication log: one row per record, as channels may read it (see `Publication`). */
export const Publications: CollectionConfig<'publications'> = {
  slug: 'publications',
  labels: labelsFor('publications'),
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['key', 'revision', 'live', 'publishedAt'],
    group: groups.administration,
  },
  access: readOnly,
  fields: [
    {
      name: 'key',
      type: 'text',
      label: fieldLabel('key'),
      required: true,
      unique: true,
      index: true,
    },
    kind,
    { name: 'code', type: 'text', label: fieldLabel('code'), required: true, index: true },
    {
      name: 'revision',
      type: 'number',
      label: fieldLabel('revision'),
      required: true,
      unique: true,
      index: true,
    },
    { name: 'live', type: 'checkbox', label: fieldLabel('live'), required: true },
    { name: 'digest', type: 'text', label: fieldLabel('digest'), required: true },
    { name: 'publishedAt', type: 'date', label: fieldLabel('publishedAt') },
    { name: 'documents', type: 'json', label: fieldLabel('documents') },
  ],
}

/** What a transaction leaves behind it: "this record changed", for the reconciler to read. */
export const ChangeNotes: CollectionConfig<'change-notes'> = {
  slug: 'change-notes',
  labels: labelsFor('change-notes'),
  admin: { hidden: true },
  access: { ...readOnly, read: never },
  fields: [
    { name: 'recordCollection', type: 'text', label: fieldLabel('recordKind'), required: true },
    { name: 'record', type: 'text', label: fieldLabel('record'), required: true, index: true },
  ],
}
