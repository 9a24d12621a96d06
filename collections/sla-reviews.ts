import type { CollectionConfig } from 'payload'

import { anyStaff, governanceTeam, never } from '../cms/access/record-rules.ts'
import { slaDecisions } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { day, file, list, longText, one, plain, text, to } from './fields/basic.ts'
import { edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One meeting about an agreement: what is in red, why, and what each side will do. */
export const SlaReviews: CollectionConfig<'sla-reviews'> = {
  slug: 'sla-reviews',
  labels: labelsFor('sla-reviews'),
  admin: {
    useAsTitle: 'heldOn',
    defaultColumns: ['sla', 'heldOn', 'decision'],
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
    day('heldOn', { required: true }),
    list('attendees', [plain('name', { required: true, maxLength: 120 })]),
    list('redClauses', [plain('clause', { required: true, maxLength: 40 })]),
    longText('causes', { localized: false, maxLength: 2000 }),
    list('agreements', [
      text('action', { localized: false, required: true, maxLength: 300 }),
      to('responsible', 'users', { width: '50%' }),
      day('dueOn', { width: '50%' }),
    ]),
    one('decision', slaDecisions),
    file('minutesFile'),
    ...edition(),
  ],
}
