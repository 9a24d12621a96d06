import type { CollectionConfig } from 'payload'

import { systemOnly } from '../cms/access/field-rules.ts'
import { anyStaff, createAgreement, never, writeAgreement } from '../cms/access/record-rules.ts'
import { channels, levels, phases } from '../cms/domain/vocabularies/attention.ts'
import {
  roles,
  slaClauseCategories,
  slaStates,
  slaUnits,
} from '../cms/domain/vocabularies/editorial.ts'
import {
  measurePeriods,
  measureSources,
  slaRenewals,
} from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import {
  checkbox,
  day,
  group,
  instant,
  list,
  longText,
  number,
  one,
  plain,
  some,
  text,
  to,
  toMany,
} from './fields/basic.ts'
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
    group('scope', [
      toMany('families', 'families'),
      toMany('procedures', 'procedures'),
      some('channels', channels),
    ]),
    one('renewal', slaRenewals, { width: '50%' }),
    number('reviewEveryMonths', { min: 1, max: 36, width: '50%' }),
    {
      ...list('signatures', [
        to('person', 'users', { width: '50%' }),
        one('role', roles, { width: '50%' }),
        instant('at', { width: '50%' }),
        plain('digest', { maxLength: 80, width: '50%' }),
      ]),
      access: { create: systemOnly, update: systemOnly },
    },
    longText('annexes', { localized: false, maxLength: 10_000 }),
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
      number('thresholdPercent', { min: 0, max: 100, width: '50%' }),
      number('percentile', { min: 1, max: 100, width: '50%' }),
      one('receivingLevel', levels),
      plain('countsFrom', { maxLength: 120, width: '50%' }),
      plain('countsTo', { maxLength: 120, width: '50%' }),
      one('source', measureSources, { width: '33%' }),
      one('measured', measurePeriods, { width: '33%' }),
      number('weight', { min: 0, max: 100, width: '33%' }),
      text('exclusions', { maxLength: 600 }),
      text('consequence', { maxLength: 600 }),
      checkbox('suspended'),
    ]),
    active(),
    ...edition(),
  ],
}
