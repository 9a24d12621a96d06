import type { CollectionConfig } from 'payload'

import { anyStaff, governanceTeam, never } from '../cms/access/record-rules.ts'
import { measureSources } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { checkbox, day, longText, number, one, plain, to } from './fields/basic.ts'
import { edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** How far one clause of an agreement was kept in one period. No personal data. */
export const SlaMeasures: CollectionConfig<'sla-measures'> = {
  slug: 'sla-measures',
  labels: labelsFor('sla-measures'),
  admin: {
    useAsTitle: 'clause',
    defaultColumns: ['sla', 'clause', 'periodFrom', 'periodUntil', 'percent'],
    group: groups.service,
  },
  access: {
    create: governanceTeam,
    read: anyStaff,
    readVersions: anyStaff,
    update: governanceTeam,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    to('sla', 'slas', { required: true, index: true }),
    plain('clause', { required: true, maxLength: 40, index: true }),
    day('periodFrom', { required: true, width: '50%' }),
    day('periodUntil', { required: true, width: '50%' }),
    number('total', { min: 0, width: '25%' }),
    number('kept', { min: 0, width: '25%' }),
    number('median', { min: 0, width: '25%' }),
    number('p90', { min: 0, width: '25%' }),
    number('percent', {
      min: 0,
      max: 100,
      label: { ca: 'Compliment (%)', es: 'Cumplimiento (%)', en: 'Kept (%)' },
    }),
    one('source', measureSources),
    plain('evidence', { maxLength: 500, label: { ca: 'Prova', es: 'Prueba', en: 'Proof' } }),
    longText('departmentComment', { localized: false, maxLength: 1000 }),
    checkbox('validated'),
    ...edition(),
  ],
}
