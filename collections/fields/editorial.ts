import type { Field, GroupField } from 'payload'
import { editorsOnly, mayEditFacts, systemOnly } from '../../cms/access/field-rules.ts'
import { translationLocales } from '../../cms/domain/translations.ts'
import {
  editorialStates,
  significances,
  translationStates,
} from '../../cms/domain/vocabularies/editorial.ts'
import { fieldLabel } from '../../cms/labels/fields.ts'
import { rowLabel } from '../../cms/labels/row-labels.ts'
import {
  checkbox,
  day,
  group,
  instant,
  json,
  longText,
  number,
  one,
  plain,
  text,
  to,
} from './basic.ts'
import { recordCode } from './validate.ts'

const bySystem = { create: systemOnly, update: systemOnly }

/** The immutable public key of a record. Written once, at creation. */
export const code = (): Field => ({
  name: 'code',
  type: 'text',
  label: fieldLabel('code'),
  required: true,
  unique: true,
  index: true,
  maxLength: 60,
  validate: recordCode,
  access: { update: systemOnly },
  admin: { position: 'sidebar' },
})

/** The department that owns the record; decides who may edit it. */
export const owner = (): Field => ({
  name: 'department',
  type: 'relationship',
  relationTo: 'departments',
  label: fieldLabel('department'),
  index: true,
  access: { update: mayEditFacts },
  admin: { position: 'sidebar' },
})

/**
 * Counts the saved versions of a record. A form sends back the edition it was loaded with, so a
 * save on top of somebody else's is seen and refused (plugin `editions`).
 */
export const edition = (): Field[] => [
  {
    name: 'edition',
    type: 'number',
    label: fieldLabel('edition'),
    defaultValue: 0,
    admin: { hidden: true },
  },
  {
    name: 'editedBy',
    type: 'relationship',
    relationTo: 'users',
    label: fieldLabel('editedBy'),
    access: bySystem,
    admin: { position: 'sidebar', readOnly: true },
  },
]

/** Where the record is on its way to the public. Moved by transitions, never by saving. */
const state = (): Field => ({
  ...one('state', editorialStates, {
    defaultValue: 'draft',
    index: true,
    readOnly: true,
    sidebar: true,
  }),
  access: bySystem,
})

/**
 * How each translation stands: the system says it (plugin `translations`), nobody types it. The
 * panel tells it in words beside the form, so none of it is a box to fill in.
 */
const translations = (): GroupField =>
  group(
    'translations',
    translationLocales.map((locale) =>
      group(locale, [
        {
          ...one('state', translationStates, { defaultValue: 'missing', index: true }),
          access: bySystem,
        },
        // The edition of the source that the translation was made from.
        { ...number('basedOn'), access: bySystem },
        { ...instant('since'), access: bySystem },
      ]),
    ),
    { hidden: true },
  )

const byWhom = (name: string): Field => ({
  ...to(name, 'users', { hidden: true }),
  access: bySystem,
})
const when = (name: string): Field => ({ ...instant(name, { hidden: true }), access: bySystem })

/**
 * Through whose hands the draft goes, since it was last published. Written by transitions alone and
 * told in words above the form, so none of it is a box to fill in.
 */
const progress = (): Field[] => [
  when('stateSince'),
  byWhom('writtenBy'),
  byWhom('submittedBy'),
  byWhom('sentTo'),
  byWhom('validatedBy'),
  byWhom('approvedBy'),
  { ...when('scheduledAt'), index: true } as Field,
  byWhom('scheduledBy'),
  { ...number('rejections', { hidden: true }), access: bySystem },
  {
    ...group(
      'returned',
      [
        byWhom('by'),
        when('at'),
        { ...longText('reason', { localized: false, maxLength: 2000 }), access: bySystem },
        { ...json('fields'), access: bySystem },
      ],
      { hidden: true },
    ),
    access: bySystem,
  },
  {
    ...group(
      'legalReview',
      [
        byWhom('by'),
        when('at'),
        { ...longText('remark', { localized: false, maxLength: 2000 }), access: bySystem },
        // Of the legal facts as they were signed: another text voids the signature.
        { ...plain('digest', { hidden: true }), access: bySystem },
        // Whoever validated asked for it, though no rule does.
        { ...checkbox('asked', { hidden: true }), access: bySystem },
      ],
      { hidden: true },
    ),
    access: bySystem,
  },
]

/** What every record with an editorial life carries. */
export const editorialLife = (): Field[] => [
  state(),
  { ...instant('publishedAt', { readOnly: true, sidebar: true }), access: bySystem },
  day('reviewOn', { sidebar: true, index: true }),
  number('reviewEveryMonths', { sidebar: true, min: 1, max: 36 }),
  { ...instant('verifiedAt', { readOnly: true, sidebar: true }), access: bySystem },
  {
    name: 'verifiedByPerson',
    type: 'relationship',
    relationTo: 'users',
    label: fieldLabel('verifiedByPerson'),
    access: bySystem,
    admin: { position: 'sidebar', readOnly: true },
  },
  text('changeNote', { sidebar: true, localized: false, maxLength: 500 }),
  one('significance', significances, { sidebar: true }),
  translations(),
  ...progress(),
  ...edition(),
]

/** Which template of its family the sheet last took in, and as it was in which edition. */
export const inherits = (): GroupField => ({
  ...group(
    'inherits',
    [
      { ...plain('template', { hidden: true }), access: bySystem },
      { ...number('edition', { hidden: true }), access: bySystem },
    ],
    { hidden: true },
  ),
})

/** Where a record came from, and what of it found no field: kept in sight of the editor. */
export const imported = (): GroupField =>
  group('imported', [
    plain('source', { readOnly: true }),
    plain('sourceId', { readOnly: true, index: true }),
    { ...instant('importedAt', { readOnly: true }) },
    plain('digest', { readOnly: true, hidden: true }),
    /** Holds the source's internal remarks too: read by those who read remarks. */
    {
      ...json('original', { readOnly: true, hidden: true }),
      access: { read: editorsOnly, ...bySystem },
    },
    {
      name: 'leftovers',
      type: 'array',
      label: fieldLabel('leftovers'),
      labels: { singular: rowLabel('leftovers'), plural: fieldLabel('leftovers') },
      admin: { initCollapsed: false },
      fields: [
        plain('section'),
        plain('locale'),
        {
          name: 'text',
          type: 'textarea',
          label: fieldLabel('text'),
        },
      ],
    },
  ])

/** Records that are live as soon as they are saved, until they are switched off. */
export const active = (): Field =>
  checkbox('active', { defaultValue: true, sidebar: true, index: true })
