import type { CollectionConfig } from 'payload'

import { anyStaff, createAgreement, never, writeAgreement } from '../cms/access/record-rules.ts'
import { channels, levels, phases } from '../cms/domain/vocabularies/attention.ts'
import { slaClauseCategories, slaStates, slaUnits } from '../cms/domain/vocabularies/editorial.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { day, group, list, number, one, plain, text, to, toMany } from './fields/basic.ts'
import { active, code, edition, owner } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** An agreement between a department and citizen attention, with its clauses. */
export const Slas: CollectionConfig<'slas'> = {
  slug: 'slas',
  labels: labelsFor('slas'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'department', 'state', 'inForceUntil', 'reviewOn'],
    group: groups.service,
  },
  access: {
    create: createAgreement,
    read: anyStaff,
    readVersions: anyStaff,
    update: writeAgreement,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    code(),
    owner(),
    text('title', { required: true, maxLength: 200 }),
    one('state', slaStates, { defaultValue: 'draft', sidebar: true }),
    day('inForceFrom'),
    day('inForceUntil', { index: true }),
    day('reviewOn', { index: true }),
    list('clauses', [
      plain('code', { required: true, maxLength: 40 }),
      one('category', slaClauseCategories, { required: true }),
      one('phase', phases),
      one('level', levels),
      one('channel', channels),
      toMany('procedures', 'procedures'),
      to('family', 'families'),
      text('action', { maxLength: 300 }),
      group('limit', [
        number('value', { min: 0, width: '50%' }),
        one('unit', slaUnits, { width: '50%' }),
      ]),
      number('thresholdPercent', { min: 0, max: 100 }),
    ]),
    active(),
    ...edition(),
  ],
}
